from decimal import Decimal

import pytest

from catalog_gen.model.settings import Print
from catalog_gen.press.printing_facts import PAPERS, choose_finishing, printing_facts

A5 = (Decimal(148), Decimal(210))


def facts(pages=20, closed=A5, **settings):
    return printing_facts(Print.model_validate(settings), closed, pages)


def test_a_copy_weighs_its_leaves():
    # Ten leaves of 0.148 m × 0.210 m at 135 g/m².
    found = facts(20, copies=9500)
    assert found.copy == Decimal("41.958")
    assert found.run == Decimal("398.601")


def test_the_run_is_not_known_without_the_number_of_copies():
    assert facts().run is None


@pytest.mark.parametrize(
    ("pages", "weight"), [(4, 170), (8, 135), (32, 135), (36, 115), (64, 115), (68, 90), (400, 90)]
)
def test_the_more_pages_the_lighter_the_paper(pages, weight):
    found = facts(pages)
    assert (found.inside, found.is_suggested, found.cover) == (weight, True, None)


@pytest.mark.parametrize("preset", PAPERS)
def test_every_number_of_pages_has_a_paper(preset):
    rules = PAPERS[preset]
    assert [rule.most_pages for rule in rules] == sorted(rule.most_pages for rule in rules)
    assert [rule.inside for rule in rules] == sorted((r.inside for r in rules), reverse=True)
    assert rules[-1].most_pages >= 100_000


def test_the_publisher_s_paper_comes_first():
    found = facts(paper_weight=90)
    assert (found.inside, found.is_suggested) == (90, False)
    assert found.copy == Decimal("27.972")


def test_a_cover_of_its_own_is_heavier_than_the_inside():
    found = facts(40, split_cover=True)
    assert (found.inside, found.cover) == (115, 200)
    # Two leaves of the cover, eighteen inside.
    assert found.copy == Decimal("0.03108") * (2 * 200 + 18 * 115)
    assert facts(40, split_cover=True, paper_weight=250).cover == 250


@pytest.mark.parametrize("pages", [1, 2, 4])
def test_a_single_sheet_has_no_cover_of_its_own(pages):
    assert facts(pages, split_cover=True).cover is None


@pytest.mark.parametrize(
    ("pages", "finishing"),
    [(1, "flat"), (2, "flat"), (4, "folded"), (8, "stapled"), (80, "stapled"), (84, "glued")],
)
def test_the_finishing_follows_from_the_pages(pages, finishing):
    assert choose_finishing(pages) == finishing


@pytest.mark.parametrize(
    ("pages", "width"), [(2, 148), (4, 296), (20, 296), (104, Decimal("300.2"))]
)
def test_the_open_format_is_what_is_folded(pages, width):
    # 52 leaves of 90 g/m² are 4.2 mm thick, and a glued cover goes around them.
    assert facts(pages).open == (width, 210)


def test_folded_sheets_have_four_pages_even_where_the_book_has_fewer():
    assert facts(17).copy == facts(20).copy
    assert facts(3, paper_weight=100).copy == facts(4, paper_weight=100).copy
    assert facts(1).copy == facts(2).copy < facts(4).copy


def test_uncoated_paper_is_thicker():
    coated, uncoated = (facts(60, preset=p, paper_weight=100) for p in ("coated", "uncoated"))
    assert coated.copy == uncoated.copy
    assert (coated.thickness, uncoated.thickness) == (Decimal("2.7"), Decimal("3.75"))


@pytest.mark.parametrize(("pages", "step"), [(4, 20), (20, 100), (100, 250), (2000, None)])
def test_the_postal_step_is_the_next_one(pages, step):
    assert facts(pages).postal_step == step
