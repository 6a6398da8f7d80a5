"""Labels of the printed catalog, in English."""

LABELS = {
    "press.cover_photo": "Christmas gifts from the shops: candles, books, jams, wool "
    "and wooden toys",
    "press.cover_lead": "Choose, call, come and collect.",
    "press.contents": "Contents",
    "press.index": "Index",
    "press.back": "Back",
    "press.choose_text": "Every article has a reference.",
    "press.choose_example": "For instance {reference}.",
    "press.call_text": "The shop's number and address stand at the foot of its page. "
    "Give the reference: the article is put aside.",
    "press.collect_text": "Come and fetch it during opening hours. You pay in the shop.",
    "press.order_by_phone": "Order by telephone",
    "press.order_by_email": "Order by e-mail",
    "press.order_by_web": "Order online",
    "press.qr_shop": "QR code: the page of {name} on the site",
    "press.qr_site": "QR code: {site}",
    "press.goodbye": "See you in the shops",
    "press.more_online": "The whole catalog, and many more ideas, on",
    "press.published_by": "Published by {name}",
    "press.director": "Director of publication: {name}.",
    "press.printed_by": "Printed by {name}.",
    "press.prices": "Prices in euros, all taxes included, while stocks last.",
    "press.valid_until": "Valid until {day}.",
    "press.litter": "Do not litter.",
}
