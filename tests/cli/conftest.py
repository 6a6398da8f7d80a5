import os
import subprocess
import sys
from dataclasses import dataclass

import pytest

from catalog_gen.cli.main import main


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch):
    """What the surroundings ask of a terminal does not count."""
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(monkeypatch, capsys):
    """Run the command in this process."""

    def run_command(*arguments):
        monkeypatch.setattr(sys, "argv", ["catalog", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        return Ended(ended.value.code, *capsys.readouterr())

    return run_command


@pytest.fixture
def run_apart(tmp_path):
    """Run the command in a process of its own, after some lines of Python."""

    def run_command(*arguments, before="", **environment):
        code = f"{before}\nfrom catalog_gen.cli import main\nmain()"
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code, *map(str, arguments)],
            check=False,
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))} | environment,
            start_new_session=True,
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    return run_command
