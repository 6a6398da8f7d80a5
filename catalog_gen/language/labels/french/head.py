"""What search engines show below a page's title."""

LABELS = {
    "head.home": "{shops} et {products} à commander directement en boutique. {title}.",
    "head.shops": "Toutes les boutiques par rayon, avec leurs horaires et leurs articles. {title}.",
    "head.category": "{name} : {shops} et {products} à commander directement en boutique. {title}.",
    "head.idea": "{name} : {products} à commander directement en boutique. {title}.",
    "head.shop": "{name} : articles, prix, horaires, et comment commander. {title}.",
    "head.product": "{name}, chez {shop} : prix, et comment commander. {title}.",
    "head.selection": "Vos articles par boutique, et une commande pour chacune. {title}.",
    "head.privacy": "Ce qui reste sur votre appareil, et comment l’effacer. {title}.",
    "head.offline": "Les pages déjà lues restent lisibles sans réseau. {title}.",
    "head.plan": "Où se trouve chaque boutique, avec son adresse et son téléphone. {title}.",
    "head.leaflet": "Le catalogue imprimé, page par page : articles, téléphones et renvois "
    "mènent où ils disent. {title}.",
    "head.search": "Tous les articles de toutes les boutiques, à chercher et à trier. {title}.",
    "head.legal": "Qui publie ce site et l’héberge, qui vend, et vos données. {title}.",
    "head.accessibility": (
        "Ce que ce site fait pour être lisible par tous, et à qui signaler une difficulté. {title}."
    ),
}
