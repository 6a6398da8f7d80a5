import random

import pytest
from pikepdf import Dictionary, Encryption, Name, Pdf, Stream, settings

from catalog_gen.press.preflight.inspection import inspect_file, inspect_pages, preflight
from catalog_gen.press.preflight.rules import FILE_RULES, PAGE_RULES


def rules(findings):
    return {finding.rule for finding in findings}


def reasons(findings):
    return {(finding.rule, finding.facts.get("reason")) for finding in findings}


def test_the_good_file_passes_all_rules(make_pdf, coated):
    assert preflight(make_pdf(), coated) == ()


def test_pages_and_file_are_inspected_apart(make_pdf, coated):
    def spoil(pdf):
        del pdf.Root.OutputIntents

    data = make_pdf(b"1 0 0 rg 0 0 9 9 re f", spoil)
    assert rules(inspect_pages(data, coated)) == {"colours"}
    assert rules(inspect_file(data, coated)) == {"output-intent"}
    assert rules(preflight(data, coated)) == {"colours", "output-intent"}


def test_the_same_bytes_give_the_same_findings(make_pdf, coated):
    data = make_pdf(b"1 0 0 rg 0 0 9 9 re f 0 g 0 0 9 9 re f")
    assert preflight(data, coated) == preflight(data, coated) != ()


def test_each_rule_has_a_name_of_its_own():
    names = [name for name, _ in FILE_RULES + PAGE_RULES]
    assert len(names) == len(set(names)) == 16


def test_what_is_no_pdf_is_told(coated):
    for data in (b"", b"GIF89a", bytes(10_000)):
        assert reasons(preflight(data, coated)) == {("file", "not-a-pdf")}


def test_a_file_with_a_password_is_told(make_pdf, coated):
    data = make_pdf(encryption=Encryption(owner="a", user="b"))
    assert reasons(preflight(data, coated)) == {("file", "locked")}


def test_a_file_without_pages_is_told(coated):
    assert reasons(preflight(b"%PDF-1.6\n%%EOF", coated)) == {("file", "damaged")}


def test_a_file_cut_in_two_is_told(make_pdf, coated):
    data = make_pdf()
    assert preflight(data[: len(data) // 2], coated)


def test_a_stream_that_blows_up_is_refused(make_pdf, coated):
    def spoil(pdf):
        bomb = Stream(pdf, b"q Q " * 3_000_000)
        pdf.pages[0].obj.Contents = bomb

    data = make_pdf(spoil=spoil, compress_streams=True)
    assert len(data) < 400_000
    assert ("content", "too-complex") in reasons(inspect_pages(data, coated))


def test_a_stream_is_not_decoded_beyond_the_limit(make_pdf, coated, monkeypatch):
    monkeypatch.setattr("catalog_gen.press.preflight.document._MOST_DECODED", 1_000_000)

    def spoil(pdf):
        pdf.pages[0].obj.Contents = Stream(pdf, b" " * 2_000_000)

    data = make_pdf(spoil=spoil, compress_streams=True)
    assert ("content", "too-complex") in reasons(inspect_pages(data, coated))


def test_limits_are_as_before_afterwards(make_pdf, coated):
    before = settings.get_qpdf_limits()
    preflight(make_pdf(), coated)
    preflight(b"%PDF-1.6", coated)
    assert settings.get_qpdf_limits() == before


def test_forms_that_multiply_are_refused(make_pdf, coated):
    def spoil(pdf):
        inner = Stream(pdf, b"0 0 1 1 re f")
        for _ in range(20):
            form = pdf.make_indirect(inner)
            form.Type, form.Subtype = Name.XObject, Name.Form
            inner = Stream(pdf, b"/F Do " * 10)
            inner.Resources = Dictionary(XObject=Dictionary(F=form))
        inner.Type, inner.Subtype = Name.XObject, Name.Form
        pdf.pages[0].obj.Resources.XObject.F = pdf.make_indirect(inner)

    findings = inspect_pages(make_pdf(b"/F Do", spoil), coated)
    assert ("content", "too-complex") in reasons(findings)


def test_forms_too_deep_in_each_other_are_refused(make_pdf, coated):
    def spoil(pdf):
        inner = Stream(pdf, b"0 0 1 1 re f")
        for _ in range(40):
            inner.Type, inner.Subtype = Name.XObject, Name.Form
            form, inner = pdf.make_indirect(inner), Stream(pdf, b"/F Do")
            inner.Resources = Dictionary(XObject=Dictionary(F=form))
        pdf.pages[0].obj.Resources.XObject.F = form

    findings = inspect_pages(make_pdf(b"/F Do", spoil), coated)
    assert ("content", "too-complex") in reasons(findings)


def test_a_content_without_end_is_refused(make_pdf, coated):
    def spoil(pdf):
        pdf.pages[0].obj.Contents = Stream(pdf, b" " * 5_000_000)

    findings = inspect_pages(make_pdf(spoil=spoil, compress_streams=True), coated)
    assert ("content", "too-complex") in reasons(findings)


def test_much_that_is_packed_with_lzw_is_refused_unopened(make_pdf, coated):
    def spoil(pdf):
        packed = Stream(pdf, b"")
        packed.write(bytes(300_000), filter=Name.LZWDecode)
        pdf.pages[0].obj.Contents = packed

    findings = inspect_pages(make_pdf(spoil=spoil), coated)
    assert ("content", "too-complex") in reasons(findings)


def test_a_rule_that_meets_the_wrong_kind_of_object_says_so(make_pdf, coated):
    def spoil(pdf):
        pdf.Root.Names = 7

    (found,) = inspect_file(make_pdf(spoil=spoil), coated)
    assert found.facts["reason"] == "damaged"
    assert found.facts["detail"].startswith("security: ")


def test_what_stands_in_a_soft_mask_is_no_print(make_pdf, coated, words):
    content = words("Bonjour", 2, 400, 7, "1 1 1 1") + b"0.1 w 50 50 m 90 90 l S "
    content += b"300 0 0 200 50 50 cm /Photo Do"

    def spoil(pdf):
        resources = pdf.pages[0].obj.Resources
        form = Stream(pdf, content)
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, [0, 0, 900, 900]
        form.Resources = Dictionary(Font=resources.Font, XObject=resources.XObject)
        mask = Dictionary(S=Name.Luminosity, G=pdf.make_indirect(form))
        resources.ExtGState = Dictionary(X=Dictionary(SMask=mask))

    assert inspect_pages(make_pdf(b"/X gs", spoil), coated) == ()
    assert len(inspect_pages(make_pdf(content), coated)) == 4


def test_deep_nesting_is_no_trouble(coated):
    deep = b"[" * 20_000 + b"]" * 20_000
    data = b"%PDF-1.6\n1 0 obj<</Type/Catalog/Pages 2 0 R/X " + deep + b">>endobj\n"
    data += b"2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
    data += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
    content = deep + b" TJ q " * 1000
    data += b"4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n" % (len(content), content)
    data += b"trailer<</Root 1 0 R>>\n%%EOF"
    assert preflight(data, coated)


@pytest.mark.parametrize("seed", range(6))
def test_damage_anywhere_gives_findings_and_no_exception(make_pdf, coated, seed):
    chance = random.Random(seed)
    whole = make_pdf(b"/X Do /Y gs /P cs /Q scn ", pages=1, compress_streams=False)
    texts = [at for at in range(len(whole)) if whole[at : at + 1] in b"/[]<>0123456789RTBq"]
    for _ in range(15):
        data = bytearray(whole)
        for place in chance.sample(texts, 20):
            data[place] = chance.choice(b"/[]<>()0987654321 RnQT")
        assert isinstance(preflight(bytes(data), coated), tuple)


@pytest.mark.parametrize("key", ["/Resources", "/Annots", "/Contents", "/MediaBox", "/Group"])
@pytest.mark.parametrize("value", [7, Name.Wrong, Dictionary(A=1)])
def test_objects_of_another_kind_are_told(make_pdf, coated, key, value):
    def spoil(pdf: Pdf):
        pdf.pages[0].obj[key] = value

    assert isinstance(preflight(make_pdf(spoil=spoil), coated), tuple)
