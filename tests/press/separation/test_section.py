import io
import subprocess
from hashlib import sha256

import pikepdf
import pytest
from PIL import Image

from catalog_gen.press.qr import qr_svg
from catalog_gen.press.separation import separate

BODY = """
<h1 id="miel" style="color: #A3252F">Miel</h1><img src="{0}" alt="Un pot">
<p style="color: #1E1B18">
Du <a style="color: inherit; text-decoration: none" href="https://miel.example/">miel</a></p>
<div style="height: 9mm; background: #17382D"></div>
<div style="width: 20mm">{1}</div>
<h2 style="break-before: page; border-bottom: 1mm solid #6F8794">Suite</h2>
"""


@pytest.fixture(scope="module")
def body(picture):
    return BODY.format(picture[1], qr_svg("https://miel.example/", "Miel"))


@pytest.fixture(scope="module")
def section(render, body):
    return render(body)


@pytest.fixture(scope="module")
def separated(press, body):
    return press(body)


def test_every_colour_is_a_token_in_inks(separated, colours, inks):
    found = colours(separated)
    assert {operator for operator, _ in found} == {"k", "K"}
    amounts = {tuple(share / 100 for share in amounts) for amounts in inks.values()}
    assert {tuple(operands) for _, operands in found} <= amounts


def test_the_qr_code_is_of_black_ink_alone(press, colours):
    found = colours(press(qr_svg("https://miel.example/", "Miel")))
    assert found
    assert {tuple(operands) for _, operands in found} == {(0, 0, 0, 1)}


def test_pages_boxes_and_pictures(section, separated, twin):
    with pikepdf.open(io.BytesIO(section)) as before, pikepdf.open(io.BytesIO(separated)) as after:
        assert len(before.pages) == len(after.pages) == 2
        for old, new in zip(before.pages, after.pages, strict=True):
            assert [old.mediabox, old.trimbox] == [new.mediabox, new.trimbox]
        images = [item for item in after.objects if _is_image(item)]
        assert [image.read_raw_bytes() for image in images] == [twin]


def test_fonts_stay_byte_for_byte(section, separated):
    # What sharing between sections at assembly lives on.
    assert _fonts(section)
    assert _fonts(separated) == _fonts(section)


def test_nothing_is_left_of_tags_and_links(separated):
    with pikepdf.open(io.BytesIO(separated)) as pdf:
        assert set(pdf.Root.keys()) == {"/Lang", "/Pages", "/Type"}
        assert "/Info" not in pdf.trailer
        for page in pdf.pages:
            assert not {"/Annots", "/StructParents", "/Tabs"} & set(page.obj.keys())
            operators = {str(operator) for _, operator in pikepdf.parse_content_stream(page)}
            assert not {"BDC", "BMC", "EMC"} & operators
        kinds = {item.get("/Type") for item in pdf.objects if isinstance(item, pikepdf.Dictionary)}
        assert not {"/StructElem", "/Annot"} & kinds


def test_the_same_bytes_twice(section, inks, picture, twin):
    twins = {sha256(picture[0]).hexdigest(): twin}
    assert separate(section, inks, twins) == separate(section, inks, twins)


@pytest.mark.end_to_end
def test_other_programs_read_it(separated, tmp_path):
    file = tmp_path / "section.pdf"
    file.write_bytes(separated)
    checked = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=True)
    assert "No syntax or stream encoding errors" in checked.stdout
    listed = subprocess.run(
        ["pdfimages", "-list", file], capture_output=True, text=True, check=True
    )
    (image,) = listed.stdout.splitlines()[2:]
    assert image.split()[2:9] == ["image", "240", "180", "cmyk", "4", "8", "jpeg"]


@pytest.mark.end_to_end
def test_fields_and_pictures_lay_down_their_inks(press, picture, tmp_path):
    css = "@page { margin: 0 } img, div { width: 50mm; height: 60mm }"
    file, drawn = tmp_path / "page.pdf", tmp_path / "page.pam"
    file.write_bytes(press(f'<div style="background: #17382D"></div><img src="{picture[1]}">', css))
    command = ["mutool", "draw", "-q", "-c", "cmyk", "-r", "36", "-o", drawn, file]
    subprocess.run(command, check=True, capture_output=True)
    header, _, pixels = drawn.read_bytes().partition(b"ENDHDR\n")
    width = int(header.split(b"WIDTH ")[1].split()[0])
    sheet = Image.frombytes("CMYK", (width, len(pixels) // width // 4), pixels)
    fir = [round(share * 2.55) for share in (85, 45, 75, 55)]
    assert sheet.getpixel((20, 20)) == pytest.approx(fir, abs=1)
    assert sheet.getpixel((20, 120)) == pytest.approx((200, 40, 90, 10), abs=2)


def _is_image(item):
    return isinstance(item, pikepdf.Stream) and item.get("/Subtype") == pikepdf.Name.Image


def _fonts(content):
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return {
            str(item.FontName): item.FontFile2.read_raw_bytes()
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor"
        }
