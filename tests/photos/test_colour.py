import itertools
from itertools import pairwise

import pytest
from PIL import Image, ImageCms

from catalog_gen.photos.colour import can_convert, convert_to_inks, convert_to_srgb
from catalog_gen.theme.inks import ink_profile

COLOURS = [(180, 90, 60), (128, 128, 128), (255, 255, 255), (0, 0, 0), (200, 180, 100)]


def convert(mode, colour, *profiles):
    picture = convert_to_srgb(Image.new(mode, (2, 2), colour), *profiles)
    assert picture.mode == "RGB"
    return picture.getpixel((1, 1))


def near(colour):
    return pytest.approx(colour, abs=1)


@pytest.mark.parametrize("name", ["adobe", "p3"])
@pytest.mark.parametrize("colour", COLOURS)
def test_colours_of_a_wide_space_become_srgb(profiles, expected, name, colour):
    assert convert("RGB", colour, profiles[name]) == near(expected.rgb(name, colour))


def test_srgb_itself_stays_as_it_is_to_the_last_bit(profiles):
    steps = range(0, 256, 17)
    colours = bytes(
        n for red in steps for green in steps for blue in steps for n in (red, green, blue)
    )
    image = Image.frombytes("RGB", (64, 64), colours)
    assert convert_to_srgb(image, profiles["srgb"]).tobytes() == colours
    assert convert_to_srgb(image).tobytes() == colours


@pytest.mark.parametrize("value", [0, 60, 128, 255])
def test_gray_by_its_profile(profiles, expected, value):
    assert convert("L", value, profiles["gray"]) == near(expected.gray(value))
    assert convert("L", value) == (value,) * 3


@pytest.mark.parametrize(
    "inks", [(0, 0, 0, 0), (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1)]
)
def test_inks_by_their_profile(profiles, expected, inks):
    colour = tuple(255 * ink for ink in inks)
    assert convert("CMYK", colour, profiles["cmyk"]) == near(expected.inks(*inks))


def test_inks_without_a_profile_take_the_next_one(profiles, expected):
    cyan = (255, 0, 0, 0)
    assert convert("CMYK", cyan, b"", profiles["cmyk"]) == near(expected.inks(1, 0, 0, 0))
    assert convert("CMYK", cyan, b"", b"") == (0, 255, 255)
    assert convert("CMYK", (0, 0, 0, 128)) == (127, 127, 127)


@pytest.mark.parametrize("lab", [(60, 20, 30), (80, -20, 10), (30, 0, 0), (100, 0, 0)])
def test_lab_needs_no_profile(profiles, expected, lab):
    light, a, b = lab
    colour = (round(light * 2.55), a + 128, b + 128)
    assert convert("LAB", colour, profiles["adobe"]) == near(expected.lab(*lab))


def test_a_profile_for_other_pixels_counts_for_nothing(profiles):
    assert convert("RGB", (180, 90, 60), profiles["cmyk"]) == (180, 90, 60)
    assert convert("L", 90, profiles["adobe"]) == (90, 90, 90)
    assert convert("CMYK", (255, 0, 0, 0), profiles["adobe"]) == (0, 255, 255)


def test_a_damaged_profile_counts_for_nothing(profiles):
    adobe = profiles["adobe"]
    for damaged in (b"profile", adobe[:100], adobe[:300], adobe[:-2000].replace(b"rXYZ", b"oops")):
        assert convert("RGB", (180, 90, 60), damaged) == (180, 90, 60)


def inks_of(colour):
    """Cyan, magenta, yellow and black in per cent of the paper."""
    [pixel] = convert_to_inks(Image.new("RGB", (1, 1), colour), ink_profile()).get_flattened_data()
    return [ink / 2.55 for ink in pixel]


def test_white_is_paper():
    assert inks_of((255, 255, 255)) == [0, 0, 0, 0]


@pytest.mark.parametrize("colour", [(128, 128, 128), (150, 60, 60), (60, 90, 75), (200, 180, 120)])
def test_what_can_be_printed_keeps_its_colour(colour):
    inks = convert_to_inks(Image.new("RGB", (1, 1), colour), ink_profile())
    shown = convert_to_srgb(inks, ink_profile()).getpixel((0, 0))
    assert shown == pytest.approx(colour, abs=14)


def test_the_darkest_shades_stay_apart():
    blacks = [inks_of((level,) * 3)[3] for level in range(16, 49, 8)]
    assert all(darker - lighter > 3 for darker, lighter in pairwise(blacks))


def test_no_colour_takes_more_ink_than_the_paper_bears():
    levels = range(0, 256, 15)
    cube = bytes(itertools.chain.from_iterable(itertools.product(levels, repeat=3)))
    inks = convert_to_inks(Image.frombytes("RGB", (len(cube) // 3, 1), cube), ink_profile())
    assert max(map(sum, inks.get_flattened_data())) / 2.55 <= 290


@pytest.mark.parametrize("name", ["srgb", "none"])
def test_inks_take_a_profile_of_inks(profiles, name):
    with pytest.raises((OSError, ValueError)):
        convert_to_inks(Image.new("RGB", (1, 1)), profiles.get(name, b"no profile"))


def test_what_pictures_can_be_converted_to_inks_by():
    assert can_convert(ink_profile())
    assert not can_convert(ink_profile()[:4000])
    assert not can_convert(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    assert not can_convert(b"")
