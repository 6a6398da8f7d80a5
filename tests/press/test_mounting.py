import base64

import pytest

from catalog_gen.press import mounting
from catalog_gen.press.assembly import assemble
from catalog_gen.press.information import BookInfo
from catalog_gen.press.mounting import mount
from catalog_gen.press.proxies import write_proxy
from catalog_gen.tools.cache import Cache, LostEntryError, make_key

PICTURE, BOOK = make_key("picture"), make_key("book")


@pytest.fixture
def cache(tmp_path, render):
    cache = Cache(tmp_path)
    proxy = base64.b64encode(write_proxy(PICTURE, 60, 40, 3)).decode()
    section = render(f'<img src="data:image/jpeg;base64,{proxy}" alt="">')
    cache.put(BOOK, assemble([section], [], BookInfo("Livre", "fr")))
    cache.put(PICTURE, b"picture")
    return cache


def test_a_book_is_published_with_its_pictures(cache):
    file = mount("press/catalogue.pdf", BOOK, cache)
    assert file.address == "press/catalogue.pdf"
    [insert] = file.inserts
    assert insert.key == PICTURE
    content = cache.get(file.key)
    assert b"/Length 7 >>\nstream\n" in content[: insert.offset]
    assert content[insert.offset :].startswith(b"\nendstream")


def test_the_second_time_nothing_is_made(cache, monkeypatch):
    first = mount("a.pdf", BOOK, cache)
    monkeypatch.setattr(mounting, "splice_pictures", None)
    assert mount("a.pdf", BOOK, cache) == first


def test_what_the_cache_lost_is_made_again(cache):
    first = mount("a.pdf", BOOK, cache)
    (cache.folder / first.key[:2] / first.key[2:]).unlink()
    assert mount("a.pdf", BOOK, cache) == first
    assert cache.get(first.key)


@pytest.mark.parametrize("lost", [PICTURE, BOOK])
def test_what_cannot_be_made_is_told(cache, lost):
    (cache.folder / lost[:2] / lost[2:]).unlink()
    with pytest.raises(LostEntryError, match=lost):
        mount("a.pdf", BOOK, cache)
