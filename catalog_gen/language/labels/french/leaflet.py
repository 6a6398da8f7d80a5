"""Labels of the leaflet to leaf through, in French."""

LABELS = {
    "path.leaflet": "feuilleter",
    "leaflet.title": "Feuilleter le catalogue",
    "leaflet.alt": "Page {number} : {title}",
    "leaflet.page": "Page {number}",
    "leaflet.pages": "Pages du catalogue",
    "leaflet.thumbnails": "Toutes les pages",
    "leaflet.previous": "Pages précédentes",
    "leaflet.next": "Pages suivantes",
    "leaflet.download": "Télécharger (PDF)",
    "leaflet.shop": "Voir la boutique",
    "script.leaflet.page": "Page {first} sur {total}",
    "script.leaflet.pages": "Pages {first} et {last} sur {total}",
}
