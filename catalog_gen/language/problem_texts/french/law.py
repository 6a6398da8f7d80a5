"""Content that the law asks something of, said in French."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    "imprint-missing": (
        "le catalogue imprimé ne dit pas qui l’imprime",
        "avant le tirage, écrivez sous print le nom et l’adresse de l’imprimeur (clé "
        "printer) : loi du 29 juillet 1881, art. 3",
    ),
    "imprint-missing:address": (
        "l’adresse de l’imprimeur « {value} » manque",
        "avant le tirage, ajoutez address sous printer : la loi du 29 juillet 1881, art. 3, "
        "demande le nom et l’adresse",
    ),
    "legal-notice-incomplete": (
        "les mentions légales du site ne sont pas complètes, il manque : {keys}",
        "complétez publisher dans catalog.yaml : loi n° 2004-575 du 21 juin 2004, art. 1-1",
    ),
    "alcohol-unmarked": (
        "« {product} » semble être une boisson alcoolique",
        "écrivez kind: alcohol, et le message sanitaire sera affiché (code de la santé "
        "publique, art. L3323-4) ; sinon, écrivez « sans alcool » dans sa description",
    ),
    "alcohol-unmarked:description": (
        "d’après sa description, « {product} » semble être une boisson alcoolique",
        "écrivez kind: alcohol, et le message sanitaire sera affiché (code de la santé "
        "publique, art. L3323-4) ; sinon, écrivez-y « sans alcool »",
    ),
    "unit-price-missing": (
        "« {product} » n’affiche pas son prix au kilo ou au litre",
        "ajoutez net_content, par exemple 250 g ou 75 cl (arrêté du 16 novembre 1999) ; s’il "
        "se vend à la pièce, dites-le dans sa description",
    ),
    "unit-price-missing:kind": (
        "la contenance de « {product} » ne donne pas de prix au kilo ou au litre",
        "écrivez kind avec food ou alcohol (arrêté du 16 novembre 1999) ; si ce n’est ni "
        "l’un ni l’autre, mettez la contenance dans la description",
    ),
    "was-without-price": (
        "le prix barré, {value}, n’a pas de prix à côté de lui",
        "écrivez le prix sous price, ou retirez was : une réduction annonce les deux prix "
        "(code de la consommation, art. L112-1-1)",
    ),
    "was-implausible": (
        "le prix {price} est dix fois plus bas, ou plus encore, que le prix barré, {value}",
        "vérifiez les deux : was est le prix le plus bas des trente derniers jours (code de "
        "la consommation, art. L112-1-1)",
    ),
    "book-discount": (
        "le livre « {product} » est à {value} €, plus de 5 % sous son prix barré, {was} €",
        "écrivez au moins {least}, ou retirez was : loi n° 81-766 du 10 août 1981, art. 1 ; "
        "s’il est d’occasion, dites-le dans sa description",
    ),
    "book-delivery": (
        "« {shop} » envoie ou livre des livres pour {value} €, moins de 3 €",
        "écrivez au moins 3 sous fee, ou dites dans note combien coûte l’envoi des livres : "
        "arrêté du 4 avril 2023, 3 € pour moins de 35 € de livres neufs",
    ),
    "book-delivery:free": (
        "« {shop} » envoie ou livre des livres gratuitement à partir de {value} €",
        "retirez free_from, ou dites dans note combien coûte l’envoi des livres : il n’est "
        "jamais gratuit, arrêté du 4 avril 2023 (0,01 € suffit dès 35 €)",
    ),
    "price-without-tax": (
        "« {value} » parle d’un prix sans les taxes",
        "donnez le prix toutes taxes comprises, et lui seul : arrêté du 3 décembre 1987, "
        "art. 1, et code de la consommation, art. L112-1",
    ),
}
