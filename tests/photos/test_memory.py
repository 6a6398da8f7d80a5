import os
import time
from types import SimpleNamespace

import pytest
from PIL import Image

from catalog_gen.photos import memory
from catalog_gen.photos.header import read_header
from catalog_gen.photos.memory import recall_header
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

    def read(path):
        reads.append(path)
        return read_header(path)

    monkeypatch.setattr(memory, "read_header", read)
    return reads


def test_a_header_is_read_once(path, cache, now, reads):
    first = recall_header(path, cache)
    assert first == read_header(path)
    assert recall_header(path, cache) == first
    assert reads == [path]


def test_a_file_is_known_under_any_name(path, cache, now, reads):
    recall_header(path, cache)
    other = path.with_name("lien.png")
    other.symlink_to(path)
    recall_header(other, cache)
    assert reads == [path]


def test_a_copy_is_another_file(path, cache, now, reads):
    recall_header(path, cache)
    copy = path.with_name("copie.png")
    copy.write_bytes(path.read_bytes())
    os.utime(copy, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    recall_header(copy, cache)
    assert reads == [path, copy]


def test_other_pixels_of_the_same_size_at_the_same_time_are_read(path, cache, now, reads):
    before, state = recall_header(path, cache), path.stat()
    content = bytearray(path.read_bytes())
    # A checksum at the end, that the header does not need.
    content[-1] ^= 1
    # The clock of files ticks every few milliseconds.
    while path.stat().st_ctime_ns == state.st_ctime_ns:
        path.write_bytes(content)
        os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert path.stat().st_mtime_ns == state.st_mtime_ns
    assert recall_header(path, cache).digest != before.digest
    assert len(reads) == 2


@pytest.mark.parametrize("moment", [(1, 1), (10**18, 10**18)])
def test_a_touched_file_is_read_again(path, cache, now, reads, moment):
    recall_header(path, cache)
    os.utime(path, ns=moment)
    recall_header(path, cache)
    assert len(reads) == 2


@pytest.mark.parametrize(("later", "count"), [(0, 2), (SETTLED - 1, 2), (SETTLED, 1)])
def test_a_file_touched_a_moment_ago_is_never_remembered(path, cache, now, reads, later, count):
    os.utime(path, ns=(1, 1))
    now(path.stat().st_ctime_ns + later)
    recall_header(path, cache)
    recall_header(path, cache)
    assert len(reads) == count


def test_a_time_of_content_in_the_future_is_never_remembered(path, cache, now, reads):
    os.utime(path, ns=(2**62, 2**62))
    recall_header(path, cache)
    recall_header(path, cache)
    assert len(reads) == 2


def test_a_file_that_changes_while_it_is_read_is_not_remembered(path, cache, now, monkeypatch):
    def read_and_change(path):
        header = read_header(path)
        os.utime(path, ns=(1, 1))
        return header

    monkeypatch.setattr(memory, "read_header", read_and_change)
    recall_header(path, cache)
    assert not [found for found in cache.folder.rglob("*") if found.is_file()]


def test_another_program_reads_again(path, cache, now, reads, monkeypatch):
    recall_header(path, cache)
    monkeypatch.setattr(memory, "program_digest", lambda: "0" * 64)
    recall_header(path, cache)
    assert len(reads) == 2


def test_a_refused_photo_is_refused_every_time(path, cache, now, reads):
    path.write_text("no photo")
    for _time in (1, 2):
        with pytest.raises(RefusedPhoto):
            recall_header(path, cache)
    assert len(reads) == 2


def test_a_photo_that_is_gone_is_refused(path, cache, now):
    path.unlink()
    with pytest.raises(RefusedPhoto) as refusal:
        recall_header(path, cache)
    assert refusal.value.facts == {"reason": "missing"}
