from dataclasses import replace
from decimal import Decimal

import pytest

MM = 72 / 25.4
TRIM = 3 * MM
"""pt: where the page begins after the bleed."""


@pytest.mark.parametrize("distance", [4, 4.2, 20])
def test_text_far_from_the_trim_passes(find, make_pdf, coated, words, distance):
    # l stands 0.078 em right of its origin.
    text = words("l", TRIM + distance * MM - 0.5, 400)
    assert find("safe-zone", make_pdf(text), coated) == []


def test_text_near_the_left_edge_is_refused(find, make_pdf, coated, words):
    (found,) = find("safe-zone", make_pdf(words("Bonjour", TRIM + 2 * MM, 400)), coated)
    assert (found.facts["wanted"], found.severity) == ("4", "error")
    assert float(found.facts["distance"]) == pytest.approx(2.2, abs=0.15)


def test_text_near_the_right_edge_is_refused(find, make_pdf, coated, words):
    text = words("Bonjour", TRIM + 148 * MM - 40, 400)
    (found,) = find("safe-zone", make_pdf(text), coated)
    assert float(found.facts["distance"]) < 4


def test_the_height_is_that_of_the_letters(find, make_pdf, coated, words):
    top = TRIM + 210 * MM - 4 * MM
    # Letters of 10 pt without ascenders are less than 5 pt high, with them 7 pt.
    assert find("safe-zone", make_pdf(words("nous", 60, top - 5.2)), coated) == []
    assert len(find("safe-zone", make_pdf(words("tolle", 60, top - 5.2)), coated)) == 1


def test_a_folio_at_the_foot_counts(find, make_pdf, coated, words):
    (found,) = find("safe-zone", make_pdf(words("12", 60, TRIM + 3 * MM, 8)), coated)
    assert found.facts["distance"] in ("3.0", "2.9")


def test_text_over_the_trim_is_told_as_such(find, make_pdf, coated, words):
    (found,) = find("safe-zone", make_pdf(words("Bonjour", 2, 400)), coated)
    assert (found.facts["reason"], found.facts["distance"]) == ("outside", "0.0")


def test_words_of_the_job_beside_the_page_pass(find, make_pdf, coated, words):
    def spoil(pdf):
        box = [float(side) for side in pdf.pages[0].obj.MediaBox]
        pdf.pages[0].obj.MediaBox = [box[0], box[1], box[2], box[3] + 40]

    text = words("Job", 60, 632)
    assert find("safe-zone", make_pdf(text, spoil), coated) == []


def test_what_is_clipped_away_passes(find, make_pdf, coated, words):
    clipped = b"q 100 100 200 400 re W n " + words("Bonjour", TRIM, 400) + b"Q"
    assert find("safe-zone", make_pdf(clipped), coated) == []


def test_spacing_and_shifts_move_letters(find, make_pdf, coated, words):
    codes = words("oo", 300, 400)
    assert find("safe-zone", make_pdf(codes), coated) == []
    assert len(find("safe-zone", make_pdf(b"110 Tc " + codes), coated)) == 1
    shifted = b"0 0 0 1 k BT /Text 10 Tf 300 400 Td [<0030> -11500 <0030>] TJ ET"
    assert len(find("safe-zone", make_pdf(shifted), coated)) == 1


def test_the_condition_sets_the_zone(find, make_pdf, coated, words):
    text = words("Bonjour", TRIM + 2 * MM, 400)
    narrow = replace(coated, safe_zone=Decimal("1.5"))
    assert find("safe-zone", make_pdf(text), narrow) == []
