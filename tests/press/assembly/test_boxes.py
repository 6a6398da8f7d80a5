import io
import subprocess

import pikepdf
import pytest
from PIL import Image, ImageChops

BLEED = 8.503937
"""3 mm in pt."""
CSS = "@page { bleed: 3mm; background: #eee }"


@pytest.fixture(scope="module")
def bleeding(render):
    tile = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
    tile += "<rect width='4' height='6' fill='teal'/></svg>"
    return render(
        '<h1 id="a">Débord</h1><p><a href="#b">lien</a></p>'
        '<p id="b" class="tiled">Motif</p>'
        '<div style="break-before: page" class="tiled">Encore</div>',
        css=CSS + f'.tiled {{ height: 40mm; background: url("{tile}") 3mm 2mm / 9mm 9mm }}',
    )


def test_all_boxes_start_from_the_origin(bleeding, join):
    book = join(bleeding)
    for page in book.pages:
        width, height = 283.464567 + 2 * BLEED, 396.850394 + 2 * BLEED
        assert _edges(page.mediabox) == pytest.approx([0, 0, width, height], abs=1e-3)
        assert _edges(page.cropbox) == pytest.approx([0, 0, width, height], abs=1e-3)
        assert _edges(page.bleedbox) == pytest.approx([0, 0, width, height], abs=1e-3)
        trim = [BLEED, BLEED, width - BLEED, height - BLEED]
        assert _edges(page.trimbox) == pytest.approx(trim, abs=1e-3)


def test_links_and_anchors_move_along(bleeding, join):
    with pikepdf.open(io.BytesIO(bleeding)) as section:
        old_link = _edges(section.pages[0].obj.Annots[0].Rect)
        old_place = section.Root.Names.Dests.Names[1]
        old_place = [float(old_place[2]), float(old_place[3])]
    book = join(bleeding)
    place = pikepdf.NameTree(book.Root.Names.Dests)["a"]
    assert _edges(book.pages[0].obj.Annots[0].Rect) == pytest.approx(
        [edge + BLEED for edge in old_link], abs=1e-3
    )
    assert [float(place[2]), float(place[3])] == pytest.approx(
        [edge + BLEED for edge in old_place], abs=1e-3
    )


def test_pages_at_the_origin_are_left_alone(sections, join):
    with pikepdf.open(io.BytesIO(sections[0])) as section:
        before = section.pages[0].obj.Contents.read_raw_bytes()
    book = join(*sections)
    assert book.pages[0].obj.Contents.read_raw_bytes() == before


@pytest.mark.end_to_end
def test_pages_look_the_same(bleeding, join, tmp_path):
    book = tmp_path / "book.pdf"
    join(bleeding).save(book)
    section = tmp_path / "section.pdf"
    section.write_bytes(bleeding)
    for number in (1, 2):
        change = ImageChops.difference(_picture(section, number), _picture(book, number))
        assert max(high for _, high in change.getextrema()) <= 8


def _picture(file, number):
    command = ["pdftoppm", "-r", "72", "-f", str(number), "-l", str(number), "-singlefile", file]
    return Image.open(io.BytesIO(subprocess.run(command, capture_output=True, check=True).stdout))


def _edges(rectangle):
    return [float(edge) for edge in rectangle]
