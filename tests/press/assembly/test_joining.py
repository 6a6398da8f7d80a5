import base64
import io
import subprocess

import pikepdf
import pytest
from PIL import Image


def test_each_font_program_is_there_once(book):
    programs = [
        item for item in book.objects if isinstance(item, pikepdf.Stream) and "/Length1" in item
    ]
    assert len(programs) == 2


def test_each_font_is_there_once_folios_included(book):
    fonts = [
        item
        for item in book.objects
        if isinstance(item, pikepdf.Dictionary) and item.get("/Subtype") == "/Type0"
    ]
    assert len(fonts) == 2


def test_each_photo_is_there_once(book):
    photos = [
        item
        for item in book.objects
        if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
    ]
    assert len(photos) == 2


def test_pages_find_their_own_photos(book):
    on_page = [
        sorted(_colour(image) for image in page.get_images().values()) for page in book.pages
    ]
    assert [on_page[0], on_page[1], on_page[3]] == [[], ["gold"], ["gold", "navy"]]


def test_masks_are_shared(render, join):
    # A PNG with alpha becomes an image and a mask; both images differ, their masks do not.
    sections = [render(f'<img src="{_veiled(colour)}" alt="Voile">') for colour in ("red", "blue")]
    book = join(*sections)
    images = [
        item
        for item in book.objects
        if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
    ]
    assert len(images) == 3


def test_photos_in_groups_and_patterns_are_shared(render, join, photo):
    veiled = f'<div style="opacity: 0.5"><img src="{photo("gold")}" alt="Pot"></div>'
    tiled = f'<div style="height: 20mm; background: url({photo("gold")}) 0 0 / 5mm">…</div>'
    book = join(render(veiled), render(tiled), render(veiled + tiled))
    photos = [
        item
        for item in book.objects
        if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
    ]
    assert len(photos) == 1


def test_leaves_no_ticket_behind(book):
    for page in book.pages:
        for scope in page.content_scopes():
            for kind in ("/Font", "/XObject"):
                for resource in scope.resources.get(kind, pikepdf.Dictionary()).values():
                    assert not isinstance(resource, pikepdf.String)


def test_subset_fonts_are_not_mixed_up(lay_out, join):
    sections = [
        lay_out(f"<p>{word}</p>").write_pdf(pdf_variant="pdf/ua-1") for word in ("miel", "pain")
    ]
    book = join(*sections)
    maps = [
        font.ToUnicode.read_bytes() for page in book.pages for font in page.resources.Font.values()
    ]
    assert maps[0] != maps[1]


@pytest.mark.end_to_end
def test_other_readers_agree(book_bytes, tmp_path):
    file = tmp_path / "book.pdf"
    file.write_bytes(book_bytes)
    fonts = _run("pdffonts", file).splitlines()[2:]
    photos = _run("pdfimages", "-list", file).splitlines()[2:]
    assert len(fonts) == 2
    assert all(" yes yes yes " in font for font in fonts)
    assert len(photos) == 3
    assert len({line.split()[10] for line in photos}) == 2


def _run(*command) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _colour(image) -> str:
    red, _, blue = pikepdf.PdfImage(image).as_pil_image().convert("RGB").getpixel((80, 60))
    return "gold" if red > blue else "navy"


def _veiled(colour: str) -> str:
    file = io.BytesIO()
    picture = Image.new("RGBA", (40, 30), colour)
    picture.putalpha(Image.linear_gradient("L").resize((40, 30)))
    picture.save(file, "PNG")
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()
