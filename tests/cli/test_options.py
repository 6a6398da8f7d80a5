import pytest
from click import UsageError

from catalog_gen.cli.options import find_catalog


def test_the_folder_that_was_named(tmp_path):
    assert find_catalog(tmp_path) == tmp_path


def test_here_or_the_nearest_folder_above(tmp_path, monkeypatch):
    (tmp_path / "catalog.yaml").write_text("")
    deep = tmp_path / "content" / "shops"
    deep.mkdir(parents=True)
    for place in (tmp_path, deep):
        monkeypatch.chdir(place)
        assert find_catalog(None) == tmp_path


def test_no_catalog_anywhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=r"no catalog\.yaml here"):
        find_catalog(None)


def test_a_folder_of_that_name_is_no_catalog(tmp_path, monkeypatch):
    (tmp_path / "catalog.yaml").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError):
        find_catalog(None)


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(UsageError, match="there is no folder"):
        find_catalog(tmp_path / "nothing")


@pytest.mark.parametrize("command", ["build", "check", "clean"])
def test_every_command_says_so(run, tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    assert run(command).code == 2
    assert run(command, "--catalog", tmp_path / "nothing").code == 2
    assert list(tmp_path.iterdir()) == []
