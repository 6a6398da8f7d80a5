import pytest
from pikepdf import Array, Dictionary, Name, Stream


def reasons(findings):
    return [(finding.facts["reason"], finding.facts["detail"]) for finding in findings]


def test_a_page_that_can_be_read_passes(find, make_pdf, coated):
    assert find("content", make_pdf(), coated) == []


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"Q", ("wrong-operator", "Q")),
        (b"1 re f", ("wrong-operator", "re")),
        (b"(a) w", ("wrong-operator", "w")),
        (b"/Nothing Do", ("missing", "/Nothing")),
        (b"/Nothing gs", ("missing", "/Nothing")),
    ],
)
def test_what_cannot_be_followed_is_told(find, make_pdf, coated, content, found):
    assert reasons(find("content", make_pdf(content), coated)) == [found]


def test_text_without_a_font_is_told(find, make_pdf, coated):
    def spoil(pdf):
        pdf.pages[0].obj.Contents = Stream(pdf, b"BT (a) Tj ET")

    assert reasons(find("content", make_pdf(spoil=spoil), coated)) == [("missing", "Tf")]


def test_the_same_mistake_is_told_once(find, make_pdf, coated):
    assert len(find("content", make_pdf(b"Q " * 50), coated)) == 1


def test_a_form_within_itself_is_told(find, make_pdf, coated):
    def spoil(pdf):
        form = pdf.make_indirect(Stream(pdf, b"/X Do"))
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
        form.Resources = Dictionary(XObject=Dictionary(X=form))
        pdf.pages[0].obj.Resources.XObject.X = form

    assert reasons(find("content", make_pdf(b"/X Do", spoil), coated)) == [("loop", "")]


def test_a_page_of_too_many_operators_is_told(find, make_pdf, coated, monkeypatch):
    monkeypatch.setattr("catalog_gen.press.preflight.content.walk._MOST_OPERATORS", 1000)
    assert find("content", make_pdf(b"q Q " * 100), coated) == []
    assert reasons(find("content", make_pdf(b"q Q " * 1000), coated)) == [("too-complex", "")]
