import pytest

from catalog_gen.model.leaflet import Area
from catalog_gen.press.leaves import list_leaves
from catalog_gen.press.plan import shop_groups
from catalog_gen.press.render import Rendered
from catalog_gen.press.tasks.section import PlacedArea

SHOP = {"id": "cire", "name": "Cire", "products": [{"name": "Bougie"}, {"name": "Savon"}]}


def section(pages, *targets):
    areas = tuple(PlacedArea(page, target, 0.1, 0.2, 0.3, 0.4) for page, target in targets)
    return Rendered("key", pages, made=False, areas=areas)


@pytest.fixture
def leaves(make_catalog, theme):
    def list_them(*parts):
        return list_leaves(parts, shop_groups(make_catalog(SHOP), theme))

    return list_them


def test_a_leaf_for_each_page(leaves):
    found = leaves(("Couverture", "", section(1)), ("Cire", "cire", section(2)))
    told = [(leaf.title, leaf.shop) for leaf in found]
    assert told == [("Couverture", ""), ("Cire", "cire"), ("Cire", "cire")]


def test_links_within_the_book_lead_to_pages(leaves):
    contents = section(1, (0, "catalog:#boutique-cire"), (0, "catalog:#nowhere"))
    shop = section(2, (0, "#boutique-cire"), (1, "#article-cire-2"), (1, "tel:+33261910012"))
    first, _, last = leaves(("Sommaire", "", contents), ("Cire", "cire", shop))
    assert first.areas == (Area(0.1, 0.2, 0.3, 0.4, 2),)
    assert [area.leads_to for area in last.areas] == [("cire", 1), "tel:+33261910012"]


def test_names_of_other_things_lead_nowhere(leaves):
    (leaf,) = leaves(("Couverture", "", section(1, (0, "#couverture"))))
    assert leaf.areas == ()
