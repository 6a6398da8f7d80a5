import pytest
from pikepdf import Array, Dictionary, Name


def annotated(*kinds):
    def spoil(pdf):
        entries = [Dictionary(Subtype=Name(kind), Rect=[0, 0, 9, 9]) for kind in kinds]
        pdf.pages[1].obj.Annots = Array(entries)

    return spoil


def test_a_page_without_any_passes(find, make_pdf, coated):
    assert find("annotations", make_pdf(), coated) == []


def test_each_kind_is_told_with_its_number(find, make_pdf, coated):
    found = find("annotations", make_pdf(spoil=annotated("/Link", "/Text", "/Link")), coated)
    assert [(f.page, f.facts["kind"], f.facts["count"]) for f in found] == [
        (1, "Link", "2"),
        (1, "Text", "1"),
    ]


@pytest.mark.parametrize("kind", ["/PrinterMark", "/TrapNet"])
def test_those_for_the_press_pass(find, make_pdf, coated, kind):
    assert find("annotations", make_pdf(spoil=annotated(kind)), coated) == []
