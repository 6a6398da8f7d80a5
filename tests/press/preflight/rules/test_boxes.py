from dataclasses import replace
from decimal import Decimal

import pytest
from pikepdf import Array


def reasons(findings):
    return [(finding.facts["reason"], finding.page) for finding in findings]


def moved(box, by):
    return Array([float(side) + by for side in box])


def test_good_boxes_pass(find, make_pdf, coated):
    assert find("boxes", make_pdf(), coated) == []


def test_a_page_without_a_trim_box_is_refused(find, make_pdf, coated):
    def spoil(pdf):
        del pdf.pages[1].obj.TrimBox

    assert ("missing", 1) in reasons(find("boxes", make_pdf(spoil=spoil), coated))


def test_a_page_that_starts_elsewhere_is_refused(find, make_pdf, coated):
    def spoil(pdf):
        page = pdf.pages[2].obj
        for name in ("/MediaBox", "/TrimBox", "/BleedBox"):
            page[name] = moved(page[name], -8.5)

    (found,) = find("boxes", make_pdf(spoil=spoil), coated)
    assert (found.page, found.facts["reason"], found.facts["left"]) == (2, "origin", "-8.50")


def test_what_is_wrong_on_all_pages_is_told_once(find, make_pdf, coated):
    wider = replace(coated, bleed=Decimal(5))
    (found,) = find("boxes", make_pdf(), wider)
    assert (found.page, found.facts) == (
        None,
        {"reason": "bleed", "bleed": "3.0", "wanted": "5"},
    )


def test_one_page_alone_keeps_its_number(find, make_pdf, coated):
    wider = replace(coated, bleed=Decimal(5))
    assert reasons(find("boxes", make_pdf(pages=1), wider)) == [("bleed", 0)]


@pytest.mark.parametrize("name", ["/TrimBox", "/BleedBox"])
def test_a_box_that_stands_out_is_refused(find, make_pdf, coated, name):
    def spoil(pdf):
        page = pdf.pages[0].obj
        page[name] = moved(page[name], 20)

    assert ("outside", 0) in reasons(find("boxes", make_pdf(spoil=spoil), coated))


def test_pages_of_another_size_are_refused(find, make_pdf, coated):
    def spoil(pdf):
        box = pdf.pages[3].obj.TrimBox
        pdf.pages[3].obj.TrimBox = Array([*list(box)[:3], float(box[3]) - 20])

    (found,) = find("boxes", make_pdf(spoil=spoil), coated)
    assert (found.page, found.facts["height"], found.facts["first_height"]) == (3, "202.9", "210.0")


def test_a_unit_of_its_own_is_refused(find, make_pdf, coated):
    def spoil(pdf):
        pdf.pages[0].obj.UserUnit = 2

    assert reasons(find("boxes", make_pdf(spoil=spoil), coated)) == [("unit", 0)]
