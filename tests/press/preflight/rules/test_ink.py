import shutil
import subprocess

import pytest
from pikepdf import Array

from catalog_gen.press.preflight import mutool

pytestmark = pytest.mark.skipif(shutil.which("mutool") is None, reason="mutool is not installed")

HEAVY = b"0.8 0.8 0.8 0.8 k "


def test_three_hundred_per_cent_pass(find, make_pdf, coated):
    assert find("ink", make_pdf(b"0.75 0.75 0.75 0.75 k 100 100 90 90 re f"), coated) == []


def test_more_is_refused_with_its_sum_and_place(find, make_pdf, coated):
    (found,) = find("ink", make_pdf(HEAVY + b"108.5 508.5 100 50 re f"), coated)
    assert (found.page, found.severity, found.facts) == (0, "error", {"ink": "320", "limit": "300"})
    assert found.area.left == pytest.approx(100 / 419.5, abs=0.005)
    assert found.area.top == pytest.approx((595.3 - 550) / 595.3, abs=0.005)
    assert found.area.width == pytest.approx(100 / 419.5, abs=0.01)
    assert found.area.height == pytest.approx(50 / 595.3, abs=0.01)


def test_a_page_has_one_finding_at_its_heaviest_spot(find, make_pdf, coated):
    content = HEAVY + b"100 100 50 50 re f 1 1 1 1 k 300 400 20 20 re f"
    (found,) = find("ink", make_pdf(content), coated)
    assert found.facts["ink"] == "400"
    assert found.area.left > 0.5


def test_a_spot_under_a_square_millimetre_does_not_count(find, make_pdf, coated):
    assert find("ink", make_pdf(HEAVY + b"100 100 1.5 50 re f 200 200 1.5 1.5 re f"), coated) == []


def test_a_spot_at_both_edges_is_no_spot(find, make_pdf, coated):
    content = HEAVY + b"0 100 1 400 re f 430 100 9 400 re f"
    (found,) = find("ink", make_pdf(content), coated)
    assert found.area.left > 0.9


def test_a_turned_page_is_marked_as_it_is_seen(find, make_pdf, coated):
    def spoil(pdf):
        pdf.pages[0].obj.Rotate = 90

    (found,) = find("ink", make_pdf(HEAVY + b"20 20 40 40 re f", spoil), coated)
    # What stands at the bottom left is seen at the top left once the page is turned clockwise.
    assert found.area.left < 0.1
    assert found.area.top < 0.1


def test_a_huge_page_is_not_drawn(find, make_pdf, coated):
    def spoil(pdf):
        pdf.pages[1].obj.MediaBox = Array([0, 0, 14_400, 14_400])

    (found,) = find("ink", make_pdf(HEAVY, spoil), coated)
    assert (found.page, found.severity, found.facts["reason"]) == (1, "warning", "too-large")


def test_without_the_program_one_warning_says_so(find, make_pdf, coated, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    mutool.find_mutool.cache_clear()
    try:
        (found,) = find("ink", make_pdf(), coated)
    finally:
        mutool.find_mutool.cache_clear()
    assert (found.severity, found.page, found.facts["reason"]) == ("warning", None, "not-measured")


@pytest.mark.parametrize(
    "error",
    [
        subprocess.CalledProcessError(1, "mutool", stderr=b"no"),
        subprocess.TimeoutExpired("mutool", 1),
    ],
)
def test_a_program_that_fails_is_a_warning(find, make_pdf, coated, monkeypatch, error):
    def fail(*arguments, **options):
        raise error

    monkeypatch.setattr(subprocess, "run", fail)
    (found,) = find("ink", make_pdf(), coated)
    assert (found.severity, found.facts["reason"]) == ("warning", "not-drawn")


def test_one_process_draws_all_pages(find, make_pdf, coated, monkeypatch):
    runs = []
    run = subprocess.run
    monkeypatch.setattr(subprocess, "run", lambda *a, **o: runs.append(a) or run(*a, **o))
    find("ink", make_pdf(), coated)
    assert len(runs) == 1


def test_a_condition_in_rgb_has_no_limit(find, make_pdf, office):
    assert find("ink", make_pdf(HEAVY + b"9 9 90 90 re f"), office) == []
