from dataclasses import replace

import pytest

from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.model.problem import Problem, SourceRef, Sources
from catalog_gen.press import render
from catalog_gen.press.drafts import shop_drafts
from catalog_gen.press.plan import shop_groups
from catalog_gen.press.proxies import write_proxy
from catalog_gen.press.render import Draft, Rendered, Renderer
from catalog_gen.press.tasks.section import Overset, Section
from catalog_gen.tools.packing import FileFolder

SHOP = {
    "id": "cire",
    "name": "Cire & Coton",
    "products": [{"name": "Bougie"}, {"name": "Photophore", "photo": "photophore.jpg"}],
}
PATH = "content/shops/cire/photophore.jpg"


def photo(key="e" * 64):
    rendition = Rendition("wide", 81, 54, key, f"photophore-{key[:8]}.jpg")
    return {PATH: Photo(PATH, 900, 600, "d" * 64, (rendition,))}


@pytest.fixture
def asked():
    """The tasks that were given to workers."""
    return []


@pytest.fixture
def overset():
    """What the workers find not to fit."""
    return []


@pytest.fixture
def edit(make_catalog, make_edition, tmp_path, asked, overset):
    """An edition of one shop whose sections take no time to make."""

    def work(_task, tasks):
        for task in tasks:
            asked.append(task)
            yield Section(b"%PDF " + task.html.encode(), 3, tuple(overset))

    def edit(shop=None, settings=None, **changes):
        catalog = make_catalog({**SHOP, **(shop or {})}, **(settings or {}))
        changes = {"photos": photo(), "run": work, **changes}
        return make_edition(catalog, tmp_path, **changes)

    return edit


def draft(content="a", view="A", **changes):
    usual = {"template": "folios.html.jinja", "title": "A", "tagged": True}
    return Draft(content=content, view=lambda: View(view), **{**usual, **changes})


class View:
    """Pages of a folio sheet: the shortest template."""

    def __init__(self, words):
        self.pages = [{"number": words, "side": "left", "tabs": ()}]


def render_shop(edition):
    groups = shop_groups(edition.catalog, edition.theme)
    return next(Renderer(edition).start(list(shop_drafts(edition, groups))))


def test_a_section_is_made_once_and_recalled_without_its_view(edit, asked):
    edition = edit()
    [made] = list(Renderer(edition).start([draft()]))
    assert (made.pages, made.made, made.problems, len(asked)) == (3, True, (), 1)
    assert edition.cache.get(made.key) == b"%PDF " + asked[0].html.encode()

    def refuse():
        raise AssertionError("a view was made")

    [again] = list(Renderer(edition).start([replace(draft(), view=refuse)]))
    assert again == Rendered(made.key, 3, made=False)
    assert len(asked) == 1


def test_results_stand_in_the_order_of_the_drafts(edit, asked):
    edition = edit()
    list(Renderer(edition).start([draft("b", "B")]))
    found = list(Renderer(edition).start([draft("a", "A"), draft("b", "B"), draft("c", "C")]))
    assert [section.made for section in found] == [True, False, True]
    for section, letter in zip(found, "ABC", strict=True):
        assert f">{letter}<".encode() in edition.cache.get(section.key)
    assert len(asked) == 3


def test_a_renderer_asks_for_no_section_twice(edit, asked, overset):
    overset.append(Overset("shops/cire/name", 2.0))
    renderer = Renderer(edit())
    [made] = renderer.start([draft()])
    assert made.problems
    [again] = renderer.start([draft()])
    assert again is made
    assert len(asked) == 1


def test_what_must_be_rendered_is_told_without_rendering(edit, asked):
    edition = edit()
    list(Renderer(edition).start([draft("b", "B")]))
    drafts = [draft("a"), draft("b", "B"), draft("c")]
    assert Renderer(edition).lacks(drafts) == [True, False, True]
    assert len(asked) == 1


@pytest.mark.parametrize(
    "other",
    [
        draft("b"),
        draft(title="B"),
        draft(tagged=False),
        draft(template="layout.html.jinja"),
    ],
)
def test_another_draft_is_another_section(edit, other):
    edition = edit()
    first, second = list(Renderer(edition).start([draft(), other]))
    assert first.key != second.key


def test_a_section_that_the_cache_lost_is_made_again(edit, asked):
    edition = edit()
    [made] = list(Renderer(edition).start([draft()]))
    (edition.cache.folder / made.key[:2] / made.key[2:]).unlink()
    assert next(Renderer(edition).start([draft()])).made
    assert len(asked) == 2


def test_workers_get_the_photos_of_the_section_and_no_others(edit, asked):
    other = replace(photo()[PATH], renditions=(Rendition("card", 1, 1, "f" * 64, "other.jpg"),))
    render_shop(edit(photos={**photo(), "other.jpg": other}))
    proxy = write_proxy("e" * 64, 81, 54, 3)
    assert asked[0].photos == {"photophore-eeeeeeee.jpg": proxy}
    assert asked[0].name == "Cire & Coton"
    assert 'src="photo:photophore-eeeeeeee.jpg"' in asked[0].html


def test_the_style_has_the_colours_of_the_theme(edit, asked, theme):
    list(Renderer(edit()).start([draft()]))
    assert f"--berry:{theme.tokens.colours['berry'].rgb};" in asked[0].style
    assert ".accent-berry{" in asked[0].style
    assert asked[0].fonts == FileFolder(theme.folder / "fonts", ".ttf", theme.press_digest)


NOTHING_NEW = {
    "another run": {},
    "another photo of the catalog": {"photos": {**photo(), "cover.jpg": photo()[PATH]}},
    "the page of another shop": {"pages": {"laine": "https://noel.example/laine/"}},
    "a line moved": {"sources": Sources({("shops", "cire"): SourceRef("a.yaml", 9)})},
}
NEWS = {
    "the shop": {"shop": {"tagline": "Bougies"}},
    "a product": {"shop": {"products": [SHOP["products"][0], {"name": "Photophores"}]}},
    "a setting": {"settings": {"print": {"products_per_shop": 5}}},
    "the category's name": {"settings": {"categories": [{"id": "maison", "name": "Maison"}]}},
    "a rendition": {"photos": photo(key="f" * 64)},
    "the photo is gone": {"photos": {}},
    "the page on the site": {"pages": {"cire": "https://noel.example/cire/"}},
}


@pytest.mark.parametrize("changes", NOTHING_NEW.values(), ids=NOTHING_NEW)
def test_what_does_not_show_makes_nothing(edit, changes):
    made = render_shop(edit())
    assert render_shop(edit(**changes)) == replace(made, made=False)


@pytest.mark.parametrize("changes", NEWS.values(), ids=NEWS)
def test_what_shows_makes_the_section_anew(edit, changes):
    made = render_shop(edit())
    again = render_shop(edit(**changes))
    assert again.made
    assert again.key != made.key


def test_the_theme_makes_the_section_anew_its_web_part_does_not(edit, theme):
    render_shop(edit())
    assert not render_shop(edit(theme=replace(theme, web_digest="0" * 64))).made
    assert render_shop(edit(theme=replace(theme, press_digest="0" * 64))).made


def test_the_program_makes_the_section_anew(edit, monkeypatch):
    render_shop(edit())
    monkeypatch.setattr(render, "program_digest", lambda: "0" * 64)
    assert render_shop(edit()).made


def test_the_accent_of_the_category_makes_the_section_anew(edit):
    edition = edit()
    [group] = shop_groups(edition.catalog, edition.theme)
    [first] = shop_drafts(edition, [group])
    plan = replace(group.shops[0], accent="berry")
    [other] = shop_drafts(edition, [replace(group, shops=(plan,))])
    assert next(Renderer(edition).start([first])).made
    assert next(Renderer(edition).start([other])).made


def test_a_section_that_does_not_fit_is_told_and_not_kept(edit, asked, overset):
    field = ("shops", "cire", "products", 1, "description")
    place = SourceRef("content/shops/cire/shop.yaml", 12, 5)
    edition = edit(sources=Sources({field: place, ("shops", "cire"): SourceRef("no", 1)}))
    overset.append(Overset("shops/cire/products/1/description", 3.25))
    for number in (1, 2):
        found = render_shop(edition)
        facts = {
            "field": "description",
            "excess": "4",
            "shop": "Cire & Coton",
            "product": "Photophore",
            "reason": "product",
        }
        assert found.problems == (Problem("text-does-not-fit", place, facts),)
        assert edition.cache.digest(found.key) is None
        assert len(asked) == number
    overset.clear()
    assert render_shop(edition).problems == ()
    assert not render_shop(edition).made


@pytest.mark.parametrize("name", ["2026", "products", "cire"])
@pytest.mark.parametrize(
    ("label", "product"),
    [("name", None), ("opening_hours", None), ("products/0/description", "Bougie")],
)
def test_any_shop_is_named_whatever_its_folder_is_called(edit, overset, name, label, product):
    path = tuple(int(part) if part == "0" else part for part in label.split("/"))
    place = SourceRef("shop.yaml", 7)
    overset.append(Overset(f"shops/{name}/{label}", 1.0))
    edition = edit({"id": name}, sources=Sources({("shops", name, *path): place}))
    [problem] = render_shop(edition).problems
    assert problem.source == place
    assert (problem.facts["shop"], problem.facts.get("product")) == ("Cire & Coton", product)
    assert problem.facts["reason"] == ("product" if product else "shop")
    assert problem.facts["field"] == path[-1]


@pytest.mark.parametrize("label", ["title", "cover/title", "dos", "p", "shops", "shops/gone/name"])
def test_texts_of_no_shop_are_told_too(edit, overset, label):
    overset.append(Overset(label, 1.0))
    [problem] = render_shop(edit()).problems
    assert set(problem.facts) == {"field", "excess"}
    assert problem.source == SourceRef("catalog.yaml")
