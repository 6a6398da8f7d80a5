import io
from hashlib import sha256

import pikepdf
import pytest
from PIL import Image

from catalog_gen.press.refusal import UnknownColourError
from catalog_gen.press.separation.pictures import replace_picture


@pytest.fixture
def image(picture):
    """A picture of a page, as WeasyPrint writes it."""
    with pikepdf.new() as pdf:
        image = pdf.make_stream(picture[0], Width=160, Height=120, BitsPerComponent=8)
        image.write(picture[0], filter=pikepdf.Name.DCTDecode)
        image.ColorSpace = pikepdf.Name.DeviceRGB
        yield image


def replace(image, picture, twin):
    replace_picture(image, "/i0", {sha256(picture[0]).hexdigest(): twin})


def test_the_twin_goes_in_untouched(image, picture, twin):
    replace(image, picture, twin)
    assert image.read_raw_bytes() == twin
    assert (image.Width, image.Height, image.BitsPerComponent) == (240, 180, 8)
    assert (image.ColorSpace, image.Filter) == ("/DeviceCMYK", "/DCTDecode")
    assert list(image.Decode) == [1, 0] * 4


def test_inks_that_are_not_written_the_other_way_round(image, picture, twin):
    # Without Adobe's marker, 0 means no ink.
    start = twin.index(b"\xff\xee")
    length = int.from_bytes(twin[start + 2 : start + 4], "big")
    image.Decode = pikepdf.Array([1, 0] * 3)
    replace(image, picture, twin[:start] + twin[start + 2 + length :])
    assert "/Decode" not in image


def test_a_progressive_twin(image, picture):
    file = io.BytesIO()
    Image.new("CMYK", (7, 9), "navy").save(file, "JPEG", progressive=True)
    replace(image, picture, file.getvalue())
    assert (image.Width, image.Height) == (7, 9)


def test_a_picture_without_twin(image):
    with pytest.raises(UnknownColourError) as caught:
        replace_picture(image, "/i0", {"0" * 64: b""})
    assert (caught.value.kind, caught.value.value) == ("picture", "/i0")


@pytest.mark.parametrize("key", ["/SMask", "/Mask"])
def test_a_picture_with_holes(image, picture, twin, key):
    image[key] = pikepdf.Array([0, 0])
    with pytest.raises(UnknownColourError, match="picture"):
        replace(image, picture, twin)


@pytest.mark.parametrize("wrong", [b"", b"\xff\xd8", b"GIF89a" + bytes(20), "rgb", "cut"])
def test_a_twin_that_is_none(image, picture, twin, wrong):
    content = {"rgb": picture[0], "cut": twin[: twin.index(b"\xff\xc0") + 5]}.get(wrong, wrong)
    with pytest.raises(ValueError, match="no JPEG in four inks"):
        replace(image, picture, content)
