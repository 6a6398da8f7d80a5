import pytest

from catalog_gen.language.drinks import find_drink, may_hold_drinks

FRENCH_DRINKS = [
    *("Cidre fermier brut", "Calvados douze ans d’âge", "Caisse de trois vins rouges"),
    *("Cidre brut, carton de six", "Vin rouge", "Rhum arrangé"),
    *("Coffret de trois bières", "Bouteille de champagne", "Crémant de Loire"),
    *("Eau-de-vie de poire", "Whisky single malt", "Gin artisanal"),
    *("Coffret bière et chocolat", "Panier garni, foie gras et vin"),
    *("Liqueur de cassis", "3 bières ambrées", "Trois vins de Loire"),
    *("Coffret découverte : rhum vieux", "La bière de Noël", "Pommeau de Normandie"),
    *("Coffret Vins du monde",),
]
NAMED_AFTER_FRENCH_DRINKS = [
    *("Vinaigre de cidre", "Pain d’épices au rhum", "Baba au rhum", "Gelée de cidre"),
    *("Verre à vin", "Six verres à bière", "Coupe à champagne", "Moutarde au vin"),
    *("Terrine au calvados", "Écharpe champagne", "Savon à la bière"),
    *("Bougie parfum champagne", "Truffes au cognac", "Cidre sans alcool"),
    *("Bière 0,0 %", "Vin chaud, mélange d’épices", "Coffret à vin"),
    *("Lot de 6 verres à bière", "Trio de confitures au vin", "Chocolats à la liqueur"),
    *(
        "Ravin",
        "Ginkgo",
        "Gingembre confit",
        "Rhum-raisin, glace",
    ),
]
ENGLISH_DRINKS = [
    *("Dry cider", "Mulled wine", "Box of three red wines", "Bottle of champagne"),
    *("Champagne", "Craft beer", "Christmas ale", "Single malt whisky, 10 years"),
    *("Calvados from Normandy", "Chocolate liqueur", "Hamper with cheese and red wine"),
    *("Old rum 70 cl",),
]
NAMED_AFTER_ENGLISH_DRINKS = [
    *("Cider vinegar", "Rum cake", "Wine glass", "Set of wine glasses"),
    *("Chocolates with rum", "Beer soap", "Champagne flute", "Ginger beer"),
    *("Root beer", "Alcohol-free beer", "Glass for wine", "Brandy butter"),
    *(
        "Mulled wine spices",
        "Scarf in champagne",
        "Wine rack",
    ),
]


@pytest.mark.parametrize("name", FRENCH_DRINKS)
def test_finds_drinks_in_french(name: str) -> None:
    assert find_drink(name, "", "fr") == "name"
    assert may_hold_drinks(name)


@pytest.mark.parametrize("name", NAMED_AFTER_FRENCH_DRINKS)
def test_leaves_what_is_named_after_them_in_french(name: str) -> None:
    assert find_drink(name, "", "fr") == ""


@pytest.mark.parametrize("name", ENGLISH_DRINKS)
def test_finds_drinks_in_english(name: str) -> None:
    assert find_drink(name, "", "en") == "name"
    assert may_hold_drinks(name)


@pytest.mark.parametrize("name", NAMED_AFTER_ENGLISH_DRINKS)
def test_leaves_what_is_named_after_them_in_english(name: str) -> None:
    assert find_drink(name, "", "en") == ""


@pytest.mark.parametrize(
    ("description", "told"),
    [
        ("Bière ambrée, brassée ici.", "description"),
        ("Robe sombre, 12,5 % vol.", "description"),
        ("Titre 42° vol.", "description"),
        ("À servir avec un verre de vin.", ""),
        ("Cacao 70 % volontiers.", ""),
        ("Bière sans alcool.", ""),
        ("Vin doux, 15,0 % vol.", "description"),
    ],
)
def test_reads_descriptions(description: str, told: str) -> None:
    assert find_drink("La Louvetière", description, "fr") == told


def test_most_texts_hold_none() -> None:
    assert not may_hold_drinks("Bougie sapin, 40 heures. Cire de colza et mèche de coton.")
    assert may_hold_drinks("Un pichet.\n5 %vol.")
