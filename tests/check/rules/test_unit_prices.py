from collections.abc import Callable

import pytest

from catalog_gen.check.rules import unit_prices
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = list(unit_prices.check(read_shops(*arguments)))
        assert all(problem.severity == "warning" for problem in problems)
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


CODE = "unit-price-missing"


@pytest.mark.parametrize("kind", ["food", "alcohol"])
def test_tells_a_price_without_one_by_quantity(found: Callable[..., Found], kind: str) -> None:
    shop = f"name: a\nproducts: [{{name: Miel, kind: {kind}, price: 12.50}}]\n"
    assert found(shop) == [(CODE, 2, 31 + len(kind) + 9)]


@pytest.mark.parametrize(
    "product",
    [
        "kind: food, price: 12.50, net_content: 250 g",
        "kind: food, price: on_request",
        "kind: food",
        "price: 12.50",
        "kind: book, price: 12.50",
        "price: 12.50, net_content: 250 g",
    ],
)
def test_takes_what_has_one_or_needs_none(found: Callable[..., Found], product: str) -> None:
    assert found(f"name: a\nproducts: [{{name: Miel, {product}}}]\n") == []


@pytest.mark.parametrize(
    "words",
    [
        "name: Panier du goûter",
        "name: Assortiment de thés",
        "name: Bûche pour 6",
        "name: Galette à la pièce",
        "name: Galette, description: Vendue à l’unité.",
        "name: Huîtres, description: La douzaine.",
        "name: Bûche, description: Six à huit parts pour 8 personnes.",
        "name: Christmas hamper",
    ],
)
def test_leaves_assortments_and_pieces(found: Callable[..., Found], words: str) -> None:
    assert found(f"name: a\nproducts: [{{{words}, kind: food, price: 9}}]\n") == []


@pytest.mark.parametrize("words", ["name: Pourquoi pas", "name: Thé, description: Cette unité."])
def test_takes_whole_words(found: Callable[..., Found], words: str) -> None:
    assert len(found(f"name: a\nproducts: [{{{words}, kind: food, price: 9}}]\n")) == 1


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("kind: food, net_content: 1 kg", "price: 9, net_content: 250 g", [(CODE, 4, 36)]),
        ("kind: food, net_content: 1 kg", "net_content: 250 g", []),
        ("price: 3", "price: 9, net_content: 250 g", []),
        ("price: 3", "price: 9, kind: book, net_content: 250 g", [(CODE, 4, 48)]),
    ],
)
def test_tells_a_net_content_that_gives_none(
    found: Callable[..., Found], first: str, second: str, told: Found
) -> None:
    products = f"- {{name: a, {first}}}\n- {{name: b, {second}}}\n"
    assert found(f"name: a\nproducts:\n{products}") == told
