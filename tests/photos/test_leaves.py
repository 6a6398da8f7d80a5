from dataclasses import dataclass
from functools import cache as cache_calls
from io import BytesIO

import pytest
from PIL import Image

from catalog_gen.photos import leaves as leaves_module
from catalog_gen.photos.leaves import picture_pages
from catalog_gen.tools.cache import Cache, LostEntryError, make_key
from catalog_gen.tools.runner import open_runner


@cache_calls
def pdf(*colours):
    """A PDF with an A5 page of each colour."""
    file = BytesIO()
    pages = [Image.new("RGB", (148, 210), colour) for colour in colours]
    pages[0].save(file, "PDF", save_all=True, append_images=pages[1:], resolution=25.4)
    return file.getvalue()


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path)


@dataclass(frozen=True)
class Section:
    """Pages whose PDF is in the cache as it is."""

    key: str
    cache: Cache

    def read(self):
        return self.cache.get(self.key)


@pytest.fixture
def keep(cache):
    def put(name, *colours):
        key = make_key(name)
        cache.put(key, pdf(*colours))
        return Section(key, cache)

    return put


@pytest.fixture
def runner():
    with open_runner(1, None, lambda *_: None) as runner:
        yield runner


def test_every_page_at_three_widths(cache, keep, runner):
    pages = tuple(picture_pages([keep("a", "red", "navy"), keep("b", "gold")], cache, runner))
    assert [[picture.width for picture in page] for page in pages] == [[140, 560, 1120]] * 3
    assert len({picture.name for page in pages for picture in page}) == 9
    for page, colour in zip(pages, [(255, 0, 0), (0, 0, 128), (255, 215, 0)], strict=True):
        for picture in page:
            drawn = Image.open(BytesIO(cache.get(picture.key)))
            assert (drawn.format, drawn.size) == ("WEBP", (picture.width, picture.height))
            pixel = drawn.convert("RGB").getpixel((picture.width // 2, picture.height // 2))
            assert all(abs(a - b) < 12 for a, b in zip(pixel, colour, strict=True))


def test_only_sections_of_other_bytes_are_drawn_again(cache, keep, runner, monkeypatch):
    drawn = []
    real = leaves_module.draw_section

    def draw(section):
        drawn.append(section.key)
        return real(section)

    monkeypatch.setattr(leaves_module, "draw_section", draw)
    first = tuple(picture_pages([keep("a", "red"), keep("b", "gold")], cache, runner))
    drawn.clear()
    # The same bytes under another key: made by another version of the program, say.
    again = tuple(picture_pages([keep("c", "red"), keep("d", "navy")], cache, runner))
    assert drawn == [make_key("d")]
    assert again[0] == first[0]


def test_a_picture_that_the_cache_lost_is_drawn_again(cache, keep, runner):
    section = keep("a", "red")
    pages = tuple(picture_pages([section], cache, runner))
    lost = pages[0][1].key
    (cache.folder / lost[:2] / lost[2:]).unlink()
    assert tuple(picture_pages([section], cache, runner)) == pages
    assert cache.get(lost)


def test_a_section_that_the_cache_lost_is_told(cache, runner):
    with pytest.raises(LostEntryError):
        tuple(picture_pages([Section(make_key("lost"), cache)], cache, runner))
