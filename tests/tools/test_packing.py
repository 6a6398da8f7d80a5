import math
import pickle
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from catalog_gen.tools.packing import SharedFiles, pack_task, share_files, unpack_task


@dataclass(frozen=True)
class Letter:
    """An input that names a file, and files that others name too."""

    file: Path
    stamps: SharedFiles
    content: bytes = b""

    def packed(self):
        return replace(self, content=self.file.read_bytes())


@pytest.fixture
def stamps():
    return share_files({"a": b"A" * 1000, "b": b"B"})


@pytest.fixture
def letter(tmp_path, stamps):
    (tmp_path / "letter").write_bytes(b"words")
    return Letter(tmp_path / "letter", stamps)


def test_what_names_no_file_travels_as_it_is():
    frame, shared = pack_task(math.sqrt, 4)
    assert shared == ()
    assert unpack_task(frame, shared) == (math.sqrt, 4)


def test_what_names_a_file_travels_with_its_content(letter, stamps):
    frame, shared = pack_task(print, letter)
    letter.file.unlink()
    assert unpack_task(frame, shared) == (print, replace(letter, content=b"words"))


def test_shared_files_travel_apart_and_once(letter, stamps):
    frame, shared = pack_task(print, replace(letter, content=stamps, stamps=stamps))
    assert shared == (stamps,)
    assert b"AAAA" not in frame
    [again] = pickle.loads(pickle.dumps(shared))
    _, value = unpack_task(frame, [again])
    assert value.stamps is again
    assert (again.read("a"), again.read("b"), again.read("c")) == (b"A" * 1000, b"B", None)


def test_without_them_nothing_is_unpacked(letter):
    frame, _ = pack_task(print, letter)
    with pytest.raises(KeyError):
        unpack_task(frame, ())


def test_shared_files_are_equal_when_names_and_contents_are():
    files = share_files({"a": b"1", "b": b"2"})
    assert files == share_files({"b": b"2", "a": b"1"})
    assert len({files, share_files({"a": b"1"}), share_files({"a": b"2", "b": b"1"})}) == 3
