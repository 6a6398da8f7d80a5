import pytest

from catalog_gen.web.search.part import describe_shop, reference_slug


def part_of(make_site, **options):
    site = make_site(**options)
    return describe_shop(site, site.catalog.shops[0])


def test_a_shop_in_the_index(make_site):
    part = part_of(make_site, cire={"order": {"delivery": {"fee": "3"}}})
    assert (part.name, part.identifier, part.tagline) == (
        "Cire & Coton", "cire", "Bougies coulées à\u00a0la main",
    )  # fmt: skip
    assert (part.place, part.category) == ("12 rue du Matrey 27400 Louviers", "maison")
    assert (part.services, part.photo) == ("delivery", "vitrine-480.webp")
    assert part.texts[0] == ("bel", "boutiqu")


def test_its_products(make_site):
    candle, light, wreath = part_of(make_site).products
    assert (candle.name, candle.reference, candle.cents) == ("Bougie sapin", "CC-01", "2400")
    assert (candle.photo, candle.slug, candle.ideas) == ("bougie-480.webp", "", "")
    assert (light.photo, light.ideas, light.kind) == ("", "0", "")
    assert (wreath.cents, wreath.slug, wreath.kind) == ("", "couronne", "sold")
    assert wreath.note == "Épuisé"


def test_options_are_words_and_a_kind(make_site):
    options = {"Senteur": ["Sapin", "Orange"]}
    part = part_of(make_site, cire={"products": {0: {"options": options}}})
    assert part.products[0].kind == "options"
    assert part.texts[1] == ("senteur", "orang"), "the name says sapin already"


def test_food_tells_its_unit_price(make_site):
    food = {"kind": "food", "net_content": "500 g"}
    assert part_of(make_site, cire={"products": {0: food}}).products[0].unit == "48,00\u00a0€/kg"


def test_a_category_that_is_not_known_is_none(make_site):
    assert part_of(make_site, cire={"category": "autre"}).category == ""


@pytest.mark.parametrize(
    ("references", "slugs"),
    [
        (("CC-01", "CC-02"), ("", "")),
        (("A.1", "A/1"), ("", "a-1-2")),
        (("A", None), ("", "photophore")),
    ],
)
def test_only_folders_that_no_reference_gives_are_written(make_site, references, slugs):
    products = {place: {"ref": reference} for place, reference in enumerate(references)}
    part = part_of(make_site, cire={"products": products})
    assert tuple(row.slug for row in part.products[:2]) == slugs


def test_the_folder_of_a_reference():
    assert reference_slug("CC-01.b/2") == "cc-01-b-2"


def test_alcohol_is_marked(make_site):
    first, second, _ = part_of(make_site, cire={"products": {1: {"kind": "alcohol"}}}).products
    assert (first.alcohol, second.alcohol) == ("", "1")
