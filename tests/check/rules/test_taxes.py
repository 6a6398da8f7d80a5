from collections.abc import Callable

import pytest

from catalog_gen.check.rules import taxes
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = list(taxes.check(read_shops(*arguments)))
        assert all(problem.severity == "warning" for problem in problems)
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


CODE = "price-without-tax"


@pytest.mark.parametrize(
    "words",
    [
        *("12 € HT", "12 €HT", "12,50 HT", "12 euros (HT)", "12 € H.T.", "prix HT", "Tarifs HT"),
        *(
            "hors taxes",
            "Hors taxe",
            "prix hors TVA",
            "12 € HTVA",
            "TVA en sus",
            "TVA non comprise",
        ),
        *("12 € + TVA", "excl. VAT", "ex VAT", "excluding tax", "plus VAT", "VAT not included"),
    ],
)
def test_tells_prices_without_tax(found: Callable[..., Found], words: str) -> None:
    shop = f"name: a\nproducts: [{{name: b, description: 'Le lot, {words}, à retirer.'}}]\n"
    assert found(shop) == [(CODE, 2, 35)]


@pytest.mark.parametrize(
    "words",
    [
        *("hors-d’œuvre", "hors saison", "hors du temps", "12 € TTC", "haute tension (HT)"),
        *("Yacht", "Thé", "cravate", "taxi", "12 volts HTML", "toutes taxes comprises", "night"),
        *("TVA non applicable, art. 293 B du CGI", "VAT included", "sans taxi", "12 € haut"),
    ],
)
def test_leaves_words_that_only_look_like_it(found: Callable[..., Found], words: str) -> None:
    shop = f"name: a\nproducts: [{{name: b, description: 'Le lot, {words}, à retirer.'}}]\n"
    assert found(shop) == []


def test_reads_all_that_customers_read(found: Callable[..., Found]) -> None:
    shop = (
        "name: a\ntagline: Hors taxes\ndescription: Prix HT\n"
        "order:\n  note: Hors TVA\n  shipping: {note: 3 € HT}\n"
        "products:\n- name: Bol, prix HT\n  options: {Taille: [petit, grand 3 € HT]}\n"
    )
    settings = "title: a\nintroduction: Nos prix HT\n"
    places = [(2, 15), (2, 10), (3, 14), (5, 9), (6, 20), (8, 9), (9, 12)]
    assert found(shop, settings) == [(CODE, line, column) for line, column in places]


def test_says_the_words_and_where(read_shops: Callable[..., Reading]) -> None:
    shop = "name: a\nproducts: [{name: b, description: Douze € HT.}]\n"
    (problem,) = taxes.check(read_shops(shop))
    facts = {"shop": "a", "product": "b", "field": "description", "value": "€ HT"}
    assert problem.facts == facts
