import ctypes
import errno
import subprocess
import sys

import pytest

from catalog_gen.tools import files
from catalog_gen.tools.files import LockedError, is_temporary, lock, replace_folder, write_whole

HOLD = """
import sys
from pathlib import Path
from catalog_gen.tools.files import lock
with lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def folders(tmp_path):
    """Two folders with a file each, and the place where the old one goes."""
    for name in ("new", "current"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "is.txt").write_text(name)
    return tmp_path / "new", tmp_path / "current", tmp_path / "spent"


@pytest.fixture(params=["exchange", "no renameat2", "refused by the file system"])
def system(request, monkeypatch):
    """The same must hold where two names cannot be exchanged at once."""
    if request.param == "no renameat2":
        monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: object())
    elif request.param != "exchange":
        monkeypatch.setattr(files, "_EXCHANGE", 1 << 20)  # an unknown flag: EINVAL
    return request.param


def test_the_new_folder_and_the_current_one_change_places(folders, system):
    new, current, spent = folders
    replace_folder(new, current, spent)
    assert (current / "is.txt").read_text() == "new"
    assert (new / "is.txt").read_text() == "current"
    assert not spent.exists()


def test_the_first_folder_has_nothing_to_replace(tmp_path, system):
    new, current, spent = tmp_path / "new", tmp_path / "current", tmp_path / "spent"
    new.mkdir()
    replace_folder(new, current, spent)
    assert current.is_dir()
    assert not new.exists()
    assert not spent.exists()


def test_an_exchange_leaves_no_moment_without_a_folder(folders, monkeypatch):
    new, current, spent = folders
    exchange, rename = files._exchange, type(new).rename
    exchanged, renamed = [], []
    monkeypatch.setattr(
        files, "_exchange", lambda *names: exchanged.append(exchange(*names)) or exchanged[-1]
    )
    monkeypatch.setattr(type(new), "rename", lambda *names: renamed.append(names) or rename(*names))
    replace_folder(new, current, spent)
    if exchanged == [False]:
        pytest.skip("this file system cannot exchange two names")
    assert renamed == []


def test_when_the_second_rename_fails_the_current_folder_comes_back(folders, monkeypatch):
    new, current, spent = folders
    monkeypatch.setattr(files, "_exchange", lambda *_: False)
    rename = type(new).rename

    def fail_once(path, target):
        if path == new:
            raise OSError(errno.ENOSPC, "full")
        return rename(path, target)

    monkeypatch.setattr(type(new), "rename", fail_once)
    with pytest.raises(OSError, match="full"):
        replace_folder(new, current, spent)
    assert (current / "is.txt").read_text() == "current"
    assert not spent.exists()


def test_an_exchange_that_fails_says_which_folders(folders):
    new, current, spent = folders
    with pytest.raises(OSError, match="nothing") as failure:
        replace_folder(new.with_name("nothing"), current, spent)
    assert failure.value.errno == errno.ENOENT
    assert (current / "is.txt").read_text() == "current"


def test_a_lock_makes_its_folder_and_frees_itself(tmp_path):
    path = tmp_path / ".cache" / "lock"
    with lock(path):
        assert path.is_file()
    with lock(path):
        pass


def test_what_a_lock_s_name_leads_to_is_left_alone(tmp_path):
    diary = tmp_path / "diary.txt"
    diary.write_text("Noël")
    (tmp_path / "lock").symlink_to(diary)
    with pytest.raises(OSError, match="lock"), lock(tmp_path / "lock"):
        pass
    assert diary.read_text() == "Noël"


def test_a_lock_is_freed_by_an_error(tmp_path):
    with pytest.raises(ZeroDivisionError), lock(tmp_path / "lock"):
        raise ZeroDivisionError
    with lock(tmp_path / "lock"):
        pass


def test_a_lock_that_is_held_is_refused(tmp_path):
    with lock(tmp_path / "lock"), pytest.raises(LockedError), lock(tmp_path / "lock"):
        pass


def test_a_process_that_is_killed_leaves_no_lock(tmp_path):
    path = tmp_path / "lock"
    command = [sys.executable, "-c", HOLD, path]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(LockedError), lock(path):
            pass
        other.kill()
        other.wait()
        with lock(path):
            pass


def test_a_file_is_written_whole_in_the_place_of_another(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"old")
    write_whole(path, [b"ne", b"w"])
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def fail():
        [unfinished] = set(tmp_path.iterdir()) - {path}
        assert is_temporary(unfinished.name)
        assert not is_temporary(path.name)
        yield b"half"
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        write_whole(path, fail())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
