import errno
import os

import pytest

from catalog_gen.model.output import OutputFile
from catalog_gen.publish.manifest import NAME
from catalog_gen.publish.publish import Published, publish
from catalog_gen.tools.cache import LostEntryError

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


def test_the_first_output(put, output, tree):
    assert put(OLD) == Published(written=3, unchanged=0, removed=0)
    assert without_manifest(tree(output)) == OLD
    assert beside(output) == [".output.spare", "output"]


def test_the_second_output_need_not_begin_with_nothing(put, output, tree):
    put(OLD)
    spare = output.with_name(".output.spare")
    assert tree(spare) == tree(output)
    assert all((spare / address).samefile(output / address) for address in OLD)


def test_without_anything_to_begin_with_the_next_output_is_made_too(put, output, tree, monkeypatch):
    def refuse(*_, **__):
        raise OSError(errno.ENOSPC, "no space left")

    with monkeypatch.context() as patch:
        patch.setattr(os, "link", refuse)
        put(OLD)
    assert without_manifest(tree(output)) == OLD
    put(NEW)
    assert without_manifest(tree(output)) == NEW


def test_exactly_the_new_files_and_no_empty_folder(put, output, tree):
    put(OLD)
    assert put(NEW) == Published(written=2, unchanged=1, removed=1)
    assert without_manifest(tree(output)) == NEW
    assert not (output / "web" / "rayons").exists()
    assert beside(output) == [".output.spare", "output"]


def test_the_output_before_last_spares_work_and_holds_nothing_back(put, output, tree):
    put(OLD)
    put(NEW)
    (output / "notes.txt").write_text("mine")
    (output / "web/same.html").unlink()
    spare = output.with_name(".output.spare")
    (spare / "web/rayons/a.html").write_text("changed where nobody looks")
    put(OLD)
    assert without_manifest(tree(output)) == OLD | {"notes.txt": "mine"}
    (output / "notes.txt").unlink()
    put(NEW)
    assert without_manifest(tree(output)) == NEW


def test_nothing_is_touched_when_nothing_changed(put, output):
    put(OLD)
    before, folder = states(output), output.stat()
    assert put(OLD) == Published(written=0, unchanged=3, removed=0)
    assert states(output) == before
    assert (output.stat().st_ino, output.stat().st_mtime_ns) == (folder.st_ino, folder.st_mtime_ns)


def test_what_stays_the_same_is_not_written_again(put, output):
    put(OLD)
    before = states(output)
    put(NEW)
    assert states(output)[output / "web/same.html"] == before[output / "web/same.html"]


@pytest.mark.parametrize("text", ["by hand", "Old", ""])
def test_a_file_changed_by_hand_is_restored(put, output, text):
    put(OLD)
    page = output / "web/index.html"
    page.write_text(text)
    os.utime(page, ns=(1, 1))
    assert put(OLD).written == 1
    assert page.read_text() == "old"


def test_a_file_removed_by_hand_is_restored(put, output):
    put(OLD)
    (output / "web/index.html").unlink()
    assert put(OLD).written == 1
    assert (output / "web/index.html").read_text() == "old"


def test_what_the_tool_did_not_make_stays(put, output, tree):
    put(OLD)
    (output / "notes.txt").write_text("mine")
    (output / "web/rayons/mine.txt").write_text("mine too")
    (output / "empty" / "deeper").mkdir(parents=True)
    (output / "link.txt").symlink_to("notes.txt")
    (output / "broken").symlink_to("nowhere")
    (output / "elsewhere").symlink_to(output.parent)
    strangers = {a: t for a, t in tree(output).items() if a not in OLD and a != NAME}
    assert len(strangers) == 6
    put(NEW)
    assert without_manifest(tree(output)) == NEW | strangers


@pytest.mark.parametrize("damaged", ["", "[]", '{"version": 1, "files": []}'])
def test_without_its_manifest_the_tool_owns_nothing(put, output, tree, damaged):
    put(OLD)
    (output / NAME).write_text(damaged)
    assert put(NEW) == Published(written=3, unchanged=0, removed=0)
    assert without_manifest(tree(output)) == OLD | NEW


def test_keep_leaves_files_of_earlier_builds(put, output, tree):
    put(OLD)
    done = put({"web/more/b.html": "b"}, keep=lambda address: address == "web/rayons/a.html")
    assert done == Published(written=1, unchanged=0, removed=2)
    assert without_manifest(tree(output)) == {"web/rayons/a.html": "a", "web/more/b.html": "b"}


def test_what_was_kept_is_still_owned(put, output, tree):
    put(OLD)
    put({}, keep=lambda _: True)
    assert put(OLD).written == 0
    assert put({}).removed == 3
    assert tree(output) == {NAME: (output / NAME).read_text()}


def test_an_output_that_is_a_link_stays_one(put, output, tree):
    real = output.parent / "disk" / "site"
    real.mkdir(parents=True)
    output.symlink_to(real)
    put(OLD)
    put(NEW)
    assert output.is_symlink()
    assert without_manifest(tree(real)) == NEW


def test_a_link_where_the_tool_has_its_own_folder_makes_way(put, output, tree):
    put(OLD)
    elsewhere = output.parent / "elsewhere"
    (output / "web").rename(elsewhere)
    (output / "web").symlink_to(elsewhere)
    put(NEW)
    assert without_manifest(tree(output)) == NEW
    assert tree(elsewhere) == {a.removeprefix("web/"): text for a, text in OLD.items()}


def test_a_file_where_the_output_belongs_stays(put, output):
    output.write_text("mine")
    with pytest.raises(NotADirectoryError):
        put(OLD)
    assert output.read_text() == "mine"
    assert beside(output) == ["output"]


def test_a_private_output_stays_private(put, output):
    put(OLD)
    output.chmod(0o700)
    put(NEW)
    assert output.stat().st_mode & 0o777 == 0o700


def test_what_vanished_from_the_cache_is_not_published_as_nothing(put, output, cache, tree):
    put(OLD)
    found = tree(output)
    with pytest.raises(LostEntryError, match=r"index\.html"):
        publish([OutputFile("web/index.html", "0" * 64)], output, cache)
    assert tree(output) == found
