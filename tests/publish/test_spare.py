import errno
import fcntl
import os

import pytest

from catalog_gen.publish.spare import make_twin, open_over


@pytest.fixture
def files(tmp_path):
    """A file of the output before last, and the one that has its place."""
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text("old")
    new.write_text("new")
    return old, new


def is_written_over(old, new):
    """Whether the old file itself is given, not a new one in its place."""
    with open_over(old, new) as opened:
        assert opened.writable()
        return bool(os.fstat(opened.fileno()).st_size)


def test_a_file_that_nobody_reads_is_written_over(files):
    assert is_written_over(*files)
    assert is_written_over(*files)
    assert files[0].read_text() == "old"


def test_one_that_somebody_reads_is_not(files):
    old, new = files
    with new.open("rb"):
        assert is_written_over(old, new)
    with old.open("rb") as reader:
        assert not is_written_over(old, new)
        assert reader.read() == b"old"
    assert old.read_text() == ""


def refuse(*_):
    raise OSError(errno.EINVAL, "no leases")


@pytest.mark.parametrize(
    "obstacle",
    [
        lambda old, _: old.chmod(0o600),
        lambda old, _: old.unlink(),
        lambda _, patch: patch.setattr(os, "geteuid", lambda: 12345),
        lambda _, patch: patch.delattr(fcntl, "F_SETLEASE"),
        lambda _, patch: patch.setattr(fcntl, "fcntl", refuse),
    ],
)
def test_one_with_other_rights_or_where_nothing_can_be_told_is_not(files, monkeypatch, obstacle):
    obstacle(files[0], monkeypatch)
    assert not is_written_over(*files)


def test_one_that_may_not_be_written_is_not(files, monkeypatch):
    usual = type(files[0]).open

    def forbid(path, mode):
        if mode == "r+b":
            raise PermissionError
        return usual(path, mode)

    monkeypatch.setattr(type(files[0]), "open", forbid)
    assert not is_written_over(*files)


def test_without_one_in_its_place_nothing_is_spare(files):
    files[1].unlink()
    assert not is_written_over(*files)


def test_a_twin_has_the_same_bytes_in_a_file_of_its_own(files, tmp_path):
    twin = tmp_path / "press/twin"
    make_twin(files[0], twin)
    assert twin.read_text() == "old"
    assert not twin.samefile(files[0])


def fill_the_disc(source, target, size, *places):
    if size > 2:
        return copy_two(source, target, 2, *places)
    raise OSError(errno.ENOSPC, "no space left")


copy_two = os.copy_file_range


@pytest.mark.parametrize(
    "obstacle",
    [
        lambda patch: patch.setattr(os, "copy_file_range", fill_the_disc),
        lambda patch: patch.delattr(os, "copy_file_range"),
        lambda patch: patch.delattr(fcntl, "F_SETLEASE"),
    ],
)
def test_there_is_no_half_a_twin_and_none_of_no_use(files, tmp_path, monkeypatch, obstacle):
    obstacle(monkeypatch)
    make_twin(files[0], tmp_path / "press/twin")
    assert not (tmp_path / "press/twin").exists()
