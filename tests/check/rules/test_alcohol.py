from collections.abc import Callable

import pytest

from catalog_gen.check.rules import alcohol
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = list(alcohol.check(read_shops(*arguments)))
        assert all(problem.severity == "warning" for problem in problems)
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


CODE = "alcohol-unmarked"


@pytest.mark.parametrize(
    ("product", "column"),
    [
        ("name: Cidre fermier", 19),
        ("name: Cidre fermier, kind: food, net_content: 75 cl", 19),
        ("name: La Louvetière, description: Bière ambrée.", 47),
        ("name: Cuvée, description: Robe sombre et 12 % vol.", 39),
    ],
)
def test_tells_what_looks_like_alcohol(
    found: Callable[..., Found], product: str, column: int
) -> None:
    assert found(f"name: a\nproducts: [{{{product}}}]\n") == [(CODE, 2, column)]


@pytest.mark.parametrize(
    "product",
    [
        "name: Cidre fermier, kind: alcohol",
        "name: Vins de Loire, kind: book",
        "name: Vins de Loire, kind: gift_voucher",
        "name: Rhum raisin, net_content: 500 g",
        "name: Cidre sans alcool",
        "name: Bière blonde, description: Brassée ici et sans alcool.",
        "name: Vinaigre de cidre, description: Avec un verre de vin.",
    ],
)
def test_leaves_what_is_marked_or_is_none(found: Callable[..., Found], product: str) -> None:
    assert found(f"name: a\nproducts: [{{{product}}}]\n") == []


def test_finds_every_one_of_every_shop(found: Callable[..., Found]) -> None:
    shop = "name: a\nproducts:\n- {name: Bol}\n- {name: Vin rouge}\n- {name: Gin}\n"
    assert found({"b": shop, "c": "name: c\n", "d": shop}) == [(CODE, 4, 10), (CODE, 5, 10)] * 2


def test_reads_english_in_english_catalogs(found: Callable[..., Found]) -> None:
    shop = "name: a\nproducts:\n- {name: Dry cider}\n- {name: Cider vinegar}\n"
    assert found(shop, "title: a\nlanguage: en\n") == [(CODE, 3, 10)]


def test_says_what_tells_it(read_shops: Callable[..., Reading]) -> None:
    shop = "name: a\nproducts: [{name: Cuvée, description: Vin doux.}]\n"
    (problem,) = alcohol.check(read_shops(shop))
    assert problem.facts == {"shop": "a", "product": "Cuvée", "reason": "description"}
