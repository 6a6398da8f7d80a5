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
    # The plan
    "path.plan": "plan",
    "plan.title": "Le plan",
    "plan.short": "Plan",
    "plan.alt": "Plan du centre pour {name}",
    "plan.pins": "Repères du plan",
    "plan.show": "{mark}, {name} : montrer sur le plan",
    "plan.collect": "Points de retrait",
    "plan.elsewhere": "Hors du plan",
    "plan.see": "Voir le plan et la liste",
}
