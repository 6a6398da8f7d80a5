from collections.abc import Callable

import pytest

from catalog_gen.model.reading import Reading

SHOP_MISTAKES = [
    ("categorie: maison", "unknown-key", 1, 1),
    ("order: {foo: x}", "unknown-key", 1, 9),
    ("social: {twitter: x}", "unknown-key", 1, 10),
    ("telefone:", "unknown-key", 1, 1),
    ("id: cire", "unknown-key", 1, 1),
    ("id:", "unknown-key", 1, 1),
    ("products: [{price: 1}]", "missing-key", 1, 12),
    ("products: [{name: , price: 1}]", "missing-key", 1, 13),
    ("products: [{name: a, price: '24,00'}]", "price-not-a-number", 1, 29),
    ("products: [{name: a, was: abc}]", "price-not-a-number", 1, 27),
    ("order: {delivery: {fee: 3 €}}", "price-not-a-number", 1, 25),
    ("products: [{name: a, kind: livre}]", "not-a-choice", 1, 28),
    ("order: {channels: [phone, fax]}", "not-a-choice", 1, 27),
    ("products: [{name: a, ideas: x}]", "not-a-list", 1, 29),
    ("products: {name: a}", "not-a-list", 1, 11),
    ("order: phone", "not-a-mapping", 1, 8),
    ("products: [text]", "not-a-mapping", 1, 12),
    ("social: text", "not-a-mapping", 1, 9),
    ("products: [{name: a, options: [x]}]", "not-a-mapping", 1, 31),
    ("tagline: [a]", "not-one-value", 1, 10),
    ("products: [{name: a, price: [1]}]", "not-one-value", 1, 29),
    ("products: [{name: a, kind: {a: b}}]", "not-one-value", 1, 28),
    ("products: [{name: a, net_content: {count: 1, amount: 1, unit: zz}}]", "not-one-value", 1, 35),
    ("products: [{name: a, print: oui}]", "not-a-yes-or-no", 1, 29),
    ("category: Épicerie", "bad-identifier", 1, 11),
    ("code: É", "bad-reference", 1, 7),
    ("code: " + "A" * 25, "too-long", 1, 7),
    ("tagline: " + "a" * 301, "too-long", 1, 10),
    ('tagline: "a\\nb"', "line-break", 1, 10),
    ('tagline: "a\\u202eb"', "control-character", 1, 10),
    ("products: [{name: a, net_content: six}]", "bad-net-content", 1, 35),
    ("order: {pickup: {ready_in: soon}}", "bad-duration", 1, 28),
    ("location: [49.2, x]", "bad-coordinates", 1, 11),
    ("location: [99, 1]", "bad-coordinates", 1, 11),
    ("location: [49.2]", "bad-coordinates", 1, 11),
    ("location: [49.2, 1, 3]", "bad-coordinates", 1, 11),
    ("location: 49.2", "bad-coordinates", 1, 11),
    ("location: [nan, 1]", "bad-coordinates", 1, 11),
]
SETTINGS_MISTAKES = [
    ("print: {copies: many}", "not-a-number", 1, 17),
    ("print: {copies: " + "9" * 5000 + "}", "not-a-number", 1, 17),
    ("print: {copies: 0}", "number-too-small", 1, 17),
    ("print: {products_per_shop: 201}", "number-too-large", 1, 28),
    ("print: {page: A7}", "bad-page-size", 1, 15),
    ("print: {page: [148, x]}", "bad-page-size", 1, 15),
    ("print: {page: [148, 210, 3]}", "bad-page-size", 1, 15),
    ("print: {page: [148, -1]}", "bad-page-size", 1, 15),
    ("season: {opens: 28/11/2026}", "not-a-date", 1, 17),
    ("season: {opens: [2026]}", "not-one-value", 1, 17),
    ("currency: euro", "bad-currency", 1, 11),
    ("publish: {Le Web: {to: x}}", "bad-identifier", 1, 11),
    ("publish: {web: x}", "not-a-mapping", 1, 16),
    ("map: {image: a.png, bounds: [[1, 2]]}", "bad-coordinates", 1, 29),
    ("map: {image: a.png}", "missing-key", 1, 6),
    ("publisher: {telephone: a}", "missing-key", 1, 12),
]


@pytest.mark.parametrize(("text", "code", "line", "column"), SHOP_MISTAKES)
def test_tells_each_mistake_of_a_shop_once_and_where(
    read_shop: Callable[..., Reading], text: str, code: str, line: int, column: int
) -> None:
    reading = read_shop(f"{text}\nname: Cire\n")
    problems = [(p.code, p.source.line, p.source.column) for p in reading.problems]
    assert problems == [(code, line, column)]
    assert [shop.name for shop in reading.catalog.shops] == ["Cire"]


@pytest.mark.parametrize(("text", "code", "line", "column"), SETTINGS_MISTAKES)
def test_tells_each_mistake_of_the_settings_once_and_where(
    read_shop: Callable[..., Reading], text: str, code: str, line: int, column: int
) -> None:
    reading = read_shop("name: Cire", f"{text}\ntitle: Noël\n")
    problems = [(p.code, p.source.line, p.source.column) for p in reading.problems]
    assert problems == [(code, line, column)]
    assert reading.catalog.settings.title == "Noël"


def test_a_nameless_shop_takes_the_name_of_its_folder(read_shop: Callable[..., Reading]) -> None:
    reading = read_shop("code: CC")
    assert [(p.code, p.source.line) for p in reading.problems] == [("missing-key", 1)]
    assert reading.catalog.shops[0].name == "cire"


def test_an_empty_shop_file_lacks_a_name(read_shop: Callable[..., Reading]) -> None:
    reading = read_shop("")
    assert [(p.code, p.source.line) for p in reading.problems] == [("missing-key", 1)]
