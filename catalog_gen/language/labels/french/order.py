"""Labels of the ways to order, in French."""

LABELS = {
    "order.title": "Commander",
    "order.phone": "Appeler le {shown}",
    "order.email": "Commander par e-mail",
    "order.sms": "Commander par SMS",
    "order.whatsapp": "Commander par WhatsApp",
    "order.web": "Commander sur {shown}",
    "order.ask_shop": "Pour commander cet article, adressez-vous à la boutique.",
    "order.say": "Donnez la référence {reference}",
}
