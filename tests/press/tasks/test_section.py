import pytest

from catalog_gen.press.tasks.section import SectionTask, render_section
from catalog_gen.tools.packing import FileFolder

STYLE = "@font-face { font-family: Text; src: url(font:text-regular.ttf) } html { font: 9pt Text }"
HTML = '<html lang="fr"><title>Cire</title><p>Bougie</p><img src="photo:a.svg" alt="a">'
PHOTO = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'


@pytest.fixture
def task(theme):
    fonts = FileFolder(theme.folder / "fonts", ".ttf")
    return SectionTask("Cire", HTML, STYLE, fonts, {"a.svg": PHOTO})


def test_the_fonts_of_a_folder_are_its_truetype_files(tmp_path):
    (tmp_path / "below").mkdir()
    for name in ("a.ttf", "b.woff2", "below/c.ttf"):
        (tmp_path / name).write_bytes(name.encode())
    fonts = FileFolder(tmp_path, ".ttf")
    for store in (fonts, fonts.packed()):
        assert store.read("a.ttf") == b"a.ttf"
        assert not [name for name in ("b.woff2", "below/c.ttf", "", "d.ttf") if store.read(name)]


def test_a_section_that_travels_needs_no_file_and_is_the_same(task, monkeypatch):
    expected, packed = render_section(task), task.packed()
    monkeypatch.setattr(FileFolder, "read", None)
    assert render_section(packed) == expected


def test_what_was_packed_stays_so(task):
    assert task.packed().packed() == task.packed()


def test_the_fonts_are_read_once(task, monkeypatch):
    first = task.packed().fonts
    monkeypatch.setattr("pathlib.Path.read_bytes", None)
    assert task.packed().fonts is first
