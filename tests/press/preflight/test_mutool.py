import shutil

import pytest

from catalog_gen.press.preflight.mutool import DrawingError, draw

pytestmark = pytest.mark.skipif(shutil.which("mutool") is None, reason="mutool is not installed")


def test_a_file_that_is_no_pdf_cannot_be_drawn(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"no")
    with pytest.raises(DrawingError):
        draw(("-F", "png", "-o", "-"), tmp_path / "a.pdf", [0])


def test_pages_are_counted_from_0(make_pdf, tmp_path):
    (tmp_path / "a.pdf").write_bytes(make_pdf(b"0 0 0 1 k 0 0 900 900 re f"))
    options = ("-r", "10", "-c", "gray", "-F", "pnm", "-o", "-")
    black, white = (draw(options, tmp_path / "a.pdf", [page]) for page in (0, 1))
    assert black[len(black) // 2] < 60 < white[len(white) // 2]
