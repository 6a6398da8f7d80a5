import os
import sys
import tempfile

import pytest

from catalog_gen.theme.templates import open_templates
from catalog_gen.tools.packing import FileFolder

SOURCE = "{{ 'Oui !'|typeset }} {{ word }}"


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """A temporary folder of its own."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return folder


@pytest.fixture
def render(tmp_path, monkeypatch):
    """Render a template in a new environment; tells how many were compiled for it."""

    def fill(source=SOURCE, language="fr", currency="EUR", folder=tmp_path):
        (folder / "page.html.jinja").write_text(source, encoding="utf-8")
        environment = open_templates(FileFolder(folder, ".jinja"), language, currency)
        compiled = []
        compile_one = environment.compile
        environment.compile = lambda *rest: compiled.append(rest) or compile_one(*rest)
        text = environment.get_template("page.html.jinja").render(word="<b>")
        return text, len(compiled)

    return fill


def kept(temporary):
    return [path for path in temporary.rglob("*") if path.is_file()]


def test_a_template_is_compiled_once(temporary, render):
    first, compiled = render()
    assert (compiled, len(kept(temporary))) == (1, 1)
    assert render() == (first, 0)


def test_one_that_changed_is_compiled_anew_in_its_place(temporary, render):
    render()
    assert render(SOURCE + "!") == ("Oui\u202f! &lt;b&gt;!", 1)
    assert len(kept(temporary)) == 1


def test_those_of_the_same_name_elsewhere_do_not_take_its_place(temporary, tmp_path, render):
    (tmp_path / "press").mkdir()
    assert render()[1] == render("{{ word }}", folder=tmp_path / "press")[1] == 1
    assert render()[1] == render("{{ word }}", folder=tmp_path / "press")[1] == 0
    assert len(kept(temporary)) == 2


def test_what_filters_made_of_constants_is_not_taken_for_another_language(temporary, render):
    assert render()[0] == "Oui\u202f! &lt;b&gt;"
    assert render(language="en") == ("Oui ! &lt;b&gt;", 1)
    assert render("{{ 2|price }}") == ("2,00\u00a0€", 1)
    assert render("{{ 2|price }}", currency="CHF")[1] == 1


def test_another_program_compiles_its_own(temporary, render, monkeypatch):
    render()
    monkeypatch.setattr("catalog_gen.theme.compiled.program_digest", lambda: "other")
    assert render()[1] == 1


def test_nobody_else_may_look_there(temporary, render):
    render()
    [path] = kept(temporary)
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_is_not_ours_is_not_used(temporary, render, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (temporary / f"_jinja2-cache-{os.getuid()}").symlink_to(elsewhere)
    assert [render()[1], render()[1]] == [1, 1]
    assert not kept(elsewhere)


def test_where_nothing_can_be_written_templates_are_compiled_each_time(temporary, render):
    (temporary / f"_jinja2-cache-{os.getuid()}").write_text("a file")
    assert [render()[1], render()[1]] == [1, 1]


def test_without_a_temporary_folder_templates_are_compiled_each_time(render, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    assert [render()[1], render()[1]] == [1, 1]


def test_a_full_disk_stops_nothing(temporary, render, monkeypatch):
    def fill(*_, **__):
        raise OSError(28, "no space left")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", fill)
    assert [render()[1], render()[1]] == [1, 1]


@pytest.mark.parametrize("damage", [b"", b"nothing", None])
def test_what_is_damaged_is_compiled_anew(temporary, render, damage):
    first, _ = render()
    [path] = kept(temporary)
    path.write_bytes(path.read_bytes()[:-40] if damage is None else damage)
    assert render() == (first, 1)
    assert render() == (first, 0)


def test_where_python_keeps_nothing_this_does_not_either(temporary, render, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert [render()[1], render()[1]] == [1, 1]
    assert not kept(temporary)
