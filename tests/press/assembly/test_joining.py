import base64
import io
import subprocess

import pikepdf
import pytest
from PIL import Image

from catalog_gen.press.assembly.galley import Contents, Galley
from catalog_gen.press.assembly.joining import join_galleys
from catalog_gen.press.assembly.slots import slot


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


def test_every_name_leads_to_a_resource(book):
    for page in book.pages:
        for scope in page.content_scopes():
            for kind in ("/Font", "/XObject"):
                for resource in scope.resources.get(kind, pikepdf.Dictionary()).values():
                    assert isinstance(resource, pikepdf.Dictionary | pikepdf.Stream)


def test_subset_fonts_are_not_mixed_up(lay_out, join):
    sections = [
        lay_out(f"<p>{word}</p>").write_pdf(pdf_variant="pdf/ua-1") for word in ("miel", "pain")
    ]
    book = join(*sections)
    maps = [
        font.ToUnicode.read_bytes() for page in book.pages for font in page.resources.Font.values()
    ]
    assert maps[0] != maps[1]


def test_what_only_a_shared_object_leads_to_is_there_once():
    # 1: a page; 2: a font, which leads to 3; 4: a picture, which leads to 3 and to 5.
    texts = [b"one", b"two", b"three", b"four", b"five"]
    font, picture = ("aa", [2, 3]), ("bb", [4, 3, 5])
    first = Galley(Contents(objects=5, shared=[font]), texts, {})
    second = Galley(Contents(objects=5, shared=[font, picture]), texts, {4: b"data"})
    joint = join_galleys([first, second])
    assert joint.fill().texts == [*texts, b"one", b"three", b"four", b"five"]
    assert joint.fill().streams == {8: b"data"}
    assert joint.contents.shared == [("aa", [2, 3]), ("bb", [8, 7, 9])]
    assert joint.contents.objects == 9


def test_two_that_are_alike_in_one_galley_are_one():
    shared = [("aa", [2]), ("aa", [3])]
    page = b"%b 0 R %b 0 R" % (slot(b"2"), slot(b"3"))
    galley = Galley(Contents(objects=3, shared=shared), [page, b"font", b"font"], {})
    joint = join_galleys([galley])
    assert joint.fill(lambda symbol: symbol).texts == [b"2 0 R 2 0 R", b"font"]
    assert joint.contents.shared == [("aa", [2])]


def test_slots_are_filled_with_new_numbers():
    texts = [b"<< /Next %b 0 R /Key %b >>" % (slot(b"1"), slot(b"k0")), b"%b 0 R" % slot(b"1")]
    galley = Galley(Contents(objects=1, keys=1), texts, {})
    joint = join_galleys([galley, galley])
    filled = joint.fill(lambda symbol: symbol)
    assert filled.texts == [
        b"<< /Next 1 0 R /Key k0 >>",
        b"<< /Next 2 0 R /Key k1 >>",
        b"1 0 R",
        b"2 0 R",
    ]
    again = join_galleys([joint.fill(), galley]).fill(lambda symbol: symbol)
    assert again.texts[:3] == [*filled.texts[:2], b"<< /Next 3 0 R /Key k2 >>"]


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
