import io

import pikepdf
import pytest

from catalog_gen.press.proxies.fulfilment import fulfil
from catalog_gen.tools.cache import LostEntryError


def images(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return sorted(
            value.read_raw_bytes()
            for value in file.objects
            if isinstance(value, pikepdf.Stream) and value.get("/Subtype") == "/Image"
        )


def test_pictures_go_in_byte_for_byte(render, as_image, proxies, pictures, jpegs):
    """Of a section as WeasyPrint saved it, before anything is joined."""
    section = render("".join(map(as_image, proxies)))
    assert images(fulfil(section, pictures)) == sorted(jpegs.values())


def test_other_pictures_stay(render, as_image, proxies, pictures, jpegs):
    first, second, _ = jpegs.values()
    section = render(as_image(second) + as_image(proxies[0]))
    assert images(fulfil(section, pictures)) == sorted((first, second))


def test_without_proxies_nothing_is_opened(pictures):
    assert fulfil(b"no PDF at all", pictures) == b"no PDF at all"


def test_the_same_bytes_twice(join, proxies, pictures):
    book = join(proxies)
    assert fulfil(book, pictures) == fulfil(book, pictures)


def test_a_picture_that_the_cache_lost_is_told(join, proxies, pictures, jpegs):
    key = next(iter(jpegs))
    (pictures.cache.folder / key[:2] / key[2:]).unlink()
    with pytest.raises(LostEntryError, match=key):
        fulfil(join(proxies), pictures)
