from pikepdf import Array, Dictionary, Name, Stream


def test_letters_that_are_there_pass(find, make_pdf, coated):
    assert find("missing-glyph", make_pdf(), coated) == []


def test_glyph_zero_is_refused(find, make_pdf, coated):
    shown = b"0 0 0 1 k BT /Text 12 Tf 90 90 Td <000000210000> Tj ET"
    (found,) = find("missing-glyph", make_pdf(shown), coated)
    assert found.facts == {"font": "ABCDEF+Text", "count": "2"}


def test_a_table_may_lead_to_glyph_zero(find, make_pdf, coated):
    def spoil(pdf):
        descendant = pdf.pages[0].obj.Resources.Font.Text.DescendantFonts[0]
        descendant.CIDToGIDMap = Stream(pdf, bytes(2000))

    assert find("missing-glyph", make_pdf(spoil=spoil), coated)


def test_a_simple_font_may_name_it(find, make_pdf, coated):
    def spoil(pdf):
        pdf.pages[0].obj.Resources.Font.X = Dictionary(
            Subtype=Name.Type1, BaseFont=Name.Helvetica,
            Encoding=Dictionary(Differences=Array([65, Name("/.notdef")])),
        )  # fmt: skip

    shown = b"0 0 0 1 k BT /X 12 Tf 90 90 Td (AB) Tj ET"
    (found,) = find("missing-glyph", make_pdf(shown, spoil), coated)
    assert found.facts["count"] == "1"
