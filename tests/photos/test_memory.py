import os
import time
from types import SimpleNamespace

import pytest
from PIL import Image

from catalog_gen.photos import memory
from catalog_gen.photos.header import Header, read_header, read_headers
from catalog_gen.photos.memory import recall_headers
from catalog_gen.photos.refusal import RefusedPhoto
from catalog_gen.tools.cache import Cache

SETTLED = 2_000_000_000
HOUR = 3_600_000_000_000


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / ".cache")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "bougie.png"
    Image.new("RGB", (60, 40), "navy").save(path)
    return path


@pytest.fixture
def now(monkeypatch):
    """Set the time; an hour from now unless the test says otherwise."""

    def set_time(nanoseconds):
        monkeypatch.setattr(memory, "time", SimpleNamespace(time_ns=lambda: nanoseconds))

    set_time(time.time_ns() + HOUR)
    return set_time


@pytest.fixture
def reads(monkeypatch):
    """Every file that is read."""
    reads = []

    def read(folder, paths):
        reads.extend(folder / path for path in paths)
        return read_headers(folder, paths)

    monkeypatch.setattr(memory, "read_headers", read)
    return reads


def recall(path, cache):
    """The header of one photo, as of the only one in its directory."""
    return recall_headers(path.parent, [path.name], cache)[path.name]


def test_a_header_is_read_once(path, cache, now, reads):
    first = recall(path, cache)
    assert first == read_header(path)
    assert recall(path, cache) == first
    assert reads == [path]


def test_a_file_is_known_under_any_name(path, cache, now, reads):
    recall(path, cache)
    other = path.with_name("lien.png")
    other.symlink_to(path)
    recall(other, cache)
    assert reads == [path]


def test_a_copy_is_another_file(path, cache, now, reads):
    recall(path, cache)
    copy = path.with_name("copie.png")
    copy.write_bytes(path.read_bytes())
    os.utime(copy, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    recall(copy, cache)
    assert reads == [path, copy]


def test_other_pixels_of_the_same_size_at_the_same_time_are_read(path, cache, now, reads):
    before, state = recall(path, cache), path.stat()
    content = bytearray(path.read_bytes())
    # A checksum at the end, that the header does not need.
    content[-1] ^= 1
    # The clock of files ticks every few milliseconds.
    while path.stat().st_ctime_ns == state.st_ctime_ns:
        path.write_bytes(content)
        os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert path.stat().st_mtime_ns == state.st_mtime_ns
    assert recall(path, cache).digest != before.digest
    assert len(reads) == 2


@pytest.mark.parametrize("moment", [(1, 1), (10**18, 10**18)])
def test_a_touched_file_is_read_again(path, cache, now, reads, moment):
    recall(path, cache)
    os.utime(path, ns=moment)
    recall(path, cache)
    assert len(reads) == 2


@pytest.mark.parametrize(("later", "count"), [(0, 2), (SETTLED - 1, 2), (SETTLED, 1)])
def test_a_file_touched_a_moment_ago_is_never_remembered(path, cache, now, reads, later, count):
    os.utime(path, ns=(1, 1))
    now(path.stat().st_ctime_ns + later)
    recall(path, cache)
    recall(path, cache)
    assert len(reads) == count


def test_a_time_of_content_in_the_future_is_never_remembered(path, cache, now, reads):
    os.utime(path, ns=(2**62, 2**62))
    recall(path, cache)
    recall(path, cache)
    assert len(reads) == 2


def test_a_file_that_changes_while_it_is_read_is_not_remembered(path, cache, now, monkeypatch):
    def read_and_change(folder, paths):
        headers = read_headers(folder, paths)
        os.utime(path, ns=(1, 1))
        return headers

    monkeypatch.setattr(memory, "read_headers", read_and_change)
    recall(path, cache)
    assert not [found for found in cache.folder.rglob("*") if found.is_file()]


def test_another_program_reads_again(path, cache, now, reads, monkeypatch):
    recall(path, cache)
    monkeypatch.setattr(memory, "program_digest", lambda: "0" * 64)
    recall(path, cache)
    assert len(reads) == 2


def test_a_refused_photo_is_refused_every_time(path, cache, now, reads):
    path.write_text("no photo")
    for _time in (1, 2):
        assert isinstance(recall(path, cache), RefusedPhoto)
    assert len(reads) == 2


def test_a_photo_that_is_gone_is_refused(path, cache, now):
    path.unlink()
    refusal = recall(path, cache)
    assert isinstance(refusal, RefusedPhoto)
    assert refusal.facts == {"reason": "missing"}


def test_each_photo_of_a_directory_is_known_by_itself(path, cache, now, reads):
    """In whatever order they are named; one that is touched is the only one read again."""
    folder = path.parent
    names = ["bougie.png", "photos/a.png", "b.png", "photos/c.png"]
    (folder / "photos").mkdir()
    for width, name in enumerate(names, 60):
        Image.new("RGB", (width, 40), "navy").save(folder / name)
    headers = recall_headers(folder, names, cache)
    assert [header.width for header in headers.values()] == [60, 62, 61, 63]
    assert headers == read_headers(folder, names)
    assert recall_headers(folder, reversed(names), cache) == headers
    assert len(reads) == 4
    os.utime(folder / "b.png", ns=(1, 1))
    for _time in (1, 2):
        assert recall_headers(folder, names, cache) == headers
        assert [read.name for read in reads[4:]] == ["b.png"]


def test_a_photo_that_is_none_does_not_keep_others_from_being_known(path, cache, now, reads):
    (path.parent / "a.png").write_text("no photo")
    for _time in (1, 2):
        headers = recall_headers(path.parent, ["a.png", path.name], cache)
        assert [type(header) for header in headers.values()] == [RefusedPhoto, Header]
    assert [read.name for read in reads] == ["a.png", path.name, "a.png"]


def test_a_directory_without_photos_is_not_remembered(tmp_path, cache, now):
    assert recall_headers(tmp_path, [], cache) == {}
    assert isinstance(recall(tmp_path / "gone.png", cache), RefusedPhoto)
    assert not cache.folder.exists()
