import struct
import subprocess
import sys
from io import BytesIO

import pillow_heif
import pytest
from PIL import ExifTags, Image

from catalog_gen.photos.decode import decode_photo
from catalog_gen.photos.header import read_header
from catalog_gen.photos.heif import heic_versions, is_heic
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.photos.refusal import RefusedPhoto

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 200, 0), (0, 0, 255), (255, 255, 255)
GROUND = (10, 120, 230)
KEPT = {1: (RED, GREEN, BLUE, WHITE), 2: (GREEN, RED, WHITE, BLUE), 3: (WHITE, BLUE, GREEN, RED),
        4: (BLUE, WHITE, RED, GREEN), 5: (RED, BLUE, GREEN, WHITE), 6: (BLUE, RED, WHITE, GREEN),
        7: (WHITE, GREEN, BLUE, RED), 8: (GREEN, WHITE, RED, BLUE)}  # fmt: skip
"""The corners to be seen of a picture with the first ones, turned so (Exif 2.32, 0x0112)."""


@pytest.fixture
def show(tmp_path):
    """The header and the picture of a photo, as a build comes to them."""

    def show(content, scale=1, **recipe):
        path = tmp_path / "photo"
        path.write_bytes(content)
        header = read_header(path)
        return header, decode_photo(content, header.orientation, scale, PhotoRecipe(**recipe))

    return show


def exif_of(orientation):
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    return exif.tobytes()


def box(*names):
    return struct.pack(">I", 8 + 4 * len(names)) + b"ftyp" + b"".join(names)


def corners_of(picture):
    right, bottom = picture.width - 3, picture.height - 3
    return [picture.getpixel(at) for at in ((2, 2), (right, 2), (2, bottom), (right, bottom))]


def near(colour, steps=6):
    return pytest.approx(colour, abs=steps)


def reason_of(show, content):
    with pytest.raises(RefusedPhoto) as caught:
        show(content)
    return dict(caught.value.facts).get("reason", caught.value.code)


def turned_by(image, exif):
    """The pixels as they are, the turn of Exif in the boxes, and Exif besides."""
    file = BytesIO()
    pillow_heif.encode("RGB", image.size, image.tobytes(), file, exif=exif, quality=95)
    return file.getvalue()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_boxes_turn_a_photo_once(show, corners, orientation):
    header, picture = show(turned_by(corners(), exif_of(orientation)))
    turned = (32, 64) if orientation >= 5 else (64, 32)
    assert (header.width, header.height) == picture.size == turned
    assert header.orientation == 1
    assert corners_of(picture) == [near(colour, 40) for colour in KEPT[orientation]]


def test_what_exif_says_besides_counts_for_nothing(show, corners, monkeypatch):
    # Its reader takes the orientation out of Exif where it finds it.
    monkeypatch.setattr("pillow_heif.as_plugin.set_orientation", lambda info: None)
    header, picture = show(turned_by(corners(), exif_of(8)))
    assert (header.orientation, header.width, header.height) == (1, 32, 64)
    assert corners_of(picture) == [near(colour, 40) for colour in KEPT[8]]


def test_the_profile_of_a_photo_decides_its_colours(show, encode, profiles, expected):
    image = Image.new("RGB", (64, 64), (180, 90, 60))
    image.info["icc_profile"] = profiles["p3"]
    _, picture = show(encode(image, "HEIF", quality=95))
    assert picture.getpixel((32, 32)) == near(expected.rgb("p3", (180, 90, 60)))


@pytest.mark.parametrize(("mode", "pixel"), [("L", 128), ("I;16", 0x8000)])
def test_gray_of_8_and_of_10_bits(show, encode, mode, pixel):
    header, picture = show(encode(Image.new(mode, (64, 64), pixel), "HEIF", quality=95))
    assert header.mode == mode
    assert picture.getpixel((32, 32)) == near((128, 128, 128), 2)


def test_10_bits_of_colour_become_8(show):
    pixels = struct.pack("<HHH", 0xFFFF, 0x8000, 0) * 64 * 64
    file = BytesIO()
    pillow_heif.encode("RGB;16", (64, 64), pixels, file, quality=95)
    assert show(file.getvalue())[1].getpixel((32, 32)) == near((255, 128, 0), 3)


@pytest.mark.parametrize("mode", ["RGBA", "RGBa"])
def test_what_is_transparent_lies_on_the_ground(show, mode):
    image = Image.new("RGBA", (64, 64), (*WHITE, 128)).convert(mode)
    file = BytesIO()
    pillow_heif.encode(mode, image.size, image.tobytes(), file, quality=95)
    header, picture = show(file.getvalue(), ground=(0, 100, 200))
    assert header.translucent
    assert picture.getpixel((32, 32)) == near((128, 178, 228))


def test_the_primary_of_several_pictures_counts(show, encode):
    several = pillow_heif.from_pillow(Image.new("RGB", (64, 64), RED))
    several.add_from_pillow(Image.new("RGB", (96, 32), BLUE))
    file = BytesIO()
    several.save(file, primary_index=1, quality=95)
    header, picture = show(file.getvalue())
    assert (header.width, header.height) == picture.size == (96, 32)
    assert picture.getpixel((8, 8)) == near(BLUE)


def test_a_photo_in_tiles_as_phones_keep_it(show, corners, encode):
    _, picture = show(encode(corners(700, 500), "HEIF", tile_size=256, quality=95))
    assert picture.size == (700, 500)
    assert corners_of(picture) == [near(colour, 40) for colour in (RED, GREEN, BLUE, WHITE)]


def test_a_thumbnail_is_never_taken_for_the_photo(show, encode):
    content = encode(Image.effect_noise((512, 256), 60).convert("RGB"), "HEIF", thumbnails=[256])
    assert show(content, scale=2)[1].tobytes() == show(content)[1].reduce(2).tobytes()


@pytest.mark.parametrize("size", [(32, 32), (128, 128), (9000, 9000), (8, 8)])
def test_a_size_that_is_not_that_of_the_pixels_is_refused(show, encode, size):
    content = encode(Image.effect_noise((64, 64), 50).convert("RGB"), "HEIF")
    assert reason_of(show, resized(content, size)) == "damaged"


def test_a_photo_of_too_many_pixels_is_refused_unseen(show, encode):
    content = resized(encode(Image.new("RGB", (64, 64)), "HEIF"), (10_001, 10_000))
    assert reason_of(show, content) == "photo-too-large"


@pytest.mark.parametrize("left", [16, 40, 300, 600, -3])
def test_a_photo_cut_off_is_refused(show, encode, left):
    content = encode(Image.effect_noise((64, 64), 50).convert("RGB"), "HEIF")
    assert reason_of(show, content[:left]) == "damaged"


@pytest.mark.parametrize("curve", [16, 18])
def test_the_curves_of_hdr_video_are_refused(show, encode, profiles, curve):
    content = encode(
        Image.new("RGB", (64, 64)), "HEIF", color_primaries=9, transfer_characteristics=curve
    )
    assert reason_of(show, content) == "hdr"


@pytest.mark.parametrize(
    ("start", "heic"),
    [
        (box(b"heic", bytes(4), b"mif1"), True),
        (box(b"mif1", bytes(4), b"miaf", b"heic"), True),
        (box(b"msf1", bytes(4), b"hevc"), True),
        (box(b"mif1", bytes(4), b"miaf", b"avif"), False),
        (box(b"avif", bytes(4), b"mif1", b"heic"), False),
        (box(b"isom", bytes(4), b"mp42"), False),
        (b"\xff\xff\xff\xff" + box(b"mif1", bytes(4))[4:], False),
        (b"heic", False),
        (b"", False),
    ],
)
def test_heic_is_known_by_its_first_box(start, heic):
    assert is_heic(BytesIO(start)) is heic


def test_the_versions_of_its_decoder_are_told():
    assert heic_versions() == f"{pillow_heif.__version__} {pillow_heif.libheif_version()}"


def test_its_reader_is_loaded_when_a_photo_needs_it(tmp_path, encode):
    (tmp_path / "a.jpg").write_bytes(encode(Image.new("RGB", (8, 8))))
    (tmp_path / "b.heic").write_bytes(encode(Image.new("RGB", (64, 64)), "HEIF"))
    program = f"""
import sys
from pathlib import Path
from catalog_gen.photos import make, memory
from catalog_gen.photos.header import read_header
for name in ("a.jpg", "b.heic"):
    read_header(Path({str(tmp_path)!r}, name))
    print("pillow_heif" in sys.modules)
"""
    loaded = subprocess.check_output([sys.executable, "-c", program], text=True)
    assert loaded.split() == ["False", "True"]


def resized(content, size):
    """The file with another size in its box (ISO/IEC 23008-12, 6.5.3)."""
    at = content.index(b"ispe") + 8
    return content[:at] + struct.pack(">II", *size) + content[at + 8 :]
