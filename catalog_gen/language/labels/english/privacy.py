"""Labels of the privacy page, in English."""

LABELS = {
    "path.privacy": "privacy",
    "privacy.title": "Privacy",
    "privacy.nothing": "No cookie, no tracker, no audience measurement, no request to any "
    "other site.",
    "privacy.device": "What stays on your device",
    "privacy.device_text": "This site has no account and no server that remembers anything. To "
    "serve you, your browser alone keeps:",
    "privacy.selection": "“My selection”: the articles you put in it, the slots you chose and, "
    "if you write them, your name and telephone number.",
    "privacy.pages": "a copy of the pages you opened, to read them again without a network.",
    "privacy.places": "These data bear the name of the catalog. The selection lies in the "
    "browser's local storage, or in the name of the tab where there is none; your name and "
    "telephone number, in the session storage when you do not ask to have them kept; the pages, "
    "in the site's cache.",
    "privacy.erase": "None of it leaves your device until you send an order yourself. Clearing "
    "this site's browsing data erases it; so does the button below, where JavaScript is on.",
    "privacy.forget": "Erase what this site keeps here",
    "script.privacy.forgotten": "It is erased.",
    "privacy.orders": "Your orders",
    "privacy.orders_text": "A call, an e-mail, a text or a message goes from your device to "
    "the shop, without passing through this site. The shop receives what you write to it and "
    "answers for it. WhatsApp, OpenStreetMap and the shops' own sites open only when you follow "
    "their link; their own rules apply there.",
    "privacy.host": "The host",
    "privacy.host_text": "Like any host, this site's may keep a technical log of connections, "
    "within the law. This site neither reads it nor combines it with anything.",
    "privacy.rights": "Your rights",
    "privacy.rights_text": "For any question about your data, write to {publisher}. You can "
    "also turn to the CNIL (cnil.fr), the French data protection authority.",
}
