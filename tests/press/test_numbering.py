import re

import pytest

from catalog_gen.press.numbering import begin_numbered, first_contents, settle
from catalog_gen.press.plan import shop_groups
from catalog_gen.press.render import Renderer
from catalog_gen.press.tasks.section import Section

IDEA = {"ideas": [{"id": "petits", "name": "Petits prix"}]}
PRODUCTS = [{"name": "Bol", "ideas": ["petits"]}]


@pytest.fixture
def asked():
    """The tasks that were given to workers."""
    return []


@pytest.fixture
def edit(make_catalog, make_edition, tmp_path, asked):
    """An edition of shops; its contents has `pages(number of the try)`, other sections have one."""

    def edit(*shops, pages=lambda _: 1, **settings):
        def work(_task, tasks):
            for task in tasks:
                asked.append(task)
                tries = sum('id="sommaire"' in task.html for task in asked)
                length = pages(tries) if 'id="sommaire"' in task.html else 1
                yield Section(task.html.encode(), length, ())

        return make_edition(make_catalog(*shops, **settings), tmp_path, run=work)

    return edit


def settled(edition, opening, pages):
    renderer, groups = Renderer(edition), shop_groups(edition.catalog, edition.theme)
    begun = begin_numbered(edition, renderer, groups, opening, pages)
    contents, behind, drafts = settle(edition, renderer, groups, begun)
    assert len(behind) == len(drafts)
    return edition.cache.get(contents.key).decode(), [draft.title for draft in drafts]


def numbers(html):
    return [int(number) for number in re.findall(r'class="number">(\d+)<', html)]


def test_shops_follow_the_contents_and_all_else_follows_the_shops(edit):
    edition = edit({"id": "a", "products": PRODUCTS}, {"id": "b", "products": PRODUCTS}, **IDEA)
    contents, titles = settled(edition, 3, 1)
    assert numbers(contents) == [5, 6, 7]
    assert titles == ["Petits prix", "Index", "Bon de commande"]


def test_shops_that_share_a_page_move_what_follows_by_one_page(edit):
    shops = [{"id": name, "products": PRODUCTS} for name in "abc"]
    edition = edit(*shops, print={"shops_per_page": 3}, **IDEA)
    assert numbers(settled(edition, 2, 1)[0]) == [4, 4, 4, 5]


def test_contents_of_the_length_that_was_told_are_laid_out_once(edit, asked):
    assert numbers(settled(edit({"id": "a"}, pages=lambda _: 4), 2, 4)[0]) == [7]
    assert sum('id="sommaire"' in task.html for task in asked) == 1


def test_contents_of_another_length_are_numbered_anew(edit):
    edition = edit({"id": "a"}, pages=lambda _: 4)
    assert numbers(settled(edition, 2, 1)[0]) == [7]


def test_contents_without_a_length_of_its_own(edit):
    with pytest.raises(RuntimeError, match="no length"):
        settled(edit({"id": "a"}, pages=lambda tries: tries + 1), 2, 1)


def test_what_the_first_contents_says_is_true_of_a_small_book(edit, asked):
    edition = edit({"id": "a"})
    renderer, groups = Renderer(edition), shop_groups(edition.catalog, edition.theme)
    (first,) = renderer.start([first_contents(edition, groups)])
    begun = begin_numbered(edition, renderer, groups, 2, first.pages)
    assert settle(edition, renderer, groups, begun)[0] is first
    assert len(asked) == 3


def test_the_first_contents_is_numbered_for_the_length_that_it_will_have(edit, asked):
    edition = edit(*({"id": f"s{number}"} for number in range(60)), pages=lambda _: 3)
    renderer, groups = Renderer(edition), shop_groups(edition.catalog, edition.theme)
    (first,) = renderer.start([first_contents(edition, groups)])
    begun = begin_numbered(edition, renderer, groups, 2, first.pages)
    assert settle(edition, renderer, groups, begun)[0] is first
    assert sum('id="sommaire"' in task.html for task in asked) == 1
