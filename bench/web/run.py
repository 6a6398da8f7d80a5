"""A web run: build the demo, then everything there is to measure on its site."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.measure import run_measured
from bench.web.figures import Figure
from bench.web.files import list_templates, weigh_files
from bench.web.host import host_site
from bench.web.lighthouse import score_pages
from bench.web.search import measure_search
from bench.web.visit import weigh_visits

_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class WebOrder:
    """What to measure."""

    folder: Path
    """For the built site and for Lighthouse."""
    runs: int
    """Of Lighthouse on each page; 0 leaves it out."""


def measure_web(order: WebOrder) -> Iterator[Figure]:
    """The figures of the demo's site, the quick ones first."""
    site = build_demo(order.folder)
    yield from weigh_files(site)
    yield from measure_search()
    with host_site(site) as root:
        yield from weigh_visits(root)
        if order.runs:
            place = order.folder / "lighthouse"
            yield from score_pages(root, list_templates(site), order.runs, place)


def build_demo(folder: Path) -> Path:
    """Build the whole demo, which is this repository, below a folder; gives its site."""
    output = folder / "demo"
    command = (sys.executable, "-m", "catalog_gen", "build", "--catalog", str(_ROOT))
    run_measured([*command, "--output", str(output)], _ROOT)
    return output / "web"
