import re
import subprocess

import pytest

from catalog_gen.press.assembly import assemble
from catalog_gen.press.information import BookInfo


def test_a_folio_is_an_artifact_over_the_page(book):
    for page in list(book.pages)[1:]:
        *_, last = page.obj.Contents
        stamp = last.read_bytes()
        assert stamp == b"Q /Artifact <</Type /Pagination>> BDC /Folio Do EMC"
        assert b"BDC" not in page.obj.Resources.XObject.Folio.read_bytes()


def test_a_blank_folio_leaves_no_trace(book):
    assert "/Folio" not in book.pages[0].resources.XObject


def test_a_coloured_tab_is_a_folio_too(render, join, draw_folios):
    folios = draw_folios("", css=".sheet { background: teal }")
    book = join(render("<p>Un</p>"), folios=folios)
    assert "/Folio" in book.pages[0].resources.XObject


def test_folios_share_their_resources(book):
    forms = [page.resources.XObject.Folio for page in list(book.pages)[1:]]
    assert len({form.Resources.objgen for form in forms}) == 1


def test_pages_of_another_shape_of_box_meet_trim_on_trim(render, join, draw_folios):
    section = render("<p>Un</p>", css="@page { bleed: 3mm }")
    book = join(section, folios=draw_folios("n° 1"))
    form = book.pages[0].resources.XObject.Folio
    assert [float(x) for x in form.Matrix] == pytest.approx([1, 0, 0, 1, 0, 0])
    assert form.BBox == book.pages[0].mediabox


@pytest.mark.parametrize(
    ("folios", "message"),
    [
        ({"texts": ["1"]}, "1 folios for 2 pages"),
        ({"texts": ["1", "2"], "css": "@page { size: 100mm 150mm }"}, "folio 1 is of another size"),
        ({"texts": ["1", "2"], "css": "@page { size: 99mm 140mm }"}, "folio 1 is of another size"),
    ],
)
def test_refuses_a_sheet_that_does_not_fit(render, draw_folios, folios, message):
    sections = [render("<p>Un</p>"), render("<p>Deux</p>")]
    sheet = draw_folios(*folios["texts"], css=folios.get("css", ""))
    with pytest.raises(ValueError, match=message):
        assemble(sections, [], BookInfo("Livre", "fr"), sheet)


def test_refuses_a_tagged_sheet(render):
    with pytest.raises(ValueError, match="without tags"):
        assemble([render("<p>Un</p>")], [], BookInfo("Livre", "fr"), render("<p>1</p>"))


@pytest.mark.end_to_end
def test_folios_are_where_the_sheet_has_them(book_bytes, draw_folios, tmp_path):
    book, sheet = tmp_path / "book.pdf", tmp_path / "sheet.pdf"
    book.write_bytes(book_bytes)
    sheet.write_bytes(draw_folios("", "n° 2", "n° 3", "n° 4"))
    places = [_places(file) for file in (book, sheet)]
    assert places[0] == places[1]
    assert len(places[0]) == 3


def _places(file):
    command = ["pdftotext", "-bbox", file, "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>n°', text)
