"""Runs the real command, and builds the demo once for a whole test run."""

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[3]
A_DAY = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
"""A Tuesday in the demo's season: the day on which tests build and visit it."""
CONTENT = ("catalog.yaml", "cover.jpg", "plan.png", "content", "themes")
"""What a catalog's folder holds before its first build."""

State = dict[str, tuple[int, int, int]]
"""inode, time of the last change in ns and size, by path below a folder."""


@dataclass(frozen=True)
class Outcome:
    """How a run of the command ended; `text` is all that it said."""

    code: int
    text: str


@dataclass(frozen=True)
class Demo:
    """The built demo: what two builds, one after the other, said and left."""

    folder: Path
    first: Outcome
    second: Outcome
    after_first: State
    after_second: State

    @property
    def output(self) -> Path:
        return self.folder / "output"


def run_catalog(*arguments: str | Path, program: Path = ROOT, **environment: str) -> Outcome:
    """Run `catalog` as found in the folder `program`, away from any terminal."""
    done = subprocess.run(
        command(*arguments),
        env=surroundings(program) | environment,
        cwd=program.anchor,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    return Outcome(done.returncode, done.stdout)


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "catalog_gen", *map(str, arguments)]


def surroundings(program: Path = ROOT) -> dict[str, str]:
    """The environment of a run: this tree's program, a day in the season, no forced colours."""
    kept = {key: text for key, text in os.environ.items() if key not in ("FORCE_COLOR", "COLUMNS")}
    return kept | {
        "PYTHONPATH": str(program),
        "PYTHONIOENCODING": "utf-8",
        "SOURCE_DATE_EPOCH": str(int(A_DAY.timestamp())),
    }


def build_demo_once(shared: Path) -> Demo:
    """Build the demo below a folder, or wait for the process that builds it already."""
    record = shared / "demo.json"
    with (shared / "demo.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not record.exists():
            made = _build_demo(shared / "demo")
            record.write_text(json.dumps(asdict(made), default=str), encoding="utf-8")
    return _recorded(json.loads(record.read_text(encoding="utf-8")))


def copy_content(target: Path) -> None:
    """A catalog's folder as a clone has it: no output, no cache."""
    target.mkdir(parents=True)
    for name in CONTENT:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name)
        else:
            shutil.copy2(source, target / name)


def states(folder: Path) -> State:
    """The state of every file and folder below a folder, itself included."""
    paths = [folder, *sorted(folder.rglob("*"))] if folder.exists() else []
    return {
        path.relative_to(folder).as_posix(): (found.st_ino, found.st_mtime_ns, found.st_size)
        for path, found in ((path, path.lstat()) for path in paths)
    }


def digests(folder: Path) -> dict[str, str]:
    """The sha256 of every file below a folder, by path."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _build_demo(folder: Path) -> Demo:
    copy_content(folder)
    output = folder / "output"
    build = ("build", "--catalog", folder, "--output", output, "--jobs", "2")
    first = run_catalog(*build)
    after_first = states(output)
    second = run_catalog(*build) if first.code == 0 else first
    return Demo(folder, first, second, after_first, states(output))


def _recorded(record: dict[str, object]) -> Demo:
    def state(key: str) -> State:
        return {path: tuple(values) for path, values in record[key].items()}

    return Demo(
        Path(record["folder"]),
        Outcome(**record["first"]),
        Outcome(**record["second"]),
        state("after_first"),
        state("after_second"),
    )
