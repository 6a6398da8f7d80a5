"""Labels of the site: addresses, what is around every page, home and lists, in French."""

LABELS = {
    # Addresses
    "path.shops": "boutiques",
    "path.categories": "rayons",
    "path.ideas": "idees",
    "path.legal": "mentions-legales",
    "path.accessibility": "accessibilite",
    # Around every page
    "exact.locale": "fr_FR",
    "page.skip": "Aller au contenu",
    "page.navigation": "Navigation principale",
    "page.breadcrumb": "Fil d'Ariane",
    "page.footer": "Informations légales",
    "page.home": "Accueil",
    "page.published_by": "Publié par {name}.",
    "page.terms": "Prix en euros, toutes taxes comprises, dans la limite des stocks. "
    "Chaque vente est conclue avec la boutique.",
    # Home
    "home.see_shops": "Voir les boutiques",
    "home.see_booklet": "Feuilleter le catalogue",
    "home.how": "Comment commander",
    "home.choose": "Choisissez",
    "home.choose_text": "Chaque article porte une référence et le nom de sa boutique.",
    "home.call": "Appelez ou écrivez",
    "home.call_text": "Le numéro est là, le message est prêt, référence comprise.",
    "home.collect": "Passez en boutique",
    "home.collect_text": "Votre article vous attend. Vous réglez sur place.",
    "ideas.title": "Idées cadeaux",
    "shops.title": "Les boutiques",
    "shops.short": "Boutiques",
    "shops.count": "{n} boutique | {n} boutiques",
    "products.count": "{n} article | {n} articles",
    "introduction.title": "Le mot de la ville",
    "booklet.title": "Le catalogue",
    "booklet.short": "Catalogue",
    "booklet.text": "Tout le catalogue en un livret, à lire à l'écran ou à imprimer.",
    "booklet.download": "Ouvrir le catalogue (PDF)",
    # Lists
    "category.eyebrow": "Rayon",
    "category.others": "Autres boutiques",
    "idea.eyebrow": "Idée cadeau",
    "list.products": "Les articles",
    "list.empty": "Aucun article pour l'instant.",
    "list.no_shop": "Aucune boutique pour l'instant.",
    # 404
    "not_found.title": "Cette page n'existe pas",
    "not_found.text": "L'adresse a peut-être changé, ou l'article n'est plus au catalogue.",
    "not_found.home": "Revenir à l'accueil",
}
