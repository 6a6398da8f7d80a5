import os
import time

import pytest

from catalog_gen.tools import signature
from catalog_gen.tools.signature import sign_files


@pytest.fixture
def later(monkeypatch):
    """Ten seconds later: nothing was touched a moment ago."""
    now = time.time_ns
    monkeypatch.setattr(signature.time, "time_ns", lambda: now() + 10_000_000_000)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "shops" / "cire").mkdir(parents=True)
    (tmp_path / "shops" / "cire" / "shop.yaml").write_text("name: Cire")
    (tmp_path / "catalog.yaml").write_text("title: Noël")
    return tmp_path


def wait_for_the_clock(path):
    """The times of files advance in steps of some milliseconds."""
    before = path.stat().st_ctime_ns
    while path.stat().st_ctime_ns == before:
        path.touch()


@pytest.mark.usefixtures("later")
def test_the_same_files_have_the_same_signature(folder):
    assert sign_files([folder]) == sign_files([folder])
    assert sign_files([folder]) is not None


def test_a_file_touched_a_moment_ago_tells_nothing(folder):
    assert sign_files([folder]) is None


@pytest.mark.usefixtures("later")
def test_other_bytes_of_the_same_size_and_time_are_seen(folder):
    shop = folder / "shops" / "cire" / "shop.yaml"
    before, state = sign_files([folder]), shop.stat()
    wait_for_the_clock(shop)
    shop.write_text("name: Rire")
    os.utime(shop, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert shop.stat().st_mtime_ns == state.st_mtime_ns
    assert sign_files([folder]) not in (before, None)


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "shops" / "new.yaml").touch(),
        lambda folder: (folder / "catalog.yaml").unlink(),
        lambda folder: (folder / "catalog.yaml").rename(folder / "other.yaml"),
        lambda folder: (folder / "shops" / "empty").mkdir(),
    ],
)
def test_files_that_come_go_or_move_are_seen(folder, change):
    before = sign_files([folder])
    change(folder)
    assert sign_files([folder]) not in (before, None)


@pytest.mark.usefixtures("later")
def test_what_is_signed_besides(folder):
    assert sign_files([folder], "web") != sign_files([folder], "press")


@pytest.mark.usefixtures("later")
def test_single_files(folder):
    assert sign_files([folder / "catalog.yaml"]) != sign_files([folder / "shops"])


@pytest.mark.usefixtures("later")
def test_what_cannot_be_looked_at_tells_nothing(folder):
    assert sign_files([folder, folder / "nothing"]) is None
    (folder / "shops" / "broken").symlink_to("nothing")
    assert sign_files([folder]) is None


@pytest.mark.usefixtures("later")
def test_a_link_to_a_folder_elsewhere_tells_nothing(folder, tmp_path_factory):
    (folder / "shops" / "away").symlink_to(tmp_path_factory.mktemp("away"))
    assert sign_files([folder]) is None


@pytest.mark.usefixtures("later")
def test_a_link_to_a_file_stands_for_that_file(folder, tmp_path_factory):
    photo = tmp_path_factory.mktemp("away") / "photo.jpg"
    photo.write_bytes(b"1")
    (folder / "photo.jpg").symlink_to(photo)
    before = sign_files([folder])
    photo.write_bytes(b"22")
    assert sign_files([folder]) not in (before, None)
