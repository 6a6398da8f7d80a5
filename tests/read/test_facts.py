from collections.abc import Callable, Mapping

import pytest

from catalog_gen.model.reading import Reading


@pytest.fixture
def facts_of(read_shop: Callable[..., Reading]) -> Callable[[str], Mapping[str, str]]:
    def read_facts(shop: str) -> Mapping[str, str]:
        (problem,) = read_shop(shop).problems
        return problem.facts

    return read_facts


def test_names_field_value_shop_and_product(
    facts_of: Callable[[str], Mapping[str, str]],
) -> None:
    assert facts_of("name: Cire\nproducts:\n- {name: Bougie, price: '24,00'}") == {
        "field": "price",
        "path": "products.0.price",
        "product": "Bougie",
        "shop": "Cire",
        "suggestion": "24.00",
        "value": "24,00",
    }


@pytest.mark.parametrize(
    ("product", "called"), [("{ref: CC-1, price: x, name: [b]}", "CC-1"), ("{name: [b]}", "n° 1")]
)
def test_calls_a_product_without_name_by_reference_or_number(
    read_shop: Callable[..., Reading], product: str, called: str
) -> None:
    reading = read_shop(f"name: Cire\nproducts: [{product}]")
    assert {problem.facts["product"] for problem in reading.problems} == {called}


def test_lists_the_choices(facts_of: Callable[[str], Mapping[str, str]]) -> None:
    facts = facts_of("name: Cire\norder: {payment: [carte]}")
    assert facts["choices"] == "cash, card, cheque, voucher, transfer"
    assert facts["suggestion"] == "card"


def test_lists_the_keys_but_not_the_one_that_the_folder_gives(
    facts_of: Callable[[str], Mapping[str, str]],
) -> None:
    keys = facts_of("name: Cire\nprix: 3")["choices"].split(", ")
    assert "category" in keys
    assert "id" not in keys


def test_gives_limits(facts_of: Callable[[str], Mapping[str, str]]) -> None:
    assert facts_of("name: Cire\ncode: " + "A" * 25)["limit"] == "24"


def test_shortens_long_and_nested_values(facts_of: Callable[[str], Mapping[str, str]]) -> None:
    value = facts_of("name: Cire\ntagline: [{a: b}, 'x\n  y', " + "z" * 90 + "]")["value"]
    assert value.startswith("[{a: b}, x y, zzz")
    assert len(value) == 60
