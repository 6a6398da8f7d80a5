import os
import time

import pytest

from catalog_gen.tools.weights import RECORD, list_files, weigh_folders

DAY = 24 * 60 * 60


def fill(place, name, size):
    path = place / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(bytes(size))
    return path


@pytest.fixture
def looked_into(monkeypatch):
    """The names of the folders whose files were listed."""
    names = []

    def list_and_note(folder):
        names.append(folder.name)
        return list_files(folder)

    monkeypatch.setattr("catalog_gen.tools.weights.list_files", list_and_note)
    return names


def test_the_files_of_all_folders_count_and_nothing_beside_them(tmp_path):
    fill(tmp_path, "aa/one", 10)
    fill(tmp_path, "aa/two", 20)
    fill(tmp_path, "bb/one", 40)
    fill(tmp_path, "lock", 80)
    fill(tmp_path, "longer/one", 160)
    fill(tmp_path, "cc", 320)
    assert weigh_folders(tmp_path) == 70
    assert weigh_folders(tmp_path) == 70


def test_nothing_weighs_nothing_and_leaves_no_record(tmp_path):
    assert weigh_folders(tmp_path / "absent") == 0
    assert weigh_folders(tmp_path) == 0
    assert not any(tmp_path.iterdir())


def test_only_folders_in_which_a_file_came_or_went_are_looked_into(tmp_path, looked_into):
    for folder in ("aa", "bb", "cc"):
        fill(tmp_path, f"{folder}/one", 10)
        os.utime(tmp_path / folder, (1, 1))
    assert weigh_folders(tmp_path) == 30
    fill(tmp_path, "aa/two", 5)
    (tmp_path / "bb/one").unlink()
    looked_into.clear()
    assert weigh_folders(tmp_path) == 25
    assert sorted(looked_into) == ["aa", "bb"]
    looked_into.clear()
    assert weigh_folders(tmp_path) == 25
    assert looked_into == []


def test_a_folder_that_goes_is_forgotten(tmp_path):
    fill(tmp_path, "aa/one", 10)
    weigh_folders(tmp_path)
    (tmp_path / "aa/one").unlink()
    (tmp_path / "aa").rmdir()
    assert weigh_folders(tmp_path) == 0
    assert "aa" not in (tmp_path / RECORD).read_text()


@pytest.mark.parametrize(
    "record",
    [
        "", "{", "[]", "1", "null", '{"aa": 1}', '{"aa": [1]}', '{"aa": [1, 2, 3]}', "[" * 100_000,
        '{"aa": [1000000000, -99]}', '{"aa": [1000000000, 1.5]}', '{"aa": [1000000000, "9"]}',
        '{"aa": [1000000000, null]}', '{"aa": [1000000000, true]}',
    ],
)  # fmt: skip
def test_a_record_from_elsewhere_only_costs_a_look(tmp_path, record):
    fill(tmp_path, "aa/one", 10)
    os.utime(tmp_path / "aa", (1, 1))
    (tmp_path / RECORD).write_text(record)
    assert weigh_folders(tmp_path) == 10
    assert (tmp_path / RECORD).read_text() == '{"aa": [1000000000, 10]}'


def test_a_record_that_is_a_link_is_replaced_not_followed(tmp_path):
    fill(tmp_path, "aa/one", 10)
    precious = fill(tmp_path, "precious", 3)
    (tmp_path / RECORD).symlink_to(precious)
    assert weigh_folders(tmp_path) == 10
    assert precious.read_bytes() == bytes(3)
    assert not (tmp_path / RECORD).is_symlink()


def test_what_writers_have_not_finished_does_not_count_and_goes_after_a_day(tmp_path, looked_into):
    fill(tmp_path, "aa/one", 10)
    unfinished = fill(tmp_path, "aa/.new-x", 5)
    for _ in range(2):
        assert weigh_folders(tmp_path) == 10
    assert looked_into == ["aa", "aa"]
    yesterday = time.time() - 2 * DAY
    os.utime(unfinished, (yesterday, yesterday))
    assert weigh_folders(tmp_path) == 10
    assert not unfinished.exists()
