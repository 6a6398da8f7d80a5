import pytest

from catalog_gen.press.proxies.pictures import Pictures
from catalog_gen.tools.cache import LostEntryError


def test_they_come_from_the_cache_or_travel(pictures, jpegs, proxies):
    key = next(iter(jpegs))
    for each in (pictures, pictures.packed_for(b"%PDF", proxies[0])):
        assert each.read(key) == jpegs[key]


def test_only_those_that_are_shown_travel(pictures, jpegs, proxies):
    first, second, third = jpegs
    packed = pictures.packed_for(proxies[0] + proxies[2], proxies[0])
    assert packed == Pictures(None, {key: jpegs[key] for key in sorted((first, third))})
    with pytest.raises(LostEntryError, match=second):
        packed.read(second)


def test_a_picture_that_the_cache_lost_is_told(pictures, proxies, jpegs):
    key = next(iter(jpegs))
    (pictures.cache.folder / key[:2] / key[2:]).unlink()
    with pytest.raises(LostEntryError, match=key):
        pictures.read(key)
    with pytest.raises(LostEntryError, match=key):
        pictures.packed_for(proxies[0])
