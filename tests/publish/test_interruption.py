import signal
import subprocess
import sys
from pathlib import Path
from shutil import rmtree

import pytest

from catalog_gen.publish import ground as ground_module
from catalog_gen.publish import publish as publish_module
from catalog_gen.publish.manifest import NAME
from catalog_gen.tools import files as files_module

OLD = {"web/index.html": "old", "web/rayons/a.html": "a", "web/same.html": "same"}
NEW = {"web/index.html": "new", "web/more/b.html": "b", "web/same.html": "same"}


def states(output):
    return {
        path: (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in sorted(output.rglob("*"))
        if path.is_file()
    }


def without_manifest(found):
    return {address: text for address, text in found.items() if address != NAME}


def beside(output):
    return sorted(path.name for path in output.parent.iterdir() if "output" in path.name)


@pytest.fixture(params=["exchange", "two renames"])
def system(request, monkeypatch):
    if request.param == "two renames":
        monkeypatch.setattr(files_module, "_exchange", lambda *_: False)


@pytest.mark.parametrize("failure", [OSError("disk full"), KeyboardInterrupt(), MemoryError()])
@pytest.mark.parametrize("step", ["write", "write_manifest", "mirror_folder", "replace_folder"])
def test_a_failure_in_the_middle_leaves_the_old_output(
    put, output, tree, monkeypatch, system, step, failure
):
    put(OLD)
    (output / "notes.txt").write_text("mine")
    before, found = states(output), tree(output)
    done = []
    room = ground_module if step == "replace_folder" else publish_module
    real = getattr(room, step)

    def fail(*arguments):
        done.append(step)
        if len(done) == 2 or step != "write":
            raise failure
        return real(*arguments)

    monkeypatch.setattr(room, step, fail)
    with pytest.raises(type(failure)):
        put(NEW)
    assert done
    assert tree(output) == found
    assert states(output) == before
    monkeypatch.undo()
    put(NEW)
    assert without_manifest(tree(output)) == NEW | {"notes.txt": "mine"}
    assert beside(output) == [".output.spare", "output"]


def test_the_first_output_fails_without_a_trace(put, output, monkeypatch):
    monkeypatch.setattr(publish_module, "write_manifest", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        put(OLD)
    assert beside(output) == []


def test_a_bad_moment_between_two_renames_loses_nothing(put, output, tree, monkeypatch):
    put(OLD)
    found = tree(output)
    monkeypatch.setattr(files_module, "_exchange", lambda *_: False)
    rename = Path.rename

    def interrupt(path, target):
        if path.name == ".output.spare":
            raise KeyboardInterrupt
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", interrupt)
    with pytest.raises(KeyboardInterrupt):
        put(NEW)
    assert tree(output) == found
    assert beside(output) == [".output.spare", "output"]


KILLED = """
import os, signal, sys
from pathlib import Path
from catalog_gen.model.output import OutputFile
from catalog_gen.publish import mirror, publish
from catalog_gen.tools import files
from catalog_gen.tools.cache import Cache, make_key

folder, step = Path(sys.argv[1]), sys.argv[2]
if step == "rename":
    files._exchange = lambda *_: False
    rename = Path.rename
    def stop(path, target):
        if path.name == ".output.spare":
            os.kill(os.getpid(), signal.SIGKILL)
        return rename(path, target)
    Path.rename = stop
elif step == "mirror":
    mirror.os.link = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
else:
    publish.write_manifest = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
key = make_key("killed")
cache = Cache(folder / ".cache")
cache.put(key, b"killed")
publish.publish([OutputFile("web/index.html", key)], folder / "output", cache)
"""


@pytest.mark.parametrize("step", ["manifest", "rename", "mirror"])
def test_the_run_after_a_killed_one_puts_everything_right(put, output, tree, step):
    put(OLD)
    rmtree(output.with_name(".output.spare"))
    (output / "notes.txt").write_text("mine")
    command = [sys.executable, "-c", KILLED, output.parent, step]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert beside(output) != ["output"]
    put(OLD)
    assert without_manifest(tree(output)) == OLD | {"notes.txt": "mine"}
    assert ".output.old" not in beside(output)
    put(NEW)
    assert without_manifest(tree(output)) == NEW | {"notes.txt": "mine"}


def test_leftovers_go_even_when_nothing_changed(put, output):
    put(OLD)
    (output.parent / ".output.old").mkdir()
    assert put(OLD).written == 0
    assert beside(output) == [".output.spare", "output"]
