"""`python -m bench.press`: how fast the printed catalog is made, once all photos are ready."""

import argparse
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from bench.corpus import Size, make_corpus
from bench.machine import describe_machine
from bench.measure import CommandFailed, run_measured
from bench.press_table import BOOK, CHANGED, COLD, PREFLIGHT, show_press
from bench.results import FOLDER as RESULTS
from bench.results import Results, Row, date_now, make_row, write_results
from bench.run import repeat
from bench.scenarios import SCENARIOS, Place, Scenario, build_command, make_place
from bench.shares import share_time
from bench.summary import read_summary
from bench.tell import tell
from catalog_gen.model.problem import has_errors
from catalog_gen.model.request import BuildRequest
from catalog_gen.pipeline import OUTPUT_FOLDER, build

FOLDER = RESULTS / "press"
_CACHE = Path(__file__).parents[1] / ".cache" / "bench"
_PRODUCTS = 4
_MEGAPIXELS = 0.5
"""Enough for a card; photos are ready before anything is measured."""
_PARTS = {
    PREFLIGHT: "/press/preflight/",
    "WeasyPrint": "weasyprint",
    "pikepdf": "pikepdf",
    "photos": "PIL",
}
"""Whose time is told apart: modules that import the library, and the preflight's folder."""
_MARK = "/* edit "


@dataclass(frozen=True)
class PressOrder:
    """What to measure, and where corpora and catalogs are kept."""

    folder: Path
    sizes: Sequence[Size]
    least_runs: int = 1


def main() -> int:
    """Measure, keep, print. Missed goals are told, and are no failure: machines differ."""
    options = _parser().parse_args()
    order = PressOrder(options.folder.resolve(), options.sizes, options.repeat)
    results = Results(options.date, describe_machine(), ())
    try:
        for row in measure_press(order):
            results = replace(results, rows=(*results.rows, row))
            write_results(results, options.results)
    except CommandFailed as error:
        tell(str(error))
        return 1
    print(show_press(results))
    return 0


def measure_press(order: PressOrder) -> Iterator[Row]:
    """Two rows for each size: all sections to be made, and those of one product that changed."""
    for size in order.sizes:
        tell(f"{size}: making the corpus and the photos")
        corpus = make_corpus(order.folder / "corpus", size)
        name = f"press-{corpus.name}-{size.shops}"
        place = make_place(order.folder / "work" / name, corpus, size)
        run_measured(press_command(place), place.folder)
        for scenario in (_COLD, _CHANGED):
            yield _measure(place, scenario, order.least_runs)


def press_command(place: Place) -> list[str]:
    """What is measured: the printed catalog without the site."""
    return [*build_command(place), "--only", "press"]


def _measure(place: Place, scenario: Scenario, least_runs: int) -> Row:
    runs = repeat(place, scenario, press_command(place), least_runs)
    summary = read_summary(runs[-1].output)
    book = median(run.wall - read_summary(run.output).seconds.get(PREFLIGHT, 0) for run in runs)
    scenario.change(place)
    row = make_row(
        scenario.words, runs, size=str(place.size), shops=place.size.shops,
        megapixels=place.size.megapixels, counts={**summary.counts, BOOK: round(book * 1000)},
        stages=_share(place),
    )  # fmt: skip
    tell(f"{row.size}: {row.scenario} {row.wall:.2f} s")
    return row


def _share(place: Place) -> dict[str, float]:
    """Seconds by part of one more build, all of it in this process.

    Raises:
        CommandFailed: the content has an error.
    """
    output = place.folder / OUTPUT_FOLDER
    request = BuildRequest(place.folder, output, only=frozenset({"press"}), jobs=1)
    reports = []
    shares = share_time(lambda: reports.append(build(request, lambda *_: None)), _PARTS)
    if has_errors(reports[0].problems):
        codes = sorted({problem.code for problem in reports[0].problems})
        raise CommandFailed(f"{place.folder} does not build: {', '.join(codes)}")
    if not (output / "press" / "preflight.json").exists():
        del shares[PREFLIGHT]
    return shares


def _forget_sections(place: Place) -> None:
    """Change the style of the printed pages, as one of its comments: photos stay as they are."""
    file = place.folder / "themes" / "noel" / "press" / "press.css"
    style = file.read_text(encoding="utf-8").partition(_MARK)[0]
    file.write_text(f"{style}{_MARK}{place.next_edit()} */\n", encoding="utf-8")
    shutil.rmtree(place.folder / OUTPUT_FOLDER, ignore_errors=True)


_COLD = Scenario(COLD, _forget_sections)
_CHANGED = Scenario(CHANGED, SCENARIOS["price"].change)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.press", description=__doc__)
    sizes = [_read_shops(shops) for shops in ("12", "100", "300")]
    words = "numbers of shops (default: 12 100 300)"
    parser.add_argument(
        "--sizes", nargs="+", type=_read_shops, default=sizes, metavar="SHOPS", help=words
    )
    parser.add_argument(
        "--repeat", type=int, default=1, metavar="N", help="at least N runs of each"
    )
    parser.add_argument("--date", default=date_now(), help="the name of the run (default: now)")
    parser.add_argument("--folder", type=Path, default=_CACHE, help="for corpora and builds")
    parser.add_argument("--results", type=Path, default=FOLDER, help="for the runs' files")
    return parser


def _read_shops(text: str) -> Size:
    return Size(int(text), _PRODUCTS, _MEGAPIXELS)


if __name__ == "__main__":
    sys.exit(main())
