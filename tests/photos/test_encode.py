import struct
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from catalog_gen.model.photo import Rendition
from catalog_gen.photos.encode import encode_rendition

WEB = Rendition("web", 48, 24, "", "")
WIDE = Rendition("web", 480, 240, "", "")
CARD = Rendition("card", 40, 30, "", "")
PRESS = Rendition("card-press", 40, 30, "", "")


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


@pytest.fixture
def avif(recipe):
    return replace(recipe, web_format="avif", web_quality=60)


def test_the_site_gets_avif_where_the_theme_asks_for_it(picture, avif):
    image = Image.open(BytesIO(encode_rendition(picture, WEB, avif)))
    assert (image.format, image.size) == ("AVIF", (48, 24))
    assert image.convert("RGB").getpixel((2, 2)) == pytest.approx((255, 0, 0), abs=12)


@pytest.mark.parametrize("web_format", ["webp", "avif"])
def test_quality_and_effort_are_those_of_the_recipe(recipe, web_format):
    noise = Image.effect_noise((480, 240), 60).convert("RGB")
    plain = replace(recipe, web_format=web_format, web_quality=60)
    changed = replace(plain, web_quality=30), replace(plain, web_effort=5)
    sizes = [len(encode_rendition(noise, WIDE, each)) for each in (plain, *changed)]
    assert sizes[1] < sizes[0] * 0.9
    assert sizes[2] != sizes[0]


def test_avif_does_not_depend_on_the_cores(avif, monkeypatch):
    noise = Image.effect_noise((1440, 720), 60).convert("RGB")
    wide = replace(WIDE, width=1440, height=720)
    once = encode_rendition(noise, wide, avif)
    monkeypatch.setattr("PIL.AvifImagePlugin.DEFAULT_MAX_THREADS", 8)
    assert encode_rendition(noise, wide, avif) == once


def test_networks_get_jpeg_of_the_centre(recipe):
    picture = Image.new("RGB", (600, 600), (255, 0, 0))
    picture.paste((0, 0, 255), (0, 150, 600, 450))
    social = Rendition("social", 400, 200, "", "")
    image = Image.open(BytesIO(encode_rendition(picture, social, recipe)))
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (400, 200))
    assert {image.getpixel(at)[2] > 200 for at in ((2, 2), (397, 197))} == {True}
    worse = encode_rendition(picture, social, replace(recipe, social_quality=20))
    assert len(worse) < len(encode_rendition(picture, social, recipe))


def test_print_gets_jpeg_with_colours_at_full_resolution(picture, recipe):
    image = Image.open(BytesIO(encode_rendition(picture, CARD, recipe)))
    assert (image.format, image.size) == ("JPEG", (40, 30))
    assert [component[1:3] for component in image.layer] == [(1, 1)] * 3


def test_the_printer_gets_inks_inverted_as_photoshop_keeps_them(recipe):
    picture = Image.new("RGB", (400, 300), (255, 255, 255))
    picture.paste((0, 0, 0), (0, 0, 200, 300))
    content = encode_rendition(picture, PRESS, recipe)
    image = Image.open(BytesIO(content))
    assert (image.format, image.mode, image.size) == ("JPEG", "CMYK", (40, 30))
    assert [component[1:3] for component in image.layer] == [(1, 1)] * 4
    # Adobe Technical Note 5116: four colours without a transformation.
    assert image.info["adobe_transform"] == 0
    # Adobe's header, quantisation, frame, Huffman tables, scan: no profile, no resolution.
    assert set(markers_of(content)) == {0xEE, 0xDB, 0xC0, 0xC4, 0xDA}
    assert image.getpixel((39, 15)) == (0, 0, 0, 0)
    assert image.getpixel((0, 15))[3] > 230


def test_coding_adds_little_ink(recipe):
    dark = Image.effect_noise((400, 300), 40).point(lambda value: value // 4).convert("RGB")
    content = encode_rendition(dark, replace(PRESS, width=400, height=300), recipe)
    inks = Image.open(BytesIO(content)).get_flattened_data()
    assert max(map(sum, inks)) / 2.55 <= 302
    better = replace(recipe, press_quality=99)
    assert len(encode_rendition(dark, PRESS, better)) > len(encode_rendition(dark, PRESS, recipe))


def test_only_pixels_are_in_the_files(picture, recipe, avif):
    assert chunks_of(encode_rendition(picture, WEB, recipe)) == [b"VP8 "]
    image = Image.open(BytesIO(encode_rendition(picture, WEB, avif)))
    assert not {"exif", "icc_profile", "xmp"} & image.info.keys()
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
