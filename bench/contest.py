"""The photo stage beside other programs that do the same work, where these are installed.

The work: two WebP widths, 480 and 960 px, at quality 78, of every photo of a corpus.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bench.corpus import Size, copy_catalog
from bench.measure import Measurement, run_measured
from bench.results import Row, make_row
from bench.tell import tell

_ROOT = Path(__file__).parents[1]
_ELEVENTY = "@11ty/eleventy-img"
_SCRIPT = Path(__file__).parent / "contestants" / "eleventy.mjs"


class Absent(Exception):  # noqa: N818
    """A program that is not installed; the message says what it takes."""


@dataclass(frozen=True)
class _Contestant:
    """A program that is there: what it is called, the start of its command, where to run it."""

    name: str
    command: tuple[str, ...]
    folder: Path


def hold_contest(corpus: Path, folder: Path, size: Size, rounds: int) -> Iterator[Row]:
    """A row for each program; in every round each runs once, so that a busy hour hits all."""
    photos, output = folder / f"{corpus.name}-{size.shops}", folder / "output"
    if not photos.exists():
        copy_catalog(corpus, photos, size.shops)
    runs: dict[_Contestant, list[Measurement]] = {found: [] for found in _find_contestants(folder)}
    made = {}
    for contestant in [*runs] * rounds:
        shutil.rmtree(output, ignore_errors=True)
        command = [*contestant.command, str(photos / "content"), str(output)]
        run = run_measured(command, contestant.folder)
        files = [path.stat().st_size for path in output.rglob("*") if path.is_file()]
        made[contestant] = {"made": len(files), "bytes": sum(files)}
        runs[contestant].append(run)
        tell(f"{size}: photos, {contestant.name} {run.wall:.2f} s, {len(files)} files")
    shutil.rmtree(output, ignore_errors=True)
    for contestant, measured in runs.items():
        yield make_row(
            f"photos: {contestant.name}", measured, size=str(size), shops=size.shops,
            megapixels=size.megapixels, counts=made[contestant],
        )  # fmt: skip


def _find_contestants(folder: Path) -> Iterator[_Contestant]:
    for find in (_find_ours, _find_pillow, _find_vips, _find_eleventy):
        try:
            yield find(folder)
        except Absent as reason:
            tell(f"photos: {reason}")


def _find_ours(_folder: Path) -> _Contestant:
    return _python("catalog_gen", "ours")


def _find_pillow(_folder: Path) -> _Contestant:
    return _python("plain Pillow", "plain_pillow")


def _find_vips(_folder: Path) -> _Contestant:
    try:
        return _python(f"pyvips {version('pyvips')}", "vips")
    except PackageNotFoundError as error:
        raise Absent('pyvips is left out, it takes: pip install "pyvips[binary]"') from error


def _python(name: str, module: str) -> _Contestant:
    return _Contestant(name, (sys.executable, "-m", f"bench.contestants.{module}"), _ROOT)


def _find_eleventy(folder: Path) -> _Contestant:
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        raise Absent("eleventy-img is left out, it takes node and npm")
    place = folder / "eleventy"
    package = place / "node_modules" / _ELEVENTY / "package.json"
    if not package.exists():
        place.mkdir(parents=True, exist_ok=True)
        (place / "package.json").write_text(json.dumps({"private": True}), encoding="utf-8")
        command = [npm, "install", "--no-audit", "--no-fund", _ELEVENTY]
        done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
        if done.returncode:
            last = done.stderr.strip().rpartition("\n")[2]
            raise Absent(f"eleventy-img is left out, npm could not install it: {last}")
    name = f"eleventy-img {json.loads(package.read_text(encoding='utf-8'))['version']}"
    return _Contestant(name, (node, str(_SCRIPT)), place)
