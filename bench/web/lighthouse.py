"""Lighthouse on a page, as its command does it: a middling telephone, a slow network, simulated."""

import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.measure import CommandFailed
from bench.tell import tell
from bench.web.figures import Figure
from bench.web.node import install_package, run_node

VERSION = "13.5.0"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
GOAL = 100
_FLAGS = "--headless=new --no-sandbox --disable-gpu"
_MOST_SECONDS = 180


def score_pages(root: str, pages: Sequence[str], runs: int, folder: Path) -> Iterator[Figure]:
    """The four scores of each page; in every run each page is taken once.

    So a busy minute of the machine hits all pages, and the median leaves it out.
    """
    program = install_package(folder, "lighthouse", VERSION)
    scores: dict[str, list[dict[str, float]]] = {page: [] for page in pages}
    for page in [*pages] * runs:
        scores[page].append(_score(program, f"{root}{page}"))
        tell(f"lighthouse: {page} {' '.join(f'{value:g}' for value in scores[page][-1].values())}")
    for page, found in scores.items():
        for category in CATEGORIES:
            values = tuple(run[category] for run in found)
            yield Figure(page, category, "", values, least=GOAL)


def _score(program: Path, address: str) -> dict[str, float]:
    report = program.parent.parent / "report.json"
    report.unlink(missing_ok=True)
    done = run_node(
        program / "cli" / "index.js",
        address,
        "--quiet",
        "--output=json",
        f"--output-path={report}",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={_FLAGS}",
        cwd=program.parent.parent,
        seconds=_MOST_SECONDS,
        CHROME_PATH=shutil.which("chromium") or "",
    )
    if done.returncode or not report.exists():
        raise CommandFailed(f"Lighthouse on {address}: {done.stderr.strip()[-500:]}")
    found = json.loads(report.read_text(encoding="utf-8"))["categories"]
    return {name: round(found[name]["score"] * 100) for name in CATEGORIES}
