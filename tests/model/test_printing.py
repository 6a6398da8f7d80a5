from decimal import Decimal

import pytest

from catalog_gen.model.printing import PRESETS, printing_condition
from catalog_gen.model.settings import Print


def test_without_a_word_it_is_coated_paper():
    assert printing_condition(Print()) == PRESETS["coated"]


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_taken_by_its_name(name):
    assert printing_condition(Print(preset=name)) == PRESETS[name]


@pytest.mark.parametrize(
    ("key", "written", "value"),
    [
        ("bleed", 5, Decimal(5)),
        ("bleed", 0, Decimal(0)),
        ("safe_zone", "2.5", Decimal("2.5")),
        ("ink_limit", 280, 280),
        ("ppi", 350, 350),
        ("profile", "pso.icc", "pso.icc"),
        ("characterisation", "FOGRA51", "FOGRA51"),
        ("marks", True, True),
    ],
)
def test_any_value_can_be_set(key, written, value):
    found = printing_condition(Print.model_validate({key: written}))
    assert getattr(found, key) == value
    follows = {key, "ppi_warning", "ppi_error"} if key == "ppi" else {key}
    others = {k: v for k, v in vars(found).items() if k not in follows}
    assert others == {k: v for k, v in vars(PRESETS["coated"]).items() if k not in follows}


def test_the_limits_of_the_resolution_go_with_it():
    found = printing_condition(Print.model_validate({"ppi": 100}))
    assert (found.ppi_warning, found.ppi_error) == (83, 50)


def test_warnings_come_before_errors():
    for condition in PRESETS.values():
        assert condition.ppi_error < condition.ppi_warning < condition.ppi
