import os

import pytest

from catalog_gen.publish.mirror import compare_folders, has_stayed, mirror_folder


@pytest.fixture
def folders(tmp_path):
    source, target = tmp_path / "source", tmp_path / "target"
    target.mkdir()
    for address in ("a.html", "deep/b.html", "deep/deeper/c.html"):
        path = source / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(address)
    (source / "empty").mkdir()
    (source / "link").symlink_to("deep")
    (source / "broken").symlink_to("nowhere")
    return source, target


def mirror(source, target, leave):
    return mirror_folder(source, target, compare_folders(source, target), leave)


def numbers(folder):
    """Every address with its file number; folders have none in common."""
    return {
        path.relative_to(folder).as_posix(): 0
        if path.is_dir() and not path.is_symlink()
        else path.lstat().st_ino
        for path in sorted(folder.rglob("*"))
    }


def test_every_file_gets_a_second_name(folders):
    source, target = folders
    files = mirror(source, target, ())
    assert numbers(target) == numbers(source)
    assert len(numbers(target)) == 8
    assert files == numbers(source).keys() - {"deep", "deep/deeper", "empty"}


def test_what_is_to_be_left_does_not_come_along_and_goes(folders):
    source, target = folders
    mirror(source, target, ())
    files = mirror(source, target, {"a.html", "deep/b.html", "link"})
    assert files == {"deep/deeper/c.html", "broken"}
    left = numbers(source).keys() - numbers(target).keys()
    assert left == {"a.html", "deep/b.html", "link"}


def test_folders_come_along_even_when_their_address_is_left(folders):
    source, target = folders
    mirror(source, target, {"deep", "empty"})
    assert numbers(target) == numbers(source)


CHANGES = [
    lambda folder: (folder / "a.html").unlink(),
    lambda folder: ((folder / "a.html").unlink(), (folder / "a.html").mkdir()),
    lambda folder: ((folder / "a.html").unlink(), (folder / "a.html").write_text("a.html")),
    lambda folder: (folder / "deep").rename(folder / "other"),
    lambda folder: ((folder / "empty").rmdir(), (folder / "empty").write_text("")),
    lambda folder: ((folder / "link").unlink(), (folder / "link").mkdir()),
    lambda folder: (folder / "deep/new/d.html").mkdir(parents=True),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_mirror_becomes_the_same_again_whatever_changed(folders, change):
    source, target = folders
    mirror(source, target, ())
    change(source)
    mirror(source, target, ())
    assert numbers(target) == numbers(source)


@pytest.mark.parametrize("change", CHANGES)
def test_what_happened_to_the_mirror_does_not_matter(folders, change):
    source, target = folders
    mirror(source, target, ())
    before = numbers(source)
    change(target)
    mirror(source, target, ())
    assert numbers(source) == before
    assert numbers(target) == before


def test_what_stands_already_is_not_linked_again(folders, monkeypatch):
    source, target = folders
    mirror(source, target, ())
    monkeypatch.setattr(os, "link", lambda *_, **__: pytest.fail("linked again"))
    monkeypatch.setattr(os, "mkdir", lambda *_, **__: pytest.fail("made again"))
    mirror(source, target, ())


def test_a_private_folder_stays_private(folders):
    source, target = folders
    (source / "deep").chmod(0o700)
    mirror(source, target, ())
    assert (target / "deep").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("becomes", ["nothing", "a file"])
def test_a_folder_that_is_none_any_more_has_not_stayed(folders, becomes):
    source, target = folders
    for folder in (source, source / "deep", source / "deep/deeper", source / "empty"):
        os.utime(folder, ns=(1, 1))
    compared = compare_folders(source, target)
    assert has_stayed(source, compared)
    (source / "empty").rmdir()
    if becomes == "a file":
        (source / "empty").write_text("")
        os.utime(source / "empty", ns=(1, 1))
    os.utime(source, ns=(1, 1))
    assert not has_stayed(source, compared)
