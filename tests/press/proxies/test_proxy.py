import io

import pytest
from PIL import Image

from catalog_gen.model.photo import Rendition
from catalog_gen.photos.encode import encode_rendition
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.press.proxies import find_keys, write_proxy
from catalog_gen.press.proxies.proxy import find_proxies, read_key
from catalog_gen.theme.inks import ink_profile

KEY, OTHER = "0123456789abcdef" * 4, "f" * 64


@pytest.mark.parametrize(("colours", "mode"), [(3, "RGB"), (4, "CMYK")])
def test_it_looks_like_the_picture_to_who_reads_no_pixels(colours, mode):
    image = Image.open(io.BytesIO(write_proxy(KEY, 709, 472, colours)))
    assert (image.format, image.size, image.mode) == ("JPEG", (709, 472), mode)


@pytest.mark.parametrize(("use", "colours"), [("card", 3), ("card-press", 4)])
def test_it_tells_colours_as_the_picture_does(use, colours):
    """Adobe's marker turns inks round: proxy and picture must agree on it."""
    rendition = Rendition(use, 60, 40, KEY, "a.jpg")
    recipe = PhotoRecipe(cmyk_profile=ink_profile())
    picture = encode_rendition(Image.new("RGB", (60, 40), "teal"), rendition, recipe)
    real, proxy = (
        Image.open(io.BytesIO(jpeg)) for jpeg in (picture, write_proxy(KEY, 60, 40, colours))
    )
    assert (proxy.mode, proxy.size) == (real.mode, real.size)
    assert proxy.app.get("APP14") == real.app.get("APP14")


def test_it_has_no_pixel():
    assert len(write_proxy(KEY, 6000, 4000, 4)) < 160


@pytest.mark.parametrize("colours", [3, 4])
def test_it_says_where_the_picture_is(colours):
    assert read_key(write_proxy(KEY, 1, 65535, colours)) == KEY


@pytest.mark.parametrize("other", [b"", b"\xff\xd8\xff\xd9", b"x" + write_proxy(KEY, 9, 9, 3)])
def test_nothing_else_is_a_proxy(other):
    assert read_key(other) is None


def test_all_of_a_file_are_found_with_their_bytes():
    first, second = write_proxy(KEY, 9, 9, 3), write_proxy(OTHER, 9, 9, 4)
    file = b"%PDF stream\n" + first + b"\nendstream" + second + first
    assert find_keys(file) == {KEY, OTHER}
    found = [(file[start:end], key) for start, end, key in find_proxies(file)]
    assert found == [(first, KEY), (second, OTHER), (first, KEY)]
    assert find_keys(b"%PDF") == frozenset()
