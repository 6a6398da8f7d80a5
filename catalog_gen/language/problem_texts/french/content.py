"""Content that breaks a rule, said in French."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    # the catalog as a whole
    "no-shops": (
        "le catalogue n’a aucune boutique",
        "créez un dossier par boutique dans content/shops, avec un fichier shop.yaml",
    ),
    "no-products": (
        "aucune boutique n’a de produit",
        "ajoutez un produit sous la clé products d’une boutique",
    ),
    "season-order": (
        "la date {value} de « {field} » vient avant celle de « {earlier} », {other}",
        "remettez dans l’ordre les dates de collect_until, opens et closes",
    ),
    "accessibility-unproven": (
        "aucun audit en cours de validité ne permet d’écrire « status: {value} »",
        "donnez la date de l’audit (audited) et son taux (rate), ou écrivez « status: none »",
    ),
    "accessibility-unproven:expired": (
        "l’audit a plus de trois ans à la fin de la saison : il ne vaut plus pour « {value} »",
        "faites refaire l’audit ; d’ici là, le site se dit non conforme",
    ),
    "accessibility-unproven:rate": (
        "le taux de l’audit ne permet pas « {value} » : le site est déclaré « {proven} »",
        "« partial » demande au moins 50 % des critères, « full » tous",
    ),
    "plan-corners": (
        "le plan n’a pas ses coins dans l’ordre",
        "donnez d’abord le coin sud-ouest, puis le nord-est : [[sud, ouest], [nord, est]]",
    ),
    "off-the-plan": (
        "la boutique n’est pas sur le plan : {value} est hors de ses coins",
        "corrigez location, ou les coins du plan ; sans cela elle est listée sans repère",
    ),
    "duplicate-category": (
        "l’identifiant « {value} » est déjà celui d’une autre catégorie, en {other}",
        "changez l’un des deux",
    ),
    "duplicate-idea": (
        "l’identifiant « {value} » est déjà celui d’une autre idée, en {other}",
        "changez l’un des deux",
    ),
    "duplicate-pickup-point": (
        "l’identifiant « {value} » est déjà celui d’un autre point de retrait, en {other}",
        "changez l’un des deux",
    ),
    "unknown-category": (
        "la catégorie « {value} » n’existe pas",
        "choisissez une catégorie de catalog.yaml, ou ajoutez-y celle-ci sous categories",
    ),
    "unknown-idea": (
        "l’idée « {value} » n’existe pas",
        "choisissez une idée de catalog.yaml, ou ajoutez-y celle-ci sous ideas",
    ),
    "unknown-pickup-point": (
        "le point de retrait « {value} » n’existe pas",
        "choisissez un point de catalog.yaml, ou ajoutez-y celui-ci sous pickup_points",
    ),
    # how to reach a shop
    "shop-unreachable": (
        "personne ne peut joindre la boutique « {shop} »",
        "ajoutez telephone, mobile, email ou order_url",
    ),
    "bad-telephone": (
        "« {value} » n’est pas un numéro de téléphone",
        "écrivez les dix chiffres d’un numéro français, ou + et l’indicatif d’un autre pays",
    ),
    "not-a-mobile": (
        "« {value} » n’est pas un numéro de mobile",
        "déplacez-le sous telephone : ni SMS ni WhatsApp n’arrivent sur un téléphone fixe",
    ),
    "bad-email": (
        "« {value} » n’est pas une adresse e-mail",
        "écrivez-la en entier, sans espace ni accent, comme bonjour@cire-et-coton.example",
    ),
    "bad-web-address": (
        "« {value} » n’est pas une adresse web entière",
        "copiez-la de la barre d’adresse du navigateur, avec https:// au début",
    ),
    "bad-opening-hours": (
        "les horaires « {value} » ne sont pas compréhensibles",
        "écrivez les jours Mo, Tu, We, Th, Fr, Sa ou Su et les heures sur quatre chiffres, "
        "comme Tu-Sa 09:30-12:30,14:30-19:00",
    ),
    "channel-missing": (
        "« {shop} » prend des commandes par « {value} » sans avoir de « {needs} »",
        "ajoutez la clé « {needs} », ou retirez « {value} » de channels",
    ),
    "bad-siret": (
        "« {value} » n’est pas un numéro de siret",
        "recopiez ses quatorze chiffres, l’un d’eux au moins est faux ou manque",
    ),
    # products
    "duplicate-shop-code": (
        "le code « {value} » est déjà celui d’une autre boutique, en {other}",
        "donnez à chaque boutique son propre code",
    ),
    "duplicate-reference": (
        "la référence « {value} » est déjà celle d’un autre produit, en {other}",
        "donnez à chaque produit sa propre référence",
    ),
    "price-negative": (
        "le montant {value} est négatif",
        "retirez le signe moins de « {field} »",
    ),
    "price-zero": (
        "le montant de « {field} » est nul",
        "écrivez le vrai montant ; si le prix est sur demande, écrivez price avec on_request",
    ),
    "price-too-high": (
        "le montant {value} dépasse {limit}",
        "vérifiez où vous avez mis le point dans « {field} »",
    ),
    "price-decimals": (
        "le montant {value} a plus de deux décimales",
        "arrondissez « {field} » au centime",
    ),
    "was-not-above-price": (
        "le prix barré, {value}, n’est pas plus élevé que le prix, {price}",
        "écrivez sous was le prix le plus bas des trente derniers jours, ou retirez cette clé "
        "(code de la consommation, art. L112-1-1)",
    ),
    # photos
    "photo-missing": (
        "la photo « {value} » est introuvable",
        "mettez-la dans {folder} ou corrigez son nom",
    ),
    "photo-case": (
        "la photo « {value} » ne s’écrit pas tout à fait ainsi",
        "recopiez le nom exact du fichier : capitales, accents et barres comptent",
    ),
    "photo-format": (
        "« {value} » n’est pas une photo",
        "enregistrez l’image dans l’un de ces formats : {choices}",
    ),
    "alt-missing": (
        "la photo de « {product} » ne dit rien à qui ne la voit pas",
        "ajoutez la clé alt, avec ce que montre la photo",
    ),
}
