from collections.abc import Callable

import pytest

from catalog_gen.model.problem import SourceRef
from catalog_gen.model.reading import Reading
from catalog_gen.read.ambiguous import is_ambiguous
from catalog_gen.read.tree import Scalar

PLACE = SourceRef("shop.yaml", 1, 1)
AMBIGUOUS = (
    *("NO", "no", "yes", "Yes", "on", "Off", "true", "~", "null", "Null"),
    *("12:30", "190:20:30", "01000", "08000", "0261910012", "1.10", "24.00", "+33261910012"),
    *("1e3", "1.5e+3", "0x1F", "0b11", "0o17", "1_000", ".5", "5.", ".inf", ".nan", "=", "-0x1"),
    *("2026-11-28 10:00:00", "123456789012345678901234567890"),
)
CLEAR = (
    *("Cire", "27400", "0", "-5", "2.5", "49.2153", "2026", "2026-11-28", "02 61 91 00 12"),
    *("Noël", "nono", "N", "12 h 30", "10-12", "A5", "CC-01", "1.2.3", "none", "-", "."),
)


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_knows_what_other_programs_read_differently(text: str) -> None:
    assert is_ambiguous(Scalar(text, PLACE, plain=True))


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_quotes_make_everything_clear(text: str) -> None:
    assert not is_ambiguous(Scalar(text, PLACE, plain=False))


@pytest.mark.parametrize("text", CLEAR)
def test_leaves_clear_texts_alone(text: str) -> None:
    assert not is_ambiguous(Scalar(text, PLACE, plain=True))


def ambiguous_in(reading: Reading) -> list[tuple[int, int, str]]:
    return [
        (problem.source.line, problem.source.column, problem.facts["value"])
        for problem in reading.problems
        if problem.code == "ambiguous-value"
    ]


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("name: NO", 7),
        ("tagline: 12:30", 10),
        ("description: yes", 14),
        ("address: {postal_code: 01000}", 24),
        ("products: [{name: a, alt: 1.10}]", 27),
        ("products: [{name: a, options: {Taille: [S, no]}}]", 44),
        ("products: [{name: a, options: {on: [S]}}]", 32),
    ],
)
def test_points_at_what_the_model_keeps_as_text(
    read_shop: Callable[..., Reading], line: str, column: int
) -> None:
    found = ambiguous_in(read_shop(f"{line}\n" + ("name: a" if "name:" not in line[:5] else "")))
    assert [(line_number, at) for line_number, at, _ in found] == [(1, column)]


@pytest.mark.parametrize(
    "line",
    [
        'tagline: "NO"',
        "location: [49.20, 1.10]",
        "products: [{name: a, price: 1.10, was: 24.00, print: no, net_content: 1.10 l}]",
        "order: {delivery: {fee: 3.00}, pickup: {ready_in: 2 h}}",
    ],
)
def test_does_not_mind_prices_choices_and_coordinates(
    read_shop: Callable[..., Reading], line: str
) -> None:
    reading = read_shop(f"name: a\n{line}\n")
    assert reading.problems == ()


def test_does_not_mind_dates_and_numbers_of_the_settings(
    read_shop: Callable[..., Reading],
) -> None:
    settings = (
        "title: Noël\nedition: 2026\nseason: {opens: 2026-11-28}\naccessibility: {rate: 0}\n"
        "print: {page: [148.0, 210.50], copies: 1000}\n"
    )
    assert read_shop("name: a", settings).problems == ()


def test_points_at_the_right_value_behind_one_that_was_taken_out(
    read_shop: Callable[..., Reading],
) -> None:
    reading = read_shop("name: a\nproducts:\n- {price: 1}\n- {name: NO}\n- {name: b, alt: 1_0}\n")
    assert ambiguous_in(reading) == [(4, 10, "NO"), (5, 18, "1_0")]
