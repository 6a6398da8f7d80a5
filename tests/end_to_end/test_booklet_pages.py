import math

import pikepdf
import pytest
from readback.booklet import run_tool

pytestmark = pytest.mark.end_to_end

A5 = (148, 210)
AROUND_THE_SHOPS = 11
"""Cover, editorial, contents; four gift ideas, the plan, index, order form and back cover."""
ON_FIRST, ON_NEXT = 4, 6
"""Products on the first page of a shop, and on each that follows."""
SAFE = 4
FOOT = 9
"""mm from the trim: where texts must not stand; where only the folio does."""
LARGEST = 8 * 1000 * 1000


def test_each_shop_has_its_pages(booklet, content):
    pages = AROUND_THE_SHOPS
    for name in content.shops:
        others = max(0, len(content.printed(name)) - ON_FIRST)
        pages += 1 + math.ceil(others / ON_NEXT)
    fillers = -pages % 4
    assert len(booklet.pdf.pages) == len(booklet.sheets) == pages + fillers
    assert fillers


def test_every_page_is_a5_without_bleed(booklet):
    for page in booklet.pdf.pages:
        for box in (page.mediabox, page.cropbox, page.bleedbox, page.trimbox, page.artbox):
            assert [float(edge) / 72 * 25.4 for edge in box] == pytest.approx([0, 0, *A5], abs=0.01)
        assert page.obj.get("/Rotate", 0) == 0


def test_each_page_bears_its_number_on_the_outer_side(booklet):
    last = len(booklet.sheets)
    for number, sheet in booklet.sheets.items():
        folios = [word for word in sheet.words if word.box[1] > A5[1] - FOOT]
        if number in (1, last):
            assert not [word for word in folios if word.text.isdigit()]
            continue
        assert [word.text for word in folios] == [str(number)]
        left, _top, right, _bottom = folios[0].box
        assert (right < 20) if number % 2 == 0 else (left > A5[0] - 20)


def test_no_text_is_near_the_trim(booklet):
    near = [
        (number, word.text)
        for number, sheet in booklet.sheets.items()
        for word in sheet.words
        if min(word.box[:2]) < SAFE or A5[0] - word.box[2] < SAFE or A5[1] - word.box[3] < SAFE
    ]
    assert not near


def test_the_file_is_sound_and_light(booklet):
    # run_tool refuses warnings: they go to the standard error.
    assert "No syntax or stream encoding errors found" in run_tool("qpdf", "--check", booklet.path)
    assert booklet.path.stat().st_size <= LARGEST


def test_the_file_says_what_it_is(booklet, content):
    settings = content.settings
    assert booklet.pdf.docinfo["/Title"] == settings["title"]
    assert booklet.pdf.Root.Lang == settings["language"]
    assert booklet.pdf.Root.ViewerPreferences.DisplayDocTitle is True
    with booklet.pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == settings["title"]
        assert metadata["pdfuaid:part"] == "1"


def test_an_image_is_stored_once(booklet):
    images = [
        item.read_raw_bytes()
        for item in booklet.pdf.objects
        if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
    ]
    assert len(images) > 30
    assert len(images) == len(set(images))
