"""Labels of the ways to order, in English."""

LABELS = {
    "order.title": "Order",
    "order.phone": "Call {shown}",
    "order.email": "Order by e-mail",
    "order.sms": "Order by text message",
    "order.whatsapp": "Order by WhatsApp",
    "order.web": "Order on {shown}",
    "order.ask_shop": "To order this article, please ask the shop.",
    "order.say": "Give the reference {reference}",
}
