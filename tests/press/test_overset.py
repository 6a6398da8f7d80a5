import pytest

from catalog_gen.press.overset import find_overset
from catalog_gen.press.tasks.section import Overset

BOX = "width: 60mm; height: 20mm; overflow: hidden"
LINE = '<div style="height: 5mm; white-space: nowrap">mot</div>'


def test_a_text_that_fits_to_the_line_is_fine(find):
    assert find(f'<div data-fit="a" style="{BOX}">{LINE * 4}</div>') == []


def test_a_line_too_many_is_found(find):
    assert find(f'<div data-fit="a" style="{BOX}">{LINE * 5}</div>') == [Overset("a", 5.0)]


def test_a_word_wider_than_its_box_is_found(find):
    (overset,) = find(f'<div data-fit="a" style="{BOX}; width: 20mm">anticonstitutionnel</div>')
    assert overset.label == "a"
    assert overset.excess > 5


def test_padding_is_not_for_text(find):
    style = f"{BOX}; padding-bottom: 5mm"
    assert find(f'<div data-fit="a" style="{style}">{LINE * 5}</div>') == [Overset("a", 5.0)]


@pytest.mark.parametrize("style", ["float: left", "position: absolute; top: 10mm"])
def test_boxes_out_of_the_flow_are_looked_at(find, style):
    body = f'<div data-fit="a" style="{BOX}; {style}"><p>{LINE * 5}</p></div>'
    assert find(body) == [Overset("a", 5.0)]


def test_a_box_within_may_cut_a_text_too(find):
    inner = '<p style="height: 5mm; overflow: hidden">un<br>deux</p>'
    assert find(f'<div data-fit="a" style="{BOX}">{inner}</div>') == [Overset("a", 5.0)]


def test_the_nearest_mark_names_the_text(find):
    inner = '<p data-fit="b" style="height: 5mm">un<br>deux</p>'
    assert find(f'<div data-fit="a" style="{BOX}">{inner}</div>') == [Overset("b", 5.0)]


def test_an_absolute_box_is_bound_by_what_it_is_placed_in(find):
    inner = '<p style="position: absolute; top: 60mm">plus bas</p>'
    assert find(f'<div data-fit="a" style="{BOX}">{inner}</div>') == []
    bound = f'<div data-fit="a" style="{BOX}; position: relative">{inner}</div>'
    assert find(bound) == [Overset("a", 45.0)]


def test_each_text_is_named_once_and_in_order(find):
    body = "".join(f'<div data-fit="{name}" style="{BOX}">{LINE * 6}</div>' for name in "ba")
    assert find(body) == [Overset("b", 10.0), Overset("a", 10.0)]


@pytest.mark.parametrize("first", [LINE, "<span>mot</span>"])
def test_lines_that_weasyprint_forgets_are_found(find, first):
    text = first + LINE * 7
    box = f'<div data-fit="a" style="{BOX}; position: absolute; bottom: 0">{text}</div>'
    body = f'<div style="position: relative; height: 120mm">{box}</div>'
    assert find(body) == [Overset("a", 20.0)]


def test_the_rest_of_a_box_on_the_next_page_is_found(find):
    box = f'<div data-fit="a" style="{BOX}"><p>{"mot<br>" * 8}</p></div>'
    (overset,) = find(f'<div style="height: 100mm"></div>{box}')
    assert overset.label == "a"
    assert overset.excess >= 20


def test_text_past_the_edge_of_the_page_is_found(find):
    style = "position: absolute; left: 60mm; white-space: nowrap"
    body = f'<p id="ici" style="{style}">un texte bien trop long pour la page</p><h1>Oui</h1>'
    (overset,) = find(body)
    assert overset.label == "ici"


def test_hyphens_capitals_and_drawings_are_no_lost_text(find):
    text = (
        '<p style="text-transform: uppercase">Œuf d’or,\n    straße</p>\n'
        "    anti&shy;consti&shy;tution"
        "<!-- rien --><svg width='9' height='9'><title>Dessin</title></svg>"
        '<p class="after">3,00 €</p>'
    )
    css = '.after::after { content: "TTC" } [data-fit] { hyphens: auto }'
    style = f"{BOX}; width: 30mm; height: 40mm"
    assert find(f'<div data-fit="a" style="{style}">{text}</div>', css) == []


def test_generated_text_does_not_stand_in_for_lost_text(find):
    box = f'<div data-fit="a" style="{BOX}; position: absolute; bottom: 0">{LINE * 6}</div>'
    css = '[data-fit]::before { content: "douze mots, douze mots"; display: block }'
    (overset,) = find(f'<div style="position: relative; height: 120mm">{box}</div>', css)
    assert overset.excess >= 10


@pytest.fixture
def find(lay_out):
    return lambda body, css="": find_overset(lay_out(body, css))
