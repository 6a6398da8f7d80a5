import re
import signal
import subprocess
import sys

import pytest

from catalog_gen import __version__
from catalog_gen.cli import check as check_command

HEAVY = ["weasyprint", "pikepdf", "PIL", "rich", "pydantic", "jinja2", "yaml", "babel"]
WHICH = f"""
import atexit, sys
atexit.register(lambda: print([name for name in {HEAVY} if name in sys.modules]))
"""


def test_the_version(run):
    ended = run("--version")
    assert (ended.code, ended.out) == (0, f"catalog {__version__}\n")


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_names_every_command(run, option):
    ended = run(option)
    assert ended.code == 0
    assert all(re.search(rf"^  {name} ", ended.out, re.M) for name in ("build", "check", "clean"))


@pytest.mark.parametrize("command", ["build", "check", "clean"])
def test_every_command_has_help(run, command):
    ended = run(command, "--help")
    assert ended.code == 0
    assert "--catalog" in ended.out
    assert all(line.strip() for line in re.findall(r"^  --?\w.*?  +(.*)$", ended.out, re.M))


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_quick_answers_load_nothing_heavy(run_apart, option):
    ended = run_apart(option, before=WHICH)
    assert ended.code == 0
    assert ended.out.endswith("\n[]\n")


@pytest.mark.parametrize(
    "arguments",
    [["bild"], ["--colour"], ["build", "--fast"], ["build", "--jobs", "0"], ["build", "x"]],
)
def test_wrong_use_is_2(run, arguments):
    ended = run(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.splitlines()[-1].startswith("Error: ")


@pytest.fixture
def broken(monkeypatch, catalog_folder, tmp_path):
    """A catalog whose check has a bug."""

    def fail(*_):
        raise ZeroDivisionError("no \x07 shop")

    monkeypatch.setattr(check_command, "check", fail)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return catalog_folder


def test_a_bug_is_3_with_a_report_and_no_traceback(run, broken, tmp_path):
    ended = run("check", "--catalog", broken)
    assert ended.code == 3
    assert ended.err.startswith("This is a bug in catalog_gen, not in your content: ")
    assert "Traceback" not in ended.err + ended.out
    report = next(tmp_path.glob("catalog-bug-*.txt"))
    assert str(report) in ended.err
    text = report.read_text(encoding="utf-8")
    assert f"catalog {__version__}, Python {sys.version}" in text
    assert "Traceback" in text
    assert "ZeroDivisionError" in text


def test_what_a_bug_says_cannot_command_a_terminal(run, broken):
    assert "no \ufffd shop" in run("check", "--catalog", broken).err


INTERRUPTED = """
import os, signal
from catalog_gen.publish import publish
from catalog_gen.tools.cache import Cache

def interrupt(*_):
    os.killpg(0, signal.SIGINT)

if {stage!r} == "publish":
    publish.write_manifest = interrupt
else:
    Cache.put = interrupt
"""


@pytest.mark.parametrize("stage", ["photos", "publish"])
def test_ctrl_c_leaves_the_last_good_output(run, run_apart, catalog_folder, change, stage):
    build = ["build", "--catalog", catalog_folder, "--only", "web", "--jobs"]
    assert run(*build, "1").code == 0
    output = catalog_folder / "output"
    before = {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
    change("catalog.yaml", "Noël à Louviers", "Pâques à Louviers")
    for path in (catalog_folder / ".cache").glob("??/*"):
        path.unlink()

    ended = run_apart(*build, "2", before=INTERRUPTED.format(stage=stage))
    assert ended.code == 130
    assert ended.err == "\nInterrupted: the last good output stays as it was.\n"
    assert {path: path.read_bytes() for path in output.rglob("*") if path.is_file()} == before
    assert run(*build, "1").code == 0
    assert "Pâques" in (output / "web" / "index.html").read_text(encoding="utf-8")


def test_a_reader_that_leaves_early_gets_no_traceback(catalog_folder):
    command = [sys.executable, "-m", "catalog_gen", "check", "--catalog", catalog_folder]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode in (0, 1, -signal.SIGPIPE)


def test_a_terminal_without_these_letters_gets_others(run_apart, catalog_folder):
    ended = run_apart("check", "--catalog", catalog_folder, PYTHONIOENCODING="ascii")
    assert (ended.code, ended.err) == (0, "")
    assert "probl?me" in ended.out
