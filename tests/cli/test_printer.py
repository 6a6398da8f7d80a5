from pathlib import Path

import pytest

from catalog_gen.cli.printer import Printer
from catalog_gen.language.words import say
from catalog_gen.model.output import BuildReport, StageReport
from catalog_gen.model.problem import Problem, SourceRef

FILE = SourceRef("catalog.yaml")
ERROR, WARNING = Problem("a", FILE), Problem("b", FILE, severity="warning")


PUBLISHED = StageReport("publish", 0.1, {"written": 1})


@pytest.fixture
def printed(capsys, tmp_path):
    def print_report(*problems, stages=(), output=None, folder=tmp_path, **options):
        options = {"quiet": False, "verbose": False, **options}
        printer = Printer(folder, **options)
        printer.print_report(BuildReport("fr", problems, stages), output)
        return capsys.readouterr().out

    return print_report


def test_one_line_per_stage_with_its_time(printed):
    stages = (StageReport("read", 0.042, {"shops": 1, "products": 3}),)
    line = printed(stages=stages).splitlines()[0]
    assert line.split() == ["read", "1", "boutique,", "3", "articles", "0.04", "s"]


def test_the_verdict(printed, tmp_path):
    assert printed().endswith(say("fr", "cli.no_problem") + "\n")
    assert printed(ERROR, WARNING, WARNING).endswith("1 erreur, 2 avertissements.\n")
    assert say("fr", "cli.nothing_written") in printed(ERROR, output=tmp_path)
    assert say("fr", "cli.nothing_written") not in printed(ERROR)


def test_quiet_shows_problems_alone(printed):
    stages = (StageReport("read", 0.042, {"shops": 1}),)
    assert printed(stages=stages, quiet=True) == ""
    lines = printed(WARNING, stages=stages, quiet=True).splitlines()
    assert lines[0].startswith("catalog.yaml warning b ")
    assert len(lines) == 2


def test_what_was_made_from_where_one_stands(printed, tmp_path, monkeypatch):
    (tmp_path / "output" / "web").mkdir(parents=True)
    (tmp_path / "output" / "web" / "index.html").touch()
    monkeypatch.chdir(tmp_path)
    shown = printed(stages=(PUBLISHED,), output=tmp_path / "output")
    assert shown.endswith(" output/web/index.html\n")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    shown = printed(stages=(PUBLISHED,), output=tmp_path / "output")
    assert f" {tmp_path}/output/web/index.html\n" in shown


def test_what_a_printer_would_refuse_is_published_with_its_report(printed, tmp_path):
    (tmp_path / "press").mkdir()
    (tmp_path / "press" / "preflight.html").touch()
    shown = printed(ERROR, stages=(PUBLISHED,), output=tmp_path)
    assert say("fr", "cli.nothing_written") not in shown
    assert "preflight.html" in shown


@pytest.mark.parametrize("name", ["[bold]noel", "[/x]", ":santa:", "a\x1b[31m"])
def test_a_folder_is_shown_by_its_name(printed, name):
    shown = name.replace("\x1b", "\ufffd")
    assert f"/{shown}" in printed(folder=Path("/catalogs") / name, verbose=True)


def test_no_progress_where_there_is_no_terminal(capsys, tmp_path):
    with Printer(tmp_path, quiet=False, verbose=False) as printer:
        printer.listen("photos", 1, 3)
    assert capsys.readouterr().out == ""
