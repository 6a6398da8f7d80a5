import pytest

from catalog_gen.press.areas import find_areas
from catalog_gen.press.tasks.section import PlacedArea

PAGE = "@page { size: 100mm 50mm; margin: 0 } body { margin: 0 }"


@pytest.fixture
def find(lay_out):
    def find_in(body):
        return list(find_areas(lay_out(body, PAGE)))

    return find_in


def test_a_named_box_is_found_with_its_sides(find):
    box = "margin-left: 25mm; width: 50mm; height: 10mm"
    assert find(f'<div id="article-cire-1" style="{box}"></div>') == [
        PlacedArea(0, "#article-cire-1", 0.25, 0, 0.5, 0.2)
    ]


def test_a_link_is_found_with_its_address(find):
    (area,) = find('<a href="tel:+33261910012" style="display: block; height: 25mm">Appeler</a>')
    assert (area.page, area.target) == (0, "tel:+33261910012")
    assert (area.width, area.height) == (1, 0.5)


def test_what_stands_within_a_link_is_no_other(find):
    areas = find('<a href="catalog:#cire"><b>Cire</b> <i>&amp; Coton</i></a>')
    assert [area.target for area in areas] == ["catalog:#cire"]


def test_each_page_has_its_own(find):
    again = '<p style="break-before: page"><a href="https://noel.example/">Noël</a></p>'
    areas = find(f'<p><a href="https://noel.example/">Noël</a></p>{again}')
    assert [area.page for area in areas] == [0, 1]
