"""Content that breaks a rule, said in English."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    # the catalog as a whole
    "no-shops": (
        "the catalog has no shop",
        "make a folder for each shop in content/shops, with a file shop.yaml",
    ),
    "no-products": (
        "no shop has a product",
        "add a product under the key products of a shop",
    ),
    "season-order": (
        "the date {value} of “{field}” comes before that of “{earlier}”, {other}",
        "put the dates of collect_until, opens and closes in order",
    ),
    "accessibility-unproven": (
        "no valid audit allows to write “status: {value}”",
        "give the date of the audit (audited) and its rate, or write “status: none”",
    ),
    "accessibility-unproven:expired": (
        "the audit is more than three years old when the season ends: “{value}” no longer stands",
        "have a new audit made; until then, the site calls itself non-compliant",
    ),
    "accessibility-unproven:rate": (
        "the rate of the audit does not allow “{value}”: the site is declared “{proven}”",
        "“partial” takes at least 50 % of the criteria, “full” all of them",
    ),
    "plan-corners": (
        "the corners of the map are not in order",
        "give the south-west corner first, then the north-east: “[[south, west], [north, east]]”",
    ),
    "off-the-plan": (
        "the shop is not on the map: {value} lies outside its corners",
        "correct location, or the map's corners; otherwise it is listed without a pin",
    ),
    "duplicate-category": (
        "the identifier “{value}” already belongs to another category, at {other}",
        "change one of the two",
    ),
    "duplicate-idea": (
        "the identifier “{value}” already belongs to another idea, at {other}",
        "change one of the two",
    ),
    "duplicate-pickup-point": (
        "the identifier “{value}” already belongs to another collection point, at {other}",
        "change one of the two",
    ),
    "unknown-category": (
        "there is no category “{value}”",
        "choose a category of catalog.yaml, or add this one there under categories",
    ),
    "unknown-idea": (
        "there is no idea “{value}”",
        "choose an idea of catalog.yaml, or add this one there under ideas",
    ),
    "unknown-pickup-point": (
        "there is no collection point “{value}”",
        "choose a point of catalog.yaml, or add this one there under pickup_points",
    ),
    # how to reach a shop
    "shop-unreachable": (
        "nobody can reach the shop “{shop}”",
        "add telephone, mobile, email or order_url",
    ),
    "bad-telephone": (
        "“{value}” is not a telephone number",
        "write the ten digits of a French number, or + and the code of another country",
    ),
    "not-a-mobile": (
        "“{value}” is not the number of a mobile",
        "move it to telephone: neither SMS nor WhatsApp reach a fixed line",
    ),
    "bad-email": (
        "“{value}” is not an e-mail address",
        "write it in full, without spaces or accents, like bonjour@cire-et-coton.example",
    ),
    "bad-web-address": (
        "“{value}” is not a whole web address",
        "copy it from the browser’s address bar, with https:// at its start",
    ),
    "bad-opening-hours": (
        "the hours “{value}” cannot be understood",
        "write the days Mo, Tu, We, Th, Fr, Sa or Su and the hours with four digits, "
        "like Tu-Sa 09:30-12:30,14:30-19:00",
    ),
    "channel-missing": (
        "“{shop}” takes orders by “{value}” but has no “{needs}”",
        "add the key “{needs}”, or remove “{value}” from channels",
    ),
    "bad-siret": (
        "“{value}” is not a siret number",
        "copy its fourteen digits again, at least one of them is wrong or missing",
    ),
    # products
    "duplicate-shop-code": (
        "the code “{value}” already belongs to another shop, at {other}",
        "give each shop a code of its own",
    ),
    "duplicate-reference": (
        "the reference “{value}” already belongs to another product, at {other}",
        "give each product a reference of its own",
    ),
    "price-negative": (
        "the amount {value} is negative",
        "remove the minus sign from “{field}”",
    ),
    "price-zero": (
        "the amount of “{field}” is zero",
        "write the true amount; if the price is given on request, write price with on_request",
    ),
    "price-too-high": (
        "the amount {value} is above {limit}",
        "check where you put the point in “{field}”",
    ),
    "price-decimals": (
        "the amount {value} has more than two decimals",
        "round “{field}” to the cent",
    ),
    "was-not-above-price": (
        "the crossed-out price, {value}, is not higher than the price, {price}",
        "write under was the lowest price of the last thirty days, or remove this key "
        "(code de la consommation, art. L112-1-1)",
    ),
    # photos
    "photo-missing": (
        "the photo “{value}” cannot be found",
        "put it in {folder} or correct its name",
    ),
    "photo-case": (
        "the photo “{value}” is not spelled quite like this",
        "copy the exact name of the file: capitals, accents and slashes matter",
    ),
    "photo-format": (
        "“{value}” is not a photo",
        "save the picture in one of these formats: {choices}",
    ),
    "alt-missing": (
        "the photo of “{product}” says nothing to those who do not see it",
        "add the key alt, with what the photo shows",
    ),
}
