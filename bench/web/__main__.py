"""`python -m bench.web`: measures the demo's site, and prints the table."""

import argparse
import sys
from pathlib import Path

from bench.machine import describe_machine
from bench.measure import CommandFailed
from bench.results import date_now
from bench.tell import tell
from bench.web.figures import FOLDER, WebResults, write_web_results
from bench.web.lighthouse import VERSION
from bench.web.report import show_web_results
from bench.web.run import WebOrder, measure_web
from bench.web.visit import browser_version

_CACHE = Path(__file__).parents[2] / ".cache" / "bench-web"


def main() -> int:
    """Measure, keep, print. Missed goals are told, and are no failure: scores vary."""
    options = _parser().parse_args()
    order = WebOrder(options.folder.resolve(), options.repeat)
    try:
        figures = tuple(measure_web(order))
    except CommandFailed as error:
        tell(str(error))
        return 1
    machine = describe_machine() | {"browser": browser_version(), "lighthouse": VERSION}
    results = WebResults(options.date, machine, figures)
    write_web_results(results, options.results)
    print(show_web_results(results))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.web", description=__doc__)
    parser.add_argument("--date", default=date_now(), help="the name of the run (default: now)")
    words = "runs of Lighthouse on each page, 0 for none (default: 3)"
    parser.add_argument("--repeat", type=int, default=3, metavar="N", help=words)
    parser.add_argument("--folder", type=Path, default=_CACHE, help="for the site and Lighthouse")
    parser.add_argument("--results", type=Path, default=FOLDER, help="for the runs' files")
    return parser


if __name__ == "__main__":
    sys.exit(main())
