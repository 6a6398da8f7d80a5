"""What search engines show below a page's title."""

LABELS = {
    "head.home": "{shops} and {products} to order straight from the shop. {title}.",
    "head.shops": "All shops by category, with their hours and what they sell. {title}.",
    "head.category": "{name}: {shops} and {products} to order straight from the shop. {title}.",
    "head.idea": "{name}: {products} to order straight from the shop. {title}.",
    "head.shop": "{name}: articles, prices, hours, and how to order. {title}.",
    "head.product": "{name}, at {shop}: price, and how to order. {title}.",
    "head.selection": "Your articles by shop, and one order for each. {title}.",
    "head.privacy": "What stays on your device, and how to erase it. {title}.",
    "head.offline": "Pages read before can be read without a network. {title}.",
    "head.plan": "Where each shop is, with its address and telephone number. {title}.",
    "head.leaflet": "The printed catalog, page by page: its articles, telephone numbers and page "
    "numbers are links. {title}.",
    "head.search": "Every article of every shop, to search and to sort. {title}.",
    "head.legal": "Who publishes and hosts this site, who sells, and your data. {title}.",
    "head.accessibility": (
        "What this site does to be readable by all, and whom to tell of a difficulty. {title}."
    ),
}
