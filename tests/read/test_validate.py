from decimal import Decimal

import pytest

from catalog_gen.model.shop import Shop
from catalog_gen.read.parse import parse_tree
from catalog_gen.read.tree import descend
from catalog_gen.read.validate import Validated, validate_tree


def validated(text: str) -> Validated[Shop]:
    tree, problems = parse_tree("shop.yaml", text)
    assert tree is not None
    assert not problems
    return validate_tree(Shop, tree, {"id": "cire"}, {"name": "cire"})


def codes(text: str) -> list[str]:
    return [problem.code for problem in validated(text).problems]


def test_keeps_a_price_to_the_cent_as_written() -> None:
    (product,) = validated("name: a\nproducts: [{name: b, price: 24.00}]").value.products
    assert str(product.price) == "24.00"


def test_what_does_not_fit_goes_and_the_rest_stays() -> None:
    shop = validated(
        "name: Cire\ntagline: [a]\nlocation: [99, 1]\norder: {payment: [card, gold], note: n}\n"
        "products:\n- {price: 1}\n- {name: b, price: x, ideas: [a, É]}\n"
    ).value
    assert (shop.name, shop.tagline, shop.location) == ("Cire", None, None)
    assert (shop.order.payment, shop.order.note) == (("card",), "n")
    (product,) = shop.products
    assert (product.name, product.price, product.ideas) == ("b", None, ("a",))


def test_positions_are_those_of_what_stayed() -> None:
    result = validated("name: a\nproducts:\n- {price: 1}\n- {name: b, price: 2.50}\n")
    assert result.value.products[0].price == Decimal("2.50")
    price = descend(result.tree, ("products", 0, "price"))
    assert price is not None
    assert price.place.line == 4


def test_tells_all_mistakes_at_once() -> None:
    text = "nam: a\ncode: É\nproducts: [{price: x}, {name: b, kind: c, foo: d}]"
    assert sorted(codes(text)) == [
        "bad-reference",
        "missing-key",
        "not-a-choice",
        "price-not-a-number",
        "unknown-key",
        "unknown-key",
    ]


def test_a_key_with_another_name_is_not_missing_besides() -> None:
    assert codes("nom: Cire") == ["unknown-key"]
    assert codes("name: a\nproducts: [{nom: b}]") == ["unknown-key"]
    assert codes("nom: Cire\nproducts: [{price: 1}]") == ["missing-key", "unknown-key"]


def test_never_tries_for_ever() -> None:
    tree, _ = parse_tree("shop.yaml", "tagline: a")
    assert tree is not None
    with pytest.raises(ValueError, match="cannot be made to fit"):
        validate_tree(Shop, tree, {"id": "Not An Id"}, {"name": "cire"})


def test_what_a_removal_leaves_incomplete_is_no_second_mistake() -> None:
    # Without its only corner the map lacks its bounds, and without them it is no map.
    tree, _ = parse_tree("shop.yaml", "name: a\nlocation: [x, y]\nproducts: [{name: [b]}]")
    assert tree is not None
    result = validate_tree(Shop, tree, {"id": "cire"}, {"name": "cire"})
    assert [problem.code for problem in result.problems] == ["bad-coordinates", "not-one-value"]
    assert result.value.products == ()
