from pikepdf import Array, Dictionary, Name, Stream

SHOWN = b"0 0 0 1 k BT /X 12 Tf 90 90 Td (A) Tj ET"


def font(**entries):
    def spoil(pdf):
        pdf.pages[0].obj.Resources.Font.X = Dictionary(Type=Name.Font, **entries)

    return spoil


HELVETICA = font(Subtype=Name.Type1, BaseFont=Name.Helvetica)


def test_embedded_fonts_pass(find, make_pdf, coated):
    assert find("fonts", make_pdf(), coated) == []


def test_a_font_that_is_not_embedded_is_refused_once(find, make_pdf, coated):
    (found,) = find("fonts", make_pdf(SHOWN + SHOWN, HELVETICA), coated)
    assert (found.severity, found.page, found.facts) == ("error", 0, {"font": "Helvetica"})
    assert found.area is not None


def test_a_composite_font_without_its_program_is_refused(find, make_pdf, coated):
    def spoil(pdf):
        descendant = pdf.pages[0].obj.Resources.Font.Text.DescendantFonts[0]
        del descendant.FontDescriptor.FontFile2

    (found,) = find("fonts", make_pdf(spoil=spoil), coated)
    assert found.facts["font"] == "ABCDEF+Text"


def test_drawn_fonts_are_a_warning(find, make_pdf, coated):
    def spoil(pdf):
        glyph = Stream(pdf, b"500 0 d0 0 0 400 400 re f")
        font(
            Subtype=Name.Type3, FontMatrix=[0.001, 0, 0, 0.001, 0, 0], FontBBox=[0, 0, 500, 500],
            FirstChar=65, LastChar=65, Widths=[500], CharProcs=Dictionary(A=glyph),
            Encoding=Dictionary(Differences=Array([65, Name.A])),
        )(pdf)  # fmt: skip

    (found,) = find("fonts", make_pdf(SHOWN, spoil), coated)
    assert (found.severity, found.facts["reason"]) == ("warning", "drawn")


def test_a_font_that_sets_nothing_visible_is_no_matter(find, make_pdf, coated):
    hidden = b"BT /X 12 Tf 3 Tr 90 90 Td (A) Tj ET"
    assert find("fonts", make_pdf(hidden, HELVETICA), coated) == []


def test_a_font_that_is_only_there_is_no_matter(find, make_pdf, coated):
    assert find("fonts", make_pdf(spoil=HELVETICA), coated) == []
