"""Labels of the printed catalog, in French."""

LABELS = {
    "press.cover_photo": "Des cadeaux de Noël venus des boutiques : bougies, livres, confitures, "
    "laine et jouets de bois",
    "press.cover_lead": "Choisissez, appelez, venez chercher.",
    "press.contents": "Sommaire",
    "press.index": "Index",
    "press.back": "Dos",
    "press.choose_text": "Chaque article porte une référence.",
    "press.choose_example": "Par exemple {reference}.",
    "press.call_text": "Le numéro et l'adresse de la boutique sont au bas de sa page. "
    "Donnez la référence : l'article est mis de côté.",
    "press.collect_text": "Venez le chercher aux heures d'ouverture. Vous réglez en boutique.",
    "press.order_by_phone": "Commander par téléphone",
    "press.order_by_email": "Commander par e-mail",
    "press.order_by_web": "Commander en ligne",
    "press.qr_shop": "Code QR : la page de {name} sur le site",
    "press.qr_site": "Code QR : {site}",
    "press.goodbye": "À bientôt en boutique",
    "press.more_online": "Tout le catalogue, et bien plus d'idées, sur",
    "press.published_by": "Publié par {name}",
    "press.director": "Directeur ou directrice de la publication : {name}.",
    "press.printed_by": "Imprimé par {name}.",
    "press.prices": "Prix en euros, toutes taxes comprises, dans la limite des stocks.",
    "press.valid_until": "Valables jusqu'au {day}.",
    "press.litter": "Ne pas jeter sur la voie publique.",
}
