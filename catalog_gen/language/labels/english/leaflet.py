"""Labels of the leaflet to leaf through, in English."""

LABELS = {
    "path.leaflet": "leaf-through",
    "leaflet.title": "Leaf through the catalog",
    "leaflet.alt": "Page {number}: {title}",
    "leaflet.page": "Page {number}",
    "leaflet.pages": "Pages of the catalog",
    "leaflet.thumbnails": "All pages",
    "leaflet.previous": "Previous pages",
    "leaflet.next": "Next pages",
    "leaflet.download": "Download (PDF)",
    "leaflet.shop": "See the shop",
    "script.leaflet.page": "Page {first} of {total}",
    "script.leaflet.pages": "Pages {first} and {last} of {total}",
}
