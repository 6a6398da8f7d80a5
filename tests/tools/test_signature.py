import os
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from catalog_gen.tools import signature
from catalog_gen.tools.signature import sign_files

SETTLED = 2_000_000_000


@pytest.fixture
def folder(tmp_path):
    """Two shops and the settings."""
    folder = tmp_path / "noel"
    for name in ("cire", "laine"):
        (folder / "shops" / name).mkdir(parents=True)
        (folder / "shops" / name / "shop.yaml").write_text(f"name: {name}\n")
    (folder / "catalog.yaml").write_text("title: Noël\n")
    return folder


@pytest.fixture
def now(monkeypatch):
    """Set the time; an hour after the files were written unless the test says otherwise."""

    def set_time(nanoseconds):
        monkeypatch.setattr(signature, "time", SimpleNamespace(time_ns=lambda: nanoseconds))

    set_time(signature.time.time_ns() + 3_600_000_000_000)
    return set_time


def newest(folder):
    paths = [folder, *folder.rglob("*")]
    return max(max(path.stat().st_mtime_ns, path.stat().st_ctime_ns) for path in paths)


def put_back(path, text):
    """Write other words of the same length, and set the time of content back."""
    before = path.stat()
    # The clock of files ticks every few milliseconds.
    while path.stat().st_ctime_ns == before.st_ctime_ns:
        path.write_text(text)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    after = path.stat()
    assert (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns)


def test_the_same_files_have_the_same_signature(folder, now):
    assert sign_files([folder]) == sign_files([folder])
    assert len(sign_files([folder])) == 64


def test_reading_changes_nothing(folder, now):
    before = sign_files([folder])
    (folder / "catalog.yaml").read_text()
    os.scandir(folder).close()
    assert sign_files([folder]) == before


def test_words_of_the_same_length_at_the_same_time_change_it(folder, now):
    before = sign_files([folder])
    put_back(folder / "catalog.yaml", "title: Noâl\n")
    assert sign_files([folder]) != before


def test_another_file_put_in_its_place_changes_it(folder, now):
    """Same name, size and time of content: `cp -p`, then `mv`."""
    before = sign_files([folder])
    path = folder / "catalog.yaml"
    state = path.stat()
    other = folder.parent / "other.yaml"
    other.write_text("title: Noâl\n")
    os.utime(other, ns=(state.st_atime_ns, state.st_mtime_ns))
    folder_state = folder.stat()
    other.replace(path)
    os.utime(folder, ns=(folder_state.st_atime_ns, folder_state.st_mtime_ns))
    assert sign_files([path]) != before
    assert sign_files([folder]) != before


def _rename(folder):
    (folder / "catalog.yaml").rename(folder / "katalog.yaml")


def _add(folder):
    (folder / "shops" / "cire" / "bougie.jpg").touch()


def _add_folder(folder):
    (folder / "shops" / "fleurs").mkdir()


def _delete(folder):
    (folder / "shops" / "laine" / "shop.yaml").unlink()


def _lengthen(folder):
    (folder / "shops" / "laine" / "shop.yaml").write_text("name: La Laine\n")


def _touch(folder):
    os.utime(folder / "catalog.yaml", ns=(1, 1))


def _exchange(folder):
    first, second = folder / "shops" / "cire", folder / "shops" / "laine"
    first.rename(folder / "shops" / "x")
    second.rename(first)
    (folder / "shops" / "x").rename(second)


@pytest.mark.parametrize(
    "change", [_rename, _add, _add_folder, _delete, _lengthen, _touch, _exchange]
)
def test_any_change_changes_it(folder, now, change):
    before = sign_files([folder])
    change(folder)
    after = sign_files([folder])
    assert after is not None
    assert after != before


def test_what_is_signed_with_the_files(folder, now):
    assert len({sign_files([folder], extra) for extra in ("", "web", "press")}) == 3


def test_files_and_folders_are_places(folder, now):
    places = [folder / "catalog.yaml", folder / "shops"]
    assert sign_files(places) is not None
    assert sign_files(places) != sign_files(places[:1])
    before = sign_files(places)
    (folder / "note.txt").touch()
    assert sign_files(places) == before


def test_the_order_in_which_a_folder_is_listed_does_not_matter(folder, now, monkeypatch):
    before = sign_files([folder])

    @contextmanager
    def list_backwards(path):
        with os.scandir(path) as entries:
            yield sorted(entries, key=lambda entry: entry.name, reverse=True)

    monkeypatch.setattr(signature, "os", SimpleNamespace(scandir=list_backwards))
    assert sign_files([folder]) == before


@pytest.mark.parametrize(("later", "told"), [(0, False), (SETTLED - 1, False), (SETTLED, True)])
def test_nothing_is_concluded_from_files_just_touched(folder, now, later, told):
    now(newest(folder) + later)
    assert (sign_files([folder]) is not None) is told


def test_a_time_of_content_in_the_future_is_no_settled_file(folder, now):
    os.utime(folder / "catalog.yaml", ns=(2**62, 2**62))
    assert sign_files([folder]) is None


def test_a_file_just_changed_whose_time_was_set_back_is_no_settled_file(folder, now):
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, ns=(1, 1))
    now(newest(folder) + SETTLED - 1)
    assert sign_files([folder]) is None


def test_a_folder_that_is_a_link_to_elsewhere(folder, now, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (folder / "shops" / "fleurs").symlink_to(elsewhere)
    assert sign_files([folder]) is None


def test_a_linked_file_stands_for_what_it_leads_to(folder, now, tmp_path):
    target = tmp_path / "vitrine.jpg"
    target.write_text("abc")
    (folder / "vitrine.jpg").symlink_to(target)
    before = sign_files([folder])
    assert before is not None
    target.write_text("abcd")
    assert sign_files([folder]) != before


@pytest.mark.parametrize("places", [["gone"], ["noel", "gone"]])
def test_a_place_that_is_gone(folder, now, tmp_path, places):
    assert sign_files([tmp_path / place for place in places]) is None


def test_a_link_that_leads_nowhere(folder, now):
    (folder / "a.jpg").symlink_to("gone.jpg")
    assert sign_files([folder]) is None


def test_a_folder_that_may_not_be_listed(folder, now, monkeypatch):
    def refuse(path):
        if path.endswith("laine"):
            raise PermissionError(path)
        return os.scandir(path)

    monkeypatch.setattr(signature, "os", SimpleNamespace(scandir=refuse))
    assert sign_files([folder]) is None


def test_a_name_that_is_no_unicode(folder, now):
    (folder / os.fsdecode(b"\xe9.jpg")).touch()
    assert sign_files([folder]) is not None
