"""The file for the printer, read back by tools that did not make it."""

import json

import pytest
from readback.booklet import open_booklet, run_tool, squeeze
from readback.inks import colour_operators, ink_at, list_boxes, list_images

from catalog_gen.theme.theme import load_theme

pytestmark = pytest.mark.end_to_end


@pytest.fixture(scope="module")
def plates(demo):
    """The press edition of the demo."""
    return open_booklet(demo.output / "press" / "catalogue.pdf")


def test_it_is_a_pdf_without_a_mistake(plates):
    assert "No syntax or stream encoding errors" in run_tool("qpdf", "--check", plates.path)


def test_it_has_the_pages_of_the_booklet_in_whole_sheets(plates, booklet):
    assert len(plates.sheets) == len(booklet.sheets)
    assert len(plates.sheets) % 4 == 0
    for number, sheet in booklet.sheets.items():
        # Without tags, the tool reads columns in another order.
        words = sorted(word.text for word in plates.sheets[number].words)
        assert words == sorted(word.text for word in sheet.words)


def test_every_page_has_its_bleed_around_the_trim(plates):
    boxes = list_boxes(plates.path, len(plates.sheets))
    assert len(boxes) == len(plates.sheets)
    for page in boxes.values():
        assert page["MediaBox"] == page["BleedBox"] == (0, 0, 154, 216)
        assert page["TrimBox"] == (3, 3, 151, 213)


def test_all_colours_are_inks(plates):
    assert colour_operators(plates.path) == {"k", "K"}
    images = list_images(plates.path)
    assert len(images) > 30
    assert {(image.colours, image.coding) for image in images} == {("cmyk", "jpeg")}
    # The cover's photo reaches over the trim, and is made for its whole size.
    assert min(min(image.ppi) for image in images) >= 295


def test_fields_have_the_inks_of_their_tokens(plates, tmp_path):
    colours = load_theme("noel", tmp_path).tokens.colours
    shop = page_with(plates, "Chocolaterie Sésame", "Coffret de douze chocolats")
    # The corner of the shop's field, in the bleed: it has no words.
    assert ink_at(plates.path, shop, 0.01, 0.01) == colours["berry"].cmyk
    assert ink_at(plates.path, len(plates.sheets), 0.01, 0.99) == colours["fir"].cmyk


def test_letters_are_letters_of_embedded_fonts(plates):
    fonts = run_tool("pdffonts", plates.path).splitlines()[2:]
    assert len(fonts) >= 4
    # The last columns: embedded, subset, with a table of Unicode, and the object's number.
    assert {line.rsplit(maxsplit=5)[1] for line in fonts} == {"yes"}


def test_it_says_which_inks_it_is_for(plates):
    [intent] = plates.pdf.Root.OutputIntents
    assert (str(intent.S), str(intent.OutputConditionIdentifier)) == ("/GTS_PDFX", "FOGRA39")
    assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"
    with plates.pdf.open_metadata() as metadata:
        assert metadata["pdfxid:GTS_PDFXVersion"] == "PDF/X-4"


def test_nothing_is_there_for_readers_on_a_screen(plates):
    assert all("/Annots" not in page.obj for page in plates.pdf.pages)
    assert "/StructTreeRoot" not in plates.pdf.Root


def test_the_preflight_accepts_it(demo):
    report = json.loads((demo.output / "press" / "preflight.json").read_bytes())
    assert (report["accepted"], report["errors"], report["warnings"]) == (True, 0, 0)
    page = (demo.output / "press" / "preflight.html").read_text(encoding="utf-8")
    assert "<script" not in page


def test_the_sheet_for_the_printer_is_one_page_of_a4(demo):
    sheet = open_booklet(demo.output / "press" / "order-sheet.pdf")
    assert [s.size for s in sheet.sheets.values()] == [pytest.approx((210, 297), abs=0.1)]
    assert "148" in sheet.sheets[1].text


def page_with(plates, *texts):
    """The first page that has all these texts."""
    wanted = [squeeze(text) for text in texts]
    return next(n for n, s in plates.sheets.items() if all(text in s.text for text in wanted))
