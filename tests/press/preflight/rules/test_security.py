import pytest
from pikepdf import Array, AttachedFileSpec, Dictionary, Encryption, Name, String


def script(pdf):
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array()))


def opening_script(pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def page_action(pdf):
    pdf.pages[1].obj.AA = Dictionary(O=Dictionary(S=Name.Launch))


def file(pdf):
    pdf.attachments["a.txt"] = AttachedFileSpec(pdf, b"a", filename="a.txt")


def form(pdf):
    pdf.Root.AcroForm = Dictionary(Fields=Array([Dictionary(T=String("name"))]))


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (script, "script"),
        (opening_script, "script"),
        (page_action, "actions"),
        (file, "files"),
        (form, "forms"),
    ],
)
def test_what_a_file_may_do_is_refused(find, make_pdf, coated, spoil, reason):
    found = find("security", make_pdf(spoil=spoil), coated)
    assert [finding.facts["reason"] for finding in found] == [reason]


def test_encryption_is_refused_even_without_a_password(find, make_pdf, coated):
    data = make_pdf(encryption=Encryption(owner="a", user=""))
    assert [found.facts["reason"] for found in find("security", data, coated)] == ["encrypted"]


def test_a_file_that_does_nothing_passes(find, make_pdf, coated):
    assert find("security", make_pdf(), coated) == []


def test_where_a_reader_opens_the_file_is_no_action(find, make_pdf, coated):
    def spoil(pdf):
        pdf.Root.OpenAction = Array([pdf.pages[0].obj, Name.Fit])

    assert find("security", make_pdf(spoil=spoil), coated) == []
