"""Labels of the privacy page, in French."""

LABELS = {
    "path.privacy": "confidentialite",
    "privacy.title": "Vie privée",
    "privacy.nothing": "Aucun cookie, aucun traceur, aucune mesure d'audience, aucune requête "
    "vers un autre site.",
    "privacy.device": "Ce qui reste sur votre appareil",
    "privacy.device_text": "Ce site n'a ni compte ni serveur qui retienne quoi que ce soit. "
    "Pour vous servir, votre navigateur garde, et lui seul :",
    "privacy.selection": "« Ma sélection » : les articles que vous y mettez, les créneaux "
    "choisis et, si vous les écrivez, votre nom et votre téléphone.",
    "privacy.pages": "une copie des pages que vous avez ouvertes, pour les relire sans réseau.",
    "privacy.places": "Ces données portent le nom du catalogue. La sélection se trouve dans le "
    "stockage local du navigateur, ou dans le nom de l'onglet s'il n'en a pas ; votre nom et votre "
    "téléphone, dans le stockage de session quand vous ne demandez pas de les retenir ; les pages, "
    "dans le cache du site.",
    "privacy.erase": "Rien de cela ne part de votre appareil tant que vous n'envoyez pas vous-même "
    "une commande. Vider les données de navigation de ce site l'efface ; le bouton ci-dessous, "
    "quand JavaScript est actif, aussi.",
    "privacy.forget": "Effacer ce que ce site garde ici",
    "script.privacy.forgotten": "C'est effacé.",
    "privacy.orders": "Vos commandes",
    "privacy.orders_text": "Un appel, un courriel, un SMS ou un message part de votre appareil "
    "vers la boutique, sans passer par ce site. La boutique reçoit ce que vous lui écrivez et "
    "en répond. WhatsApp, OpenStreetMap et les sites des boutiques ne s'ouvrent que si vous "
    "suivez leur lien ; leurs propres règles s'y appliquent.",
    "privacy.host": "L'hébergeur",
    "privacy.host_text": "Comme tout hébergeur, celui de ce site peut tenir un journal "
    "technique des connexions, que la loi encadre. Ce site ne le lit pas et ne le croise avec "
    "rien.",
    "privacy.rights": "Vos droits",
    "privacy.rights_text": "Pour toute question sur vos données, écrivez à {publisher}. Vous "
    "pouvez aussi saisir la CNIL (cnil.fr).",
}
