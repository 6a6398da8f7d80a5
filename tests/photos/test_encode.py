import struct
from io import BytesIO

import pytest
from PIL import Image

from catalog_gen.model.photo import Rendition
from catalog_gen.photos.encode import encode_rendition

WEB = Rendition("web", 48, 24, "", "")
CARD = Rendition("card", 40, 30, "", "")


def chunks_of(webp):
    """The names of the chunks of a WebP file (RFC 9649)."""
    names, at = [], 12
    while at < len(webp):
        names.append(webp[at : at + 4])
        size = struct.unpack_from("<I", webp, at + 4)[0]
        at += 8 + size + size % 2
    return names


def markers_of(jpeg):
    """The markers of a JPEG file up to its pixels (ITU-T T.81, annex B)."""
    markers, at = [], 2
    while not markers or markers[-1] != 0xDA:
        markers.append(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4])
    return markers


@pytest.fixture
def picture(corners):
    """A picture that would like to hand on all that it brought."""
    picture = corners(640, 320)
    picture.info = {}
    return picture


def test_the_site_gets_webp_of_the_size_asked_for(picture, recipe):
    image = Image.open(BytesIO(encode_rendition(picture, WEB, recipe)))
    assert (image.format, image.size) == ("WEBP", (48, 24))


def test_print_gets_jpeg_with_colours_at_full_resolution(picture, recipe):
    image = Image.open(BytesIO(encode_rendition(picture, CARD, recipe)))
    assert (image.format, image.size) == ("JPEG", (40, 30))
    assert [component[1:3] for component in image.layer] == [(1, 1)] * 3


def test_only_pixels_are_in_the_files(picture, recipe):
    assert chunks_of(encode_rendition(picture, WEB, recipe)) == [b"VP8 "]
    # JFIF's header, quantisation, frame, Huffman tables, scan.
    jpeg = encode_rendition(picture, CARD, recipe)
    assert set(markers_of(jpeg)) == {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}


def test_print_shows_the_centre_undistorted(recipe):
    picture = Image.new("RGB", (600, 300), (255, 0, 0))
    picture.paste((0, 0, 255), (100, 0, 500, 300))
    image = Image.open(BytesIO(encode_rendition(picture, CARD, recipe)))
    assert {image.getpixel(at)[2] > 200 for at in ((0, 0), (39, 0), (20, 15))} == {True}


def test_pure_noise_is_encoded(recipe):
    noise = Image.merge("RGB", [Image.effect_noise((400, 300), 255) for _ in range(3)])
    content = encode_rendition(noise, Rendition("card", 400, 300, "", ""), recipe)
    assert Image.open(BytesIO(content)).size == (400, 300)
