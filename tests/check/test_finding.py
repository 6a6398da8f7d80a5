from collections.abc import Callable

from catalog_gen.check.finding import place_of, products_of, shops_of, tell, was_misread
from catalog_gen.model.problem import SourceRef
from catalog_gen.model.reading import Reading

SHOP = "name: Cire\nproducts:\n- {name: a}\n- {name: b, price: 3}\n"
FILE = "content/shops/cire/shop.yaml"


def test_walks_shops_and_products(read_shops: Callable[..., Reading]) -> None:
    reading = read_shops(SHOP)
    assert [(path, shop.name) for path, shop in shops_of(reading)] == [(("shops", "cire"), "Cire")]
    assert [(path[2:], product.name) for path, product in products_of(reading)] == [
        (("products", 0), "a"),
        (("products", 1), "b"),
    ]


def test_tells_with_place_and_names(read_shops: Callable[..., Reading]) -> None:
    path = ("shops", "cire", "products", 1, "price")
    problem = tell(read_shops(SHOP), "price-zero", path, "warning", value="0")
    assert problem.source == SourceRef(FILE, 4, 20, 1)
    assert problem.facts == {"shop": "Cire", "product": "b", "value": "0"}
    assert problem.severity == "warning"


def test_names_no_shop_for_the_settings(read_shops: Callable[..., Reading]) -> None:
    assert tell(read_shops(SHOP), "no-shops", ()).facts == {}


def test_says_the_place_of_a_value(read_shops: Callable[..., Reading]) -> None:
    assert place_of(read_shops(SHOP), ("shops", "cire", "products", 1)) == f"{FILE}:4"


def test_knows_what_reading_could_not_read(read_shops: Callable[..., Reading]) -> None:
    reading = read_shops("name: Cire\ntel: 1\nemail: [a]\norder: {channels: [courriel]}\n")
    shop = ("shops", "cire")
    assert was_misread(reading, shop, ("email",))
    assert was_misread(reading, shop, ("telephone",))
    assert was_misread(reading, shop, ("order",))
    assert not was_misread(reading, shop, ("mobile",))
    assert not was_misread(reading, (), ("email",))


def test_a_file_that_is_no_yaml_may_have_said_anything(read_shops: Callable[..., Reading]) -> None:
    assert was_misread(read_shops(SHOP, "title: 'L'atelier'"), (), ("categories",))
    assert was_misread(read_shops(SHOP, "title: a\ntitle: b"), (), ("categories",))
