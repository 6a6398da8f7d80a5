"""Labels of the site: addresses, what is around every page, home and lists, in English."""

LABELS = {
    # Addresses
    "path.shops": "shops",
    "path.categories": "departments",
    "path.ideas": "ideas",
    "path.legal": "legal-notice",
    "path.accessibility": "accessibility",
    # Around every page
    "exact.locale": "en_GB",
    "page.skip": "Skip to content",
    "page.navigation": "Main navigation",
    "page.breadcrumb": "Breadcrumb",
    "page.footer": "Legal information",
    "page.home": "Home",
    "page.published_by": "Published by {name}.",
    "page.terms": "Prices in euros, all taxes included, while stocks last. "
    "Every sale is concluded with the shop.",
    # Home
    "home.see_shops": "See the shops",
    "home.see_booklet": "Leaf through the catalog",
    "home.how": "How to order",
    "home.choose": "Choose",
    "home.choose_text": "Every article has a reference and the name of its shop.",
    "home.call": "Call or write",
    "home.call_text": "The number is there, the message is ready, reference included.",
    "home.collect": "Drop by the shop",
    "home.collect_text": "Your article is waiting. You pay on the spot.",
    "ideas.title": "Gift ideas",
    "shops.title": "The shops",
    "shops.short": "Shops",
    "shops.count": "{n} shop | {n} shops",
    "products.count": "{n} article | {n} articles",
    "introduction.title": "A word from the town",
    "booklet.title": "The catalog",
    "booklet.short": "Catalog",
    "booklet.text": "The whole catalog as a booklet, to read on screen or to print.",
    "booklet.download": "Open the catalog (PDF)",
    # Lists
    "category.eyebrow": "Department",
    "category.others": "Other shops",
    "idea.eyebrow": "Gift idea",
    "list.products": "The articles",
    "list.empty": "No article yet.",
    "list.no_shop": "No shop yet.",
    # 404
    "not_found.title": "This page does not exist",
    "not_found.text": "The address may have changed, or the article has left the catalog.",
    "not_found.home": "Back to the home page",
}
