import shutil
import struct

import pytest

from catalog_gen.press.preflight.report import MOST_THUMBNAILS, draw_thumbnails

pytestmark = pytest.mark.skipif(shutil.which("mutool") is None, reason="mutool is not installed")


def size(png):
    return struct.unpack(">II", png[16:24])


def test_only_the_pages_asked_for_are_drawn(make_pdf):
    drawn = draw_thumbnails(make_pdf(), [2, 0, 2])
    assert list(drawn) == [0, 2]
    assert all(png.startswith(b"\x89PNG") for png in drawn.values())


def test_a_picture_shows_the_trimmed_page(make_pdf):
    width, height = size(draw_thumbnails(make_pdf(), [0])[0])
    assert height <= 560
    assert width / height == pytest.approx(148 / 210, abs=0.005)


def test_no_more_than_forty(make_pdf):
    drawn = draw_thumbnails(make_pdf(pages=MOST_THUMBNAILS + 2), range(MOST_THUMBNAILS + 2))
    assert len(drawn) == MOST_THUMBNAILS == 40


def test_what_cannot_be_drawn_has_none(make_pdf):
    assert draw_thumbnails(b"no", [0]) == {}
    assert draw_thumbnails(make_pdf(), [99]) == {}
