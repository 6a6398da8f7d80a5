import pytest


@pytest.mark.parametrize(
    "drawn",
    [
        b"0.25 w 50 50 m 90 90 l S",
        b"q 0.5 0 0 0.5 0 0 cm 0.5 w 50 50 m 90 90 l S Q",
        b"50 50 90 0.25 re f",
        b"0.1 w 50 50 90 90 re f",
        b"0.1 w 50 50 m 90 90 l n",
    ],
)
def test_lines_of_a_quarter_point_pass(find, make_pdf, coated, drawn):
    assert find("hairlines", make_pdf(b"0 0 0 1 k 0 0 0 1 K " + drawn), coated) == []


@pytest.mark.parametrize(
    ("drawn", "width"),
    [
        (b"0.24 w 50 50 m 90 90 l S", "0.24"),
        (b"0 w 50 50 m 90 90 l S", "0.00"),
        (b"q 0.5 0 0 0.5 0 0 cm 0.4 w 50 50 m 90 90 l S Q", "0.20"),
        (b"0.1 w 50 50 40 40 re B", "0.10"),
        (b"50 50 90 0.1 re f", "0.10"),
        (b"50 50 90 90 re 70 20 0.1 9 re f", "0.10"),
        (b"50 50 m 90 50 l 90 50.2 l 50 50.2 l f", "0.20"),
        (b"50 50 90 0.2 re W n 0 0 900 900 re f", "0.20"),
    ],
)
def test_thinner_ones_are_refused(find, make_pdf, coated, drawn, width):
    found = find("hairlines", make_pdf(b"0 0 0 1 k 0 0 0 1 K " + drawn), coated)
    assert [finding.facts["line"] for finding in found] == [width]


def test_a_width_may_come_from_many_settings_at_once(find, make_pdf, coated):
    def spoil(pdf):
        pdf.pages[0].obj.Resources.ExtGState = {"/Thin": {"/LW": 0.1}}

    drawn = b"/Thin gs 50 50 m 90 90 l S"
    assert len(find("hairlines", make_pdf(drawn, spoil), coated)) == 1


def test_each_width_of_a_page_is_told_once(find, make_pdf, coated):
    drawn = b"0.1 w 50 50 m 90 90 l S 60 50 m 90 90 l S 0.2 w 70 50 m 90 90 l S"
    assert len(find("hairlines", make_pdf(drawn), coated)) == 2
