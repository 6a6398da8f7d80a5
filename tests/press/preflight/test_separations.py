import shutil

import pytest

from catalog_gen.press.preflight import separations
from catalog_gen.press.preflight.document import open_document
from catalog_gen.press.preflight.separations import separate

pytestmark = pytest.mark.skipif(shutil.which("mutool") is None, reason="mutool is not installed")


def test_inks_come_through_as_they_are(make_pdf):
    with open_document(make_pdf(b"0.2 0.4 0.6 0.8 k 0 0 900 900 re f", pages=1)) as document:
        ((_, raster),) = separate(document)
    assert (raster.width, raster.height) == (437, 613)
    middle = 4 * (raster.width * 300 + 200)
    assert raster.dots[middle : middle + 4] == bytes([51, 102, 153, 204])


def test_many_pages_are_drawn_in_batches(make_pdf, monkeypatch):
    batches = []
    real = separations.draw
    monkeypatch.setattr(separations, "_DOTS_AT_ONCE", 600_000)
    monkeypatch.setattr(separations, "draw", lambda *of: (batches.append(of[2]), real(*of))[1])
    with open_document(make_pdf(pages=5)) as document:
        drawn = list(separate(document))
    assert [page.number for page, _ in drawn] == [0, 1, 2, 3, 4]
    assert all(raster is not None for _, raster in drawn)
    assert batches == [[0, 1], [2, 3], [4]]


def test_a_page_that_is_too_complex_is_not_drawn(make_pdf, monkeypatch):
    monkeypatch.setattr("catalog_gen.press.preflight.content.walk._MOST_OPERATORS", 20)
    with open_document(make_pdf(b"q Q " * 20, pages=2)) as document:
        assert [raster is None for _, raster in separate(document)] == [True, False]
