"""What is inserted is copied from the file that stands, where the system can do that."""

import errno
import os

import psutil
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog_gen.model.output import Insert, OutputFile
from catalog_gen.publish.contents import recipe
from catalog_gen.publish.publish import publish
from catalog_gen.tools.cache import Cache, LostEntryError, make_key

OLD, NEW, GOLD, NAVY = (make_key(name) for name in ("old", "new", "gold", "navy"))
ADDRESS = "press/book.pdf"
BEFORE = OutputFile(ADDRESS, OLD, inserts=(Insert(3, GOLD, 6), Insert(5, NAVY, 6)))
AFTER = OutputFile(
    ADDRESS, NEW, inserts=(Insert(0, NAVY, 6), Insert(4, GOLD, 6), Insert(4, NAVY, 6))
)
AFTERWARDS = b"<navy>more<gold><navy> pages"


@pytest.fixture
def parts(cache):
    for key, content in (
        (OLD, b"few pages"),
        (NAVY, b"<navy>"),
        (GOLD, b"<gold>"),
        (NEW, b"more pages"),
    ):
        cache.put(key, content)
    return cache


@pytest.fixture
def copied(monkeypatch):
    """How many bytes were copied from file to file."""
    sizes = []
    copy = os.copy_file_range

    def count(*given):
        sizes.append(copy(*given))
        return sizes[-1]

    monkeypatch.setattr(os, "copy_file_range", count)
    return sizes


@pytest.fixture
def published(parts, output):
    publish([BEFORE], output, parts)
    return output / ADDRESS


def lose(cache, *keys):
    for key in keys:
        (cache.folder / key[:2] / key[2:]).unlink()


def test_what_stands_is_copied_and_not_read_again(parts, output, published, copied):
    lose(parts, GOLD, NAVY)
    assert publish([AFTER], output, parts).written == 1
    assert published.read_bytes() == AFTERWARDS
    assert sum(copied) == 18


def test_what_is_new_comes_from_the_cache(parts, output, published, copied):
    blue = make_key("blue")
    parts.put(blue, b"<sky-blue>")
    inserts = (Insert(4, GOLD, 6), Insert(4, blue, 10))
    publish([OutputFile(ADDRESS, NEW, inserts=inserts)], output, parts)
    assert published.read_bytes() == b"more<gold><sky-blue> pages"
    assert sum(copied) == 6


def test_the_next_build_copies_from_this_one(parts, output, published, copied):
    publish([AFTER], output, parts)
    lose(parts, GOLD, NAVY)
    publish([BEFORE], output, parts)
    assert published.read_bytes() == b"few<gold> p<navy>ages"
    assert sum(copied) == 30


@pytest.mark.parametrize("how", ["by hand", "gone", "not ours", "never told"])
def test_what_does_not_stand_is_not_copied(parts, output, published, copied, how):
    if how == "by hand":
        published.write_bytes(published.read_bytes().swapcase())
        os.utime(published, ns=(1, 1))
    elif how == "gone":
        published.unlink()
    elif how == "not ours":
        (output / ".catalog-manifest.json").unlink()
    else:
        lose(parts, make_key("places", recipe(BEFORE)))
    publish([AFTER], output, parts)
    assert published.read_bytes() == AFTERWARDS
    # Nothing but the whole, for what comes after it, where nothing was before it.
    assert copied == ([len(AFTERWARDS)] if how == "gone" else [])


@pytest.mark.parametrize(
    "number", [errno.ENOSYS, errno.EXDEV, errno.EINVAL, errno.ENOTSUP, errno.EPERM]
)
def test_a_system_that_cannot_copy_so(parts, output, published, monkeypatch, number):
    def refuse(*_):
        raise OSError(number, "no")

    monkeypatch.setattr(os, "copy_file_range", refuse)
    publish([AFTER], output, parts)
    assert published.read_bytes() == AFTERWARDS


def test_a_system_that_does_not_know_how(parts, output, published, monkeypatch):
    monkeypatch.delattr(os, "copy_file_range")
    publish([AFTER], output, parts)
    assert published.read_bytes() == AFTERWARDS


def test_a_copy_in_small_steps_is_whole(parts, output, published, monkeypatch):
    copy = os.copy_file_range

    def copy_two_bytes(source, target, count, *places):
        return copy(source, target, min(count, 2), *places)

    monkeypatch.setattr(os, "copy_file_range", copy_two_bytes)
    lose(parts, GOLD, NAVY)
    publish([AFTER], output, parts)
    assert published.read_bytes() == AFTERWARDS


def test_a_copy_that_ends_too_soon_falls_back_to_the_cache(parts, output, published, monkeypatch):
    monkeypatch.setattr(os, "copy_file_range", lambda *_: 0)
    publish([AFTER], output, parts)
    assert published.read_bytes() == AFTERWARDS
    lose(parts, GOLD)
    with pytest.raises(LostEntryError):
        publish([BEFORE], output, parts)


def test_a_full_disk_is_told(parts, output, published, monkeypatch):
    before = published.read_bytes()

    def fill(*_):
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(os, "copy_file_range", fill)
    with pytest.raises(OSError, match="no space left"):
        publish([AFTER], output, parts)
    assert published.read_bytes() == before


def test_no_file_stays_open(parts, output, published):
    before = psutil.Process().num_fds()
    publish([AFTER], output, parts)
    assert psutil.Process().num_fds() == before


def test_pictures_that_all_moved_by_as_much_are_copied_at_once(cache, output, copied):
    pictures = {make_key(str(n)): bytes([n]) * (n + 1) for n in range(100)}
    for key, content in pictures.items():
        cache.put(key, content)
    inserts = tuple(Insert(n * 2, key, n + 1) for n, key in enumerate(pictures))
    cache.put(OLD, b"x" * 300)
    cache.put(NEW, b"12345" + b"y" * 300)
    publish([OutputFile("book", OLD, inserts=inserts)], output, cache)
    for key in pictures:
        lose(cache, key)
    copied.clear()
    moved = tuple(Insert(i.offset + 5, i.key, i.size) for i in inserts)
    publish([OutputFile("book", NEW, inserts=moved)], output, cache)
    expected = b"12345" + b"yy".join(pictures.values()) + b"y" * 102
    assert (output / "book").read_bytes() == expected
    assert len(copied) == 1


PICTURES = {make_key(f"picture {n}"): bytes([65 + n]) * size for n, size in enumerate((0, 1, 3, 7))}


@st.composite
def books(draw):
    """The own bytes of a book, and its inserts."""
    own = draw(st.binary(max_size=12))
    keys = draw(st.lists(st.sampled_from([*PICTURES]), max_size=6))
    offsets = sorted(draw(st.integers(0, len(own))) for _ in keys)
    inserts = (Insert(o, k, len(PICTURES[k])) for o, k in zip(offsets, keys, strict=True))
    return own, tuple(inserts)


def put_together(own, inserts):
    done, content = 0, b""
    for insert in inserts:
        content += own[done : insert.offset] + PICTURES[insert.key]
        done = insert.offset
    return content + own[done:]


@given(st.lists(books(), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_whatever_stood_there_the_new_one_is_whole(tmp_path_factory, versions):
    place = tmp_path_factory.mktemp("books")
    cache, output = Cache(place / "cache"), place / "output"
    for key, content in PICTURES.items():
        cache.put(key, content)
    for own, inserts in versions:
        key = make_key("own", own)
        cache.put(key, own)
        publish([OutputFile("book", key, inserts=inserts)], output, cache)
        assert (output / "book").read_bytes() == put_together(own, inserts)
