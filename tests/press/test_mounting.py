import base64

import pytest

from catalog_gen.press import mounting
from catalog_gen.press.assembly import assemble
from catalog_gen.press.information import BookInfo
from catalog_gen.press.mounting import keep_joined, mount, start_mount
from catalog_gen.press.proxies import write_proxy
from catalog_gen.press.tasks.mounting import splice_joined
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


def test_a_book_that_was_made_ready_where_it_was_joined_is_so_already(cache, monkeypatch):
    book = cache.get(BOOK)
    usual = mount("a.pdf", BOOK, cache)
    for path in cache.folder.glob("??/*"):
        if path.parent.name + path.name not in (PICTURE, BOOK):
            path.unlink()
    keep_joined(BOOK, splice_joined(book, cache), cache)
    monkeypatch.setattr(mounting, "splice_pictures", None)
    assert mount("a.pdf", BOOK, cache) == usual
    assert cache.get(usual.key)


def test_one_that_was_joined_far_from_the_pictures_is_made_ready_here(cache):
    book = cache.get(BOOK)
    joined = splice_joined(book, None)
    assert (joined.content, joined.spliced) == (book, None)
    keep_joined(BOOK, joined, cache)
    tasks = []

    def run(task, inputs):
        return tasks.extend(inputs) or map(task, inputs)

    assert list(start_mount("a.pdf", BOOK, cache, run)) == [mount("a.pdf", BOOK, cache)]
    assert [task.name for task in tasks] == ["a.pdf"]


def test_a_lost_picture_is_told_where_the_book_is_joined(cache):
    book = cache.get(BOOK)
    (cache.folder / PICTURE[:2] / PICTURE[2:]).unlink()
    with pytest.raises(LostEntryError, match=PICTURE):
        splice_joined(book, cache)


@pytest.mark.parametrize("lost", [PICTURE, BOOK])
def test_what_cannot_be_made_is_told(cache, lost):
    (cache.folder / lost[:2] / lost[2:]).unlink()
    with pytest.raises(LostEntryError, match=lost):
        mount("a.pdf", BOOK, cache)
