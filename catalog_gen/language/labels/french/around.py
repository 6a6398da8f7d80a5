"""Labels of what is around the shops: 404, offline, in French."""

LABELS = {
    "path.offline": "hors-ligne",
    "feed.title": "Les articles du catalogue (Atom)",
    # 404
    "not_found.shops": "Toutes les boutiques",
    # Without a network
    "offline.title": "Vous êtes hors ligne",
    "offline.text": "Cette page n'a pas encore été ouverte sur cet appareil. Les pages déjà "
    "ouvertes se relisent sans réseau ; les autres reviendront avec lui.",
}
