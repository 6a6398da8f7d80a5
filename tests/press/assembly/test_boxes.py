import io
import subprocess

import pikepdf
import pytest
from PIL import Image, ImageChops

from catalog_gen.press.assembly.boxes import clip_to_bleed, frame_pages, move_to_origin

BLEED = 8.503937
"""3 mm in pt."""
CSS = "@page { bleed: 3mm; background: #eee }"


@pytest.fixture
def moved(bleeding):
    """The section with its boxes from the origin."""
    with pikepdf.open(io.BytesIO(bleeding)) as section:
        frame_pages(section, BLEED)
        move_to_origin(section)
        yield section


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


def test_the_screen_shows_the_trimmed_page(bleeding, join):
    for page in join(bleeding).pages:
        edges = [0, 0, 283.464567, 396.850394]
        for box in (page.mediabox, page.cropbox, page.bleedbox, page.trimbox):
            assert _edges(box) == pytest.approx(edges, abs=1e-3)


def test_a_frame_of_bleed_starts_from_the_origin(moved):
    for page in moved.pages:
        width, height = 283.464567 + 2 * BLEED, 396.850394 + 2 * BLEED
        assert _edges(page.mediabox) == pytest.approx([0, 0, width, height], abs=1e-3)
        assert _edges(page.cropbox) == pytest.approx([0, 0, width, height], abs=1e-3)
        assert _edges(page.bleedbox) == pytest.approx([0, 0, width, height], abs=1e-3)
        trim = [BLEED, BLEED, width - BLEED, height - BLEED]
        assert _edges(page.trimbox) == pytest.approx(trim, abs=1e-3)


def test_less_bleed_and_room_around_it(bleeding):
    with pikepdf.open(io.BytesIO(bleeding)) as section:
        frame_pages(section, 5, 20)
        move_to_origin(section)
        page = section.pages[0]
        assert "/CropBox" not in page.obj
        right, top = 25 + 283.464567, 25 + 396.850394
        assert _edges(page.mediabox) == pytest.approx([0, 0, right + 25, top + 25], abs=1e-3)
        assert _edges(page.bleedbox) == pytest.approx([20, 20, right + 5, top + 5], abs=1e-3)
        assert _edges(page.trimbox) == pytest.approx([25, 25, right, top], abs=1e-3)
        # What was laid out with more bleed is cut off before the room begins.
        clip_to_bleed(section)
        assert page.obj.Contents[0].read_bytes() == b"q 20 20 293.465 406.85 re W n"
        assert page.obj.Contents[-1].read_bytes() == b"Q"


def test_a_frame_of_more_bleed_than_there_is(bleeding):
    with (
        pikepdf.open(io.BytesIO(bleeding)) as section,
        pytest.raises(ValueError, match="less than 9 pt"),
    ):
        frame_pages(section, 9)


def test_links_and_anchors_move_along(bleeding, moved):
    with pikepdf.open(io.BytesIO(bleeding)) as section:
        old_link = _edges(section.pages[0].obj.Annots[0].Rect)
        old_place = section.Root.Names.Dests.Names[1]
        old_place = [float(old_place[2]), float(old_place[3])]
    place = moved.Root.Names.Dests.Names[1]
    assert _edges(moved.pages[0].obj.Annots[0].Rect) == pytest.approx(
        [edge + BLEED for edge in old_link], abs=1e-3
    )
    assert [float(place[2]), float(place[3])] == pytest.approx(
        [edge + BLEED for edge in old_place], abs=1e-3
    )


def test_pages_at_the_origin_are_left_alone(sections, join):
    with pikepdf.open(io.BytesIO(sections[0])) as section:
        before = section.pages[0].obj.Contents.read_raw_bytes()
    book = join(*sections)
    (content,) = book.pages[0].obj.Contents
    assert content.read_raw_bytes() == before


@pytest.mark.end_to_end
def test_pages_look_the_same(bleeding, moved, tmp_path):
    book = tmp_path / "book.pdf"
    moved.save(book)
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
