"""The folder in which large files are begun."""

import errno
import os

import pytest

from catalog_gen.model.output import Insert, OutputFile
from catalog_gen.publish import publish as publish_module
from catalog_gen.publish.publish import publish, remove_published
from catalog_gen.tools.cache import make_key

OLD, NEW, GOLD = (make_key(name) for name in ("old", "new", "gold"))
BEFORE = OutputFile("press/book.pdf", OLD, inserts=(Insert(3, GOLD, 6),))
AFTER = OutputFile("press/book.pdf", NEW, inserts=(Insert(4, GOLD, 6),))


@pytest.fixture
def published(cache, output):
    for key, content in ((OLD, b"few pages"), (GOLD, b"<gold>"), (NEW, b"more pages")):
        cache.put(key, content)
    publish([BEFORE], output, cache)
    return output / BEFORE.address


def beside(output):
    return sorted(path.name for path in output.parent.iterdir() if "output" in path.name)


def test_nothing_stays_beside_the_output_but_the_spare_one(cache, output, published):
    publish([AFTER], output, cache)
    assert published.read_bytes() == b"more<gold> pages"
    assert beside(output) == [".output.spare", "output"]


def test_the_second_file_is_written_over_a_copy_of_the_first(cache, output, published):
    twin = output.with_name(".output.spare") / BEFORE.address
    assert twin.read_bytes() == published.read_bytes()
    assert not twin.samefile(published)
    opened = twin.stat().st_ino
    publish([AFTER], output, cache)
    assert published.stat().st_ino == opened
    assert published.read_bytes() == b"more<gold> pages"


def test_the_folder_is_nobody_elses_while_it_is_there(cache, output, published, monkeypatch):
    modes = []

    def look(*_):
        modes.append((output.parent / ".output.ahead").stat().st_mode & 0o777)
        raise KeyboardInterrupt

    monkeypatch.setattr(publish_module, "mirror_folder", look)
    with pytest.raises(KeyboardInterrupt):
        publish([AFTER], output, cache)
    assert modes == [0o700]
    assert published.read_bytes() == b"few<gold> pages"
    assert beside(output) == [".output.spare", "output"]


@pytest.mark.parametrize("file", [BEFORE, AFTER])
def test_what_a_killed_run_left_is_removed(cache, output, published, file):
    left = output.parent / ".output.ahead" / "press"
    left.mkdir(parents=True)
    (left / "book.pdf").write_bytes(b"half")
    publish([file], output, cache)
    assert ".output.ahead" not in beside(output)
    assert b"<gold>" in published.read_bytes()


def test_cleaning_removes_what_a_killed_run_left(cache, output, published):
    (output.parent / ".output.ahead").mkdir()
    remove_published(output)
    assert beside(output) == []


def test_a_copy_that_fails_is_told_and_leaves_the_old_output(cache, output, published, monkeypatch):
    def fill(*_):
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(os, "copy_file_range", fill)
    with pytest.raises(OSError, match="no space left"):
        publish([AFTER], output, cache)
    assert published.read_bytes() == b"few<gold> pages"
    assert beside(output) == [".output.spare", "output"]


def test_what_stands_behind_a_link_elsewhere_is_left_alone(cache, output, published):
    elsewhere = output.parent / "elsewhere"
    published.parent.rename(elsewhere)
    published.parent.symlink_to(elsewhere)
    publish([AFTER], output, cache)
    spare = output.parent / ".output.spare"
    assert (spare / "press").is_symlink()
    publish([BEFORE], output, cache)
    assert (elsewhere / "book.pdf").read_bytes() == b"few<gold> pages"
    assert published.read_bytes() == b"few<gold> pages"
    assert not published.parent.is_symlink()


def test_a_file_that_moved_to_another_address_begins_anew(cache, output, published):
    publish([OutputFile("web/book.pdf", NEW, inserts=AFTER.inserts)], output, cache)
    assert (output / "web/book.pdf").read_bytes() == b"more<gold> pages"
    assert not published.exists()


def test_of_the_output_before_last_only_its_name_goes(cache, output, published):
    more = OutputFile("more.txt", GOLD)
    publish([BEFORE, more], output, cache)
    spare = output.parent / ".output.spare" / BEFORE.address
    assert spare.samefile(published)
    publish([AFTER, more], output, cache)
    assert spare.read_bytes() == b"few<gold> pages"
    assert published.read_bytes() == b"more<gold> pages"
    publish([BEFORE, more], output, cache)
    assert spare.read_bytes() == b"more<gold> pages"
    assert published.read_bytes() == b"few<gold> pages"
