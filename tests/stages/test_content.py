import shutil

import pytest

from catalog_gen.press import lint
from catalog_gen.stages.content import find_look, read_and_check
from catalog_gen.theme.theme import load_theme
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.run import Run


@pytest.fixture
def own_theme(catalog_folder):
    """A theme of the catalog's own, called as the one of the program."""
    own = catalog_folder / "themes" / "noel"
    shutil.copytree(load_theme("noel", catalog_folder).folder, own)
    return own


@pytest.fixture
def look(catalog_folder, tmp_path):
    """Find the look; gives the codes and paths of what is wrong with it."""

    def look():
        run = Run(lambda *_: None)
        reading = read_and_check(run, catalog_folder, None)
        found = find_look(run, reading, Cache(tmp_path / "cache"))
        assert found
        return [(p.code, p.source.path) for p in run.problems if p.code == "press-style"]

    return look


@pytest.fixture
def gone_through(monkeypatch):
    """Every style sheet that is gone through."""
    names = []

    def note(style, name):
        names.append(name)
        return check(style, name)

    check = lint.lint_sheet
    monkeypatch.setattr(lint, "lint_sheet", note)
    return names


def test_styles_in_which_nothing_was_wrong_are_gone_through_once(own_theme, look, gone_through):
    assert look() == []
    first = len(gone_through)
    assert first > 1
    assert look() == []
    assert len(gone_through) == first


def test_what_is_wrong_with_styles_is_told_each_time(own_theme, look):
    assert look() == []
    sheet = own_theme / "press" / "press.css"
    sheet.write_text(sheet.read_text(encoding="utf-8") + "p { color: navy }", encoding="utf-8")
    for _time in (1, 2):
        assert look() == [("press-style", "themes/noel/press/press.css")]
