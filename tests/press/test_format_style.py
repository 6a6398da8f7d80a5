import pytest

from catalog_gen.model.settings import Print
from catalog_gen.press.format_style import format_classes, format_style


def style(page="A5", **more):
    return format_style(Print.model_validate({"page": page, **more}))


def test_the_lengths_that_every_section_knows():
    found = style("DL", bleed=2)
    for length in ("page-width:99", "page-height:210", "margin:10", "bleed:2", "edge:2"):
        assert f"--{length}mm;" in found


def test_art_reaches_a_hair_over_the_trim_even_without_bleed():
    assert "--bleed:0mm;" in style(preset="office")
    assert "--edge:0.2mm;" in style(preset="office")


def test_the_boxes_of_a_shape():
    found = style().splitlines()
    assert ".shape-card{width:60mm;height:62mm}" in found
    assert ".shape-card .photo{width:60mm;height:40mm}" in found
    assert ".shape-card .words{width:60mm;height:22mm}" in found
    assert ".next .shape-card .words{height:20mm}" in found
    assert ".shape-wide .words{width:39mm;height:62mm}" in found
    assert not [rule for rule in found if rule.startswith(".next .shape-large")]


@pytest.mark.parametrize(("shops", "known"), [(1, False), (2, True)])
def test_shared_pages_have_shapes_of_their_own(shops, known):
    found = style(shops_per_page=shops)
    assert (".shape-shared-card{" in found) is known
    assert (".share{--" in found) is known


@pytest.mark.parametrize(
    ("page", "classes"), [("A5", "columns-2"), ("DL", "columns-1"), ("square", "columns-3 squat")]
)
def test_what_rules_may_ask_for(page, classes):
    assert format_classes(Print(page=page)) == classes
