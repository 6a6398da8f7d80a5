import json
import os

import pytest

from catalog_gen.publish.manifest import NAME, Entry, read_manifest, stands, write_manifest

ENTRY = Entry("d" * 64, 3, 1)


def test_what_is_written_is_read_again(tmp_path):
    manifest = {"web/index.html": ENTRY, "web/é.html": Entry("e" * 64, 0, 2, "f" * 64)}
    write_manifest(tmp_path, manifest)
    assert read_manifest(tmp_path) == manifest


def test_no_manifest(tmp_path):
    assert read_manifest(tmp_path) == read_manifest(tmp_path / "nothing") == {}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "3",
        "{}",
        '{"version": 2, "files": {}}',
        '{"version": 1}',
        '{"version": 1, "files": []}',
        '{"version": 1, "files": {"a": 3}}',
        '{"version": 1, "files": {"a": ["d", 3]}}',
        '{"version": 1, "files": {"a": null}}',
    ],
)
def test_a_damaged_manifest_owns_nothing(tmp_path, text):
    (tmp_path / NAME).write_text(text)
    assert read_manifest(tmp_path) == {}


def test_bytes_that_are_no_text(tmp_path):
    (tmp_path / NAME).write_bytes(b"\xff\xfe\x00")
    assert read_manifest(tmp_path) == {}


@pytest.mark.parametrize("address", ["/etc/passwd", "../catalog.yaml", "web/../../x", "", "."])
def test_nothing_outside_the_output_is_owned(tmp_path, address):
    files = {address: ["d", 3, 1], "web/a.html": ["d", 3, 1]}
    (tmp_path / NAME).write_text(json.dumps({"version": 1, "files": files}))
    assert read_manifest(tmp_path) == {"web/a.html": Entry("d", 3, 1, "")}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.html"
    path.write_text("abc")
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    return path, Entry(digest, 3, path.stat().st_mtime_ns)


def test_a_file_as_it_was_written_stands(tmp_path, file):
    assert stands(str(tmp_path), "a.html", file[1])


def test_a_touched_file_with_the_same_bytes_stands(tmp_path, file):
    os.utime(file[0], ns=(1, 1))
    assert stands(str(tmp_path), "a.html", file[1])


@pytest.mark.parametrize("text", ["abcd", "abd", ""])
def test_a_changed_file_does_not(tmp_path, file, text):
    file[0].write_text(text)
    os.utime(file[0], ns=(1, 1))
    assert not stands(str(tmp_path), "a.html", file[1])


def test_a_file_that_is_gone_does_not(tmp_path, file):
    assert not stands(str(tmp_path), "b.html", file[1])
    assert not stands(str(tmp_path), "a.html/b.html", file[1])
