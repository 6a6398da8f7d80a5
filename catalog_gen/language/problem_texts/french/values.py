"""Keys and values that do not fit their place, said in French."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    "unknown-key": (
        "la clé « {field} » n’existe pas à cet endroit",
        "les clés possibles sont {choices}",
    ),
    "missing-key": (
        "la clé « {field} » manque ou n’a pas de valeur",
        "ajoutez-la avec sa valeur",
    ),
    "price-not-a-number": (
        "le montant « {value} » n’est pas un nombre",
        "écrivez-le avec un point et sans le signe €, comme 24.00",
    ),
    "not-a-choice": (
        "« {value} » n’est pas un choix possible pour « {field} »",
        "choisissez parmi {choices}",
    ),
    "not-a-list": (
        "« {field} » attend une liste",
        "mettez les valeurs entre crochets, séparées par des virgules",
    ),
    "not-a-mapping": (
        "« {field} » attend des clés avec leurs valeurs",
        "écrivez chaque clé sur sa ligne, suivie d’un deux-points, d’une espace et de sa valeur",
    ),
    "not-one-value": (
        "« {field} » attend une seule valeur",
        "écrivez un seul texte, entre guillemets droits s’il contient crochets ou accolades",
    ),
    "not-a-number": (
        "« {value} » n’est pas un nombre",
        "n’écrivez que des chiffres pour « {field} », sans unité ni espace",
    ),
    "not-a-yes-or-no": (
        "« {value} » ne dit ni oui ni non",
        "écrivez true pour oui, false pour non",
    ),
    "not-a-date": (
        "« {value} » n’est pas une date",
        "écrivez l’année, le mois et le jour, comme 2026-11-28",
    ),
    "number-too-small": (
        "{value} est trop petit pour « {field} »",
        "écrivez au moins {limit}",
    ),
    "number-too-large": (
        "{value} est trop grand pour « {field} »",
        "écrivez au plus {limit}",
    ),
    "too-long": (
        "le texte de « {field} » est trop long",
        "ramenez-le à {limit} caractères au plus",
    ),
    "line-break": (
        "« {field} » doit tenir sur une ligne",
        "écrivez le texte d’un seul tenant, sans retour à la ligne",
    ),
    "bad-identifier": (
        "« {value} » ne peut pas servir d’identifiant",
        "écrivez des minuscules sans accent, des chiffres et des traits d’union, comme petits-prix",
    ),
    "bad-reference": (
        "« {value} » ne peut pas servir de référence",
        "écrivez des lettres sans accent et des chiffres, séparés au besoin "
        "par un trait d’union, un point ou une barre, comme CC-01",
    ),
    "bad-currency": (
        "« {value} » n’est pas le code d’une monnaie",
        "écrivez les trois capitales du code international, comme EUR",
    ),
    "bad-net-content": (
        "« {value} » n’est ni une masse ni un volume",
        "écrivez un nombre et son unité (mg, g, kg, ml, cl, dl ou l), comme 220 g ou 3 x 75 cl",
    ),
    "bad-duration": (
        "« {value} » n’est pas une durée",
        "écrivez un nombre et son unité (min, h ou j), comme 2 h",
    ),
    "bad-coordinates": (
        "« {value} » ne situe pas de lieu",
        "écrivez la latitude puis la longitude en degrés, comme [49.2153, 1.1706] ; "
        "un plan demande deux de ces couples, le coin sud-ouest et le coin nord-est",
    ),
    "bad-page-size": (
        "« {value} » n’est pas un format de page",
        "choisissez A4, A5, A6, DL ou square, ou donnez la largeur et la hauteur "
        "en millimètres, comme [148, 210]",
    ),
    "ambiguous-value": (
        "sans guillemets, d’autres programmes ne lisent pas « {value} » comme un texte",
        'écrivez "{value}", entre guillemets droits',
    ),
    "not-valid": (
        "« {value} » ne convient pas à « {field} »",
        "voyez dans la documentation ce que cette clé attend",
    ),
}
