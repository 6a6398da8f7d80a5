import pytest
from PIL import ExifTags, Image

from catalog_gen.photos.decode import decode_photo
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.photos.refusal import RefusedPhoto

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 200, 0), (0, 0, 255), (255, 255, 255)
GROUND = (10, 120, 230)

SIDES = {
    1: ("top", "left"),
    2: ("top", "right"),
    3: ("bottom", "right"),
    4: ("bottom", "left"),
    5: ("left", "top"),
    6: ("right", "top"),
    7: ("right", "bottom"),
    8: ("left", "bottom"),
}
"""Where the first row and the first column of the file are to be seen (Exif 2.32, 0x0112)."""


def lay_down(upright, orientation):
    """The picture as a camera keeps it that notes this orientation."""
    first_row, first_column = SIDES[orientation]
    width, height = upright.size
    turned = first_row in ("left", "right")
    kept = Image.new("RGB", (height, width) if turned else (width, height))
    for row in range(kept.height):
        for column in range(kept.width):
            along = {"top": row, "left": row, "right": width - 1 - row, "bottom": height - 1 - row}
            across = {"top": column, "left": column}
            across |= {"right": width - 1 - column, "bottom": height - 1 - column}
            x, y = (along, across) if turned else (across, along)
            names = (first_row, first_column) if turned else (first_column, first_row)
            kept.putpixel((column, row), upright.getpixel((x[names[0]], y[names[1]])))
    return kept


def exif_of(orientation):
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    return exif


def decode(content, orientation=1, scale=1, **recipe):
    picture = decode_photo(content, orientation, scale, PhotoRecipe(**recipe))
    assert picture.mode == "RGB"
    assert picture.info == {}
    return picture


def corners_of(picture):
    right, bottom = picture.width - 3, picture.height - 3
    return [picture.getpixel(at) for at in ((2, 2), (right, 2), (2, bottom), (right, bottom))]


def near(colour, steps=2):
    return pytest.approx(colour, abs=steps)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["JPEG", "MPO", "PNG", "WEBP", "AVIF", "TIFF"])
@pytest.mark.parametrize("scale", [1, 2])
def test_each_orientation_stands_upright(encode, corners, suffix, orientation, scale):
    kept = lay_down(corners(), orientation)
    exif = exif_of(orientation)
    content = encode(kept, suffix, exif=exif, **({"quality": 95} if suffix != "PNG" else {}))
    # What is kept in TIFF is turned by its reader.
    picture = decode(content, 1 if suffix == "TIFF" else orientation, scale)
    assert picture.size == (64 // scale, 32 // scale)
    assert corners_of(picture) == [near(c, 30) for c in (RED, GREEN, BLUE, WHITE)]


@pytest.mark.parametrize("scale", [1, 2, 4, 8])
@pytest.mark.parametrize("suffix", ["JPEG", "PNG", "TIFF", "WEBP", "HEIF"])
def test_a_photo_is_reduced_while_it_is_decoded(encode, corners, suffix, scale):
    picture = decode(encode(corners(165, 83), suffix), scale=scale)
    assert picture.size == (-(-165 // scale), -(-83 // scale))
    assert corners_of(picture) == [near(c, 30) for c in (RED, GREEN, BLUE, WHITE)]


def test_the_decoder_of_jpeg_reduces_by_itself(encode, corners, monkeypatch):
    monkeypatch.setattr(Image.Image, "reduce", None)
    assert decode(encode(corners()), scale=4).size == (16, 8)


@pytest.mark.parametrize("suffix", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
def test_the_profile_of_a_photo_decides_its_colours(encode, profiles, expected, suffix):
    quality = {} if suffix in ("PNG", "TIFF") else {"quality": 100}
    content = encode(
        Image.new("RGB", (16, 16), (180, 90, 60)), suffix, icc_profile=profiles["adobe"], **quality
    )
    picture = decode(content)
    assert picture.getpixel((8, 8)) == near(expected.rgb("adobe", (180, 90, 60)), 3)


@pytest.mark.parametrize("suffix", ["JPEG", "TIFF"])
def test_inks_are_shown_by_their_profile(encode, profiles, expected, suffix):
    content = encode(
        Image.new("CMYK", (16, 16), (255, 0, 0, 0)), suffix, icc_profile=profiles["cmyk"]
    )
    # Photoshop, and Pillow after it, keep inks inverted in JPEG and say so.
    assert (b"Adobe\0d" in content) == (suffix == "JPEG")
    assert decode(content).getpixel((8, 8)) == near(expected.inks(1, 0, 0, 0))


def test_inks_without_a_profile_are_shown_by_the_recipe_s(encode, profiles, expected):
    content = encode(Image.new("CMYK", (16, 16), (0, 255, 0, 0)))
    picture = decode(content, cmyk_profile=profiles["cmyk"])
    assert picture.getpixel((8, 8)) == near(expected.inks(0, 1, 0, 0))
    assert decode(content).getpixel((8, 8)) == near((255, 0, 255))


def test_lab_is_shown(encode, expected):
    content = encode(Image.new("LAB", (8, 8), (153, 148, 158)), "TIFF")
    assert decode(content).getpixel((4, 4)) == near(expected.lab(60, 20, 30))


def test_16_bits_of_gray_become_8(png):
    levels = (0, 0x00FF, 0x4000, 0x8000, 0xFFFF)
    content = png(5, 1, 16, 0, [b"".join(level.to_bytes(2) for level in levels)])
    picture = decode(content)
    assert [picture.getpixel((x, 0))[0] for x in range(5)] == [0, 1, 64, 128, 255]


@pytest.mark.parametrize("mode", ["I;16", "I;16B"])
def test_16_bits_of_gray_in_tiff_become_8(encode, mode):
    content = encode(Image.new(mode, (16, 16), 0x8000), "TIFF")
    assert decode(content, scale=2).getpixel((4, 4)) == (128, 128, 128)


def test_16_bits_of_colour_become_8(png):
    row = b"".join(level.to_bytes(2) for level in (0xFFFF, 0x8000, 0))
    assert decode(png(1, 1, 16, 2, [row])).getpixel((0, 0)) == (255, 128, 0)


def test_16_bits_with_alpha_lie_on_the_ground(png):
    row = b"".join(level.to_bytes(2) for level in (0xFFFF, 0xFFFF, 0xFFFF, 0x0000))
    assert decode(png(1, 1, 16, 6, [row]), ground=GROUND).getpixel((0, 0)) == GROUND


@pytest.mark.parametrize("mode", ["1", "L"])
def test_gray_and_black_and_white_are_reduced_to_grays(encode, mode):
    stripes = Image.new("L", (16, 16), 0)
    for x in range(0, 16, 2):
        stripes.paste(255, (x, 0, x + 1, 16))
    picture = decode(encode(stripes.convert(mode, dither=Image.Dither.NONE), "PNG"), scale=2)
    assert picture.getpixel((3, 3)) == near((128, 128, 128))


def test_a_palette_with_a_transparent_colour_lies_on_the_ground(png):
    content = png(2, 1, 8, 3, [b"\0\1"], palette=bytes((*RED, *GREEN)), transparency=b"\xff\0")
    picture = decode(content, ground=GROUND)
    assert [picture.getpixel((x, 0)) for x in (0, 1)] == [RED, GROUND]


def test_a_palette_in_gif_lies_on_the_ground(encode):
    image = Image.new("P", (4, 4), 1)
    image.putpalette(bytes((*RED, *GREEN)))
    assert decode(encode(image, "GIF"), ground=GROUND).getpixel((0, 0)) == GREEN
    assert decode(encode(image, "GIF", transparency=1), ground=GROUND).getpixel((0, 0)) == GROUND


@pytest.mark.parametrize(
    ("kind", "transparency", "row"),
    [(2, b"\0\xff\0\0\0\0", bytes((*RED, *GREEN))), (0, b"\0\x07", b"\x07\x09")],
)
def test_one_colour_may_stand_for_the_ground(png, kind, transparency, row):
    picture = decode(png(2, 1, 8, kind, [row], transparency=transparency), ground=GROUND)
    assert picture.getpixel((0, 0)) == GROUND
    assert picture.getpixel((1, 0)) == (GREEN if kind == 2 else (9, 9, 9))


@pytest.mark.parametrize("suffix", ["PNG", "WEBP", "TIFF", "AVIF"])
def test_half_of_the_ground_shows_through_half_an_alpha(encode, suffix):
    quality = {} if suffix in ("PNG", "TIFF") else {"quality": 100}
    content = encode(Image.new("RGBA", (16, 16), (*WHITE, 128)), suffix, **quality)
    picture = decode(content, ground=(0, 100, 200))
    assert picture.getpixel((8, 8)) == near((128, 178, 228), 3)


def test_gray_with_alpha_lies_on_the_ground(encode):
    picture = decode(encode(Image.new("LA", (4, 4), (255, 0)), "PNG"), ground=GROUND)
    assert picture.getpixel((0, 0)) == GROUND


def test_what_is_transparent_does_not_bleed_when_reduced(encode):
    image = Image.new("RGBA", (4, 4), (*RED, 0))
    image.paste((*GREEN, 255), (2, 0, 4, 4))
    picture = decode(encode(image, "PNG"), scale=4, ground=WHITE)
    assert picture.getpixel((0, 0)) == near((128, 228, 128))


def test_alpha_and_a_profile_go_together(encode, profiles, expected):
    image = Image.new("RGBA", (4, 4), (180, 90, 60, 255))
    image.putpixel((0, 0), (180, 90, 60, 0))
    picture = decode(encode(image, "PNG", icc_profile=profiles["adobe"]), ground=GROUND)
    assert picture.getpixel((0, 0)) == GROUND
    assert picture.getpixel((3, 3)) == near(expected.rgb("adobe", (180, 90, 60)))


@pytest.mark.parametrize("suffix", ["GIF", "PNG", "WEBP", "AVIF", "MPO", "TIFF"])
def test_the_first_of_several_pictures_counts(encode, suffix):
    first, second = Image.new("RGB", (16, 16), RED), Image.new("RGB", (16, 16), BLUE)
    content = encode(first, suffix, save_all=True, append_images=[second])
    assert decode(content).getpixel((8, 8)) == near(RED, 8)


@pytest.mark.parametrize("mode", ["F", "I"])
def test_pixels_with_no_fixed_white_are_refused(encode, mode):
    with pytest.raises(RefusedPhoto) as caught:
        decode(encode(Image.new(mode, (4, 4)), "TIFF"))
    assert caught.value.facts == {"reason": "unknown-pixels"}


def test_progressive_jpeg_is_decoded(encode, corners):
    picture = decode(encode(corners(128, 64), progressive=True), scale=2)
    assert corners_of(picture) == [near(c, 30) for c in (RED, GREEN, BLUE, WHITE)]
