"""Labels of what is around the shops: 404, offline, in English."""

LABELS = {
    "path.offline": "offline",
    "feed.title": "The articles of the catalog (Atom)",
    # 404
    "not_found.shops": "All shops",
    # Without a network
    "offline.title": "You are offline",
    "offline.text": "This page has not been opened on this device yet. Pages that were can be "
    "read again without a network; the others will be back with it.",
    # The plan
    "path.plan": "map",
    "plan.title": "The map",
    "plan.short": "Map",
    "plan.alt": "Map of the town centre for {name}",
    "plan.pins": "Pins of the map",
    "plan.show": "{mark}, {name}: show on the map",
    "plan.collect": "Collection points",
    "plan.elsewhere": "Off the map",
    "plan.see": "See the map and the list",
}
