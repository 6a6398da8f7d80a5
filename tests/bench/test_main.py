import sys

import pytest

from bench.__main__ import main
from bench.results import Results, Row, write_results


@pytest.fixture
def compare(monkeypatch, capsys, tmp_path):
    """Compare the runs of a folder; gives the exit code and what was printed."""

    def compare(*options):
        command = ["bench", "compare", "--results", str(tmp_path), *map(str, options)]
        monkeypatch.setattr(sys, "argv", command)
        return main(), capsys.readouterr().out

    return compare


def write(folder, date, wall):
    row = Row("300 × 4", "press: one product", 300, 0.5, (wall,), wall, wall, 1)
    return write_results(Results(date, {"cores": 2}, (row,)), folder)


def test_runs_of_the_press_are_set_beside_each_other(compare, tmp_path):
    write(tmp_path / "press", "2026-11-21", 2.0)
    write(tmp_path / "press", "2026-11-22", 1.0)
    code, printed = compare()
    assert code == 0
    assert "press: one product" in printed
    assert "-50 %" in printed


def test_runs_of_another_kind_are_left_out(compare, tmp_path):
    base = write(tmp_path, "2026-11-21", 4.0)
    new = write(tmp_path, "2026-11-22", 5.0)
    write(tmp_path / "press", "2026-11-21", 2.0)
    write(tmp_path / "press", "2026-11-22", 1.0)
    _code, printed = compare("--base", base, "--new", new)
    assert "+25 %" in printed
    assert "-50 %" not in printed


def test_without_runs_there_is_nothing_to_compare(compare):
    assert compare() == (2, "")
