"""`python -m bench`: `run` measures, `compare` sets two runs beside each other."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bench.corpus import Size, make_corpus, read_size
from bench.machine import describe_machine
from bench.measure import CommandFailed
from bench.press import FOLDER as PRESS_FOLDER
from bench.report import show_differences, show_results
from bench.results import (
    FOLDER,
    Results,
    date_now,
    last_results,
    read_results,
    write_results,
)
from bench.run import ALL, Order, run_all
from bench.tell import tell
from bench.web.figures import FOLDER as WEB_FOLDER
from bench.web.figures import read_web_results
from bench.web.report import show_web_differences

_CACHE = Path(__file__).parents[1] / ".cache" / "bench"
_SIZES = tuple(map(read_size, ("20", "20@0.5", "100", "300")))
"""20 shops twice: with photos as cameras make them, and with those of the larger catalogs, so that
the growth from size to size is that of one thing."""

Command = Callable[[argparse.Namespace], int]


def main() -> int:
    """Read the command line and do it."""
    options = _parser().parse_args()
    try:
        code: int = options.command(options)
    except CommandFailed as error:
        tell(str(error))
        return 1
    return code


def _run(options: argparse.Namespace) -> int:
    options.folder.mkdir(parents=True, exist_ok=True)
    order = Order(
        folder=options.folder.resolve(),
        sizes=_sizes(options),
        scenarios=options.scenarios,
        least_runs=options.repeat,
    )
    results = Results(options.date, describe_machine(), ())
    for row in run_all(order):
        results = replace(results, rows=(*results.rows, row))
        # After every row, so that a run cut short leaves what it measured.
        write_results(results, options.results)
    print(show_results(results))
    return 0


def _compare(options: argparse.Namespace) -> int:
    told = []
    base, new = _pair(options, options.results)
    if base and new:
        told.append(show_differences(read_results(base), read_results(new)))
    base, new = _pair(options, options.results / PRESS_FOLDER.name)
    if base and new:
        told.append(show_differences(read_results(base), read_results(new)))
    base, new = _pair(options, options.results / WEB_FOLDER.name)
    if base and new:
        told.append(show_web_differences(read_web_results(base), read_web_results(new)))
    if not told:
        tell(f"There are no two runs in {options.results}: make bench makes them.")
        return 2
    print("\n\n".join(told))
    return 0


def _pair(options: argparse.Namespace, folder: Path) -> tuple[Path | None, Path | None]:
    """The runs that were asked for, else the last two; none of a kind that was not asked for."""
    asked = [file for file in (options.base, options.new) if file]
    if any(_kind(file.parent) != _kind(folder) for file in asked):
        return None, None
    files = [None, None, *last_results(2, folder)]
    return options.base or files[-2], options.new or files[-1]


def _kind(folder: Path) -> str:
    """What the runs of a folder are about; the builds themselves have no name."""
    return folder.name if folder.name in (PRESS_FOLDER.name, WEB_FOLDER.name) else ""


def _corpus(options: argparse.Namespace) -> int:
    for size in _sizes(options):
        print(make_corpus(options.folder / "corpus", size))
    return 0


def _sizes(options: argparse.Namespace) -> list[Size]:
    return [replace(size, products=options.products) for size in options.sizes]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    commands = parser.add_subparsers(required=True)
    run = commands.add_parser("run", help="measure")
    names = ", ".join(ALL)
    run.add_argument("--scenarios", nargs="+", choices=ALL, default=ALL, metavar="NAME", help=names)
    run.add_argument("--repeat", type=int, default=1, metavar="N", help="at least N runs of each")
    run.add_argument("--date", default=date_now(), help="the name of the run (default: now)")
    _add_corpus_options(run, _run)
    _add_corpus_options(commands.add_parser("corpus", help="only make the corpora"), _corpus)
    compare = commands.add_parser("compare", help="set two runs beside each other")
    compare.set_defaults(command=_compare)
    for name in ("base", "new"):
        compare.add_argument(f"--{name}", type=Path, help="a run's file (default: the last two)")
    for command in (run, compare):
        command.add_argument("--results", type=Path, default=FOLDER, help="for the runs' files")
    return parser


def _add_corpus_options(parser: argparse.ArgumentParser, command: Command) -> None:
    parser.set_defaults(command=command)
    words = "SHOPS or SHOPS@MEGAPIXELS of each photo (default: 12 up to 20 shops, else 0.5)"
    parser.add_argument(
        "--sizes", nargs="+", type=read_size, default=_SIZES, metavar="SIZE", help=words
    )
    parser.add_argument("--products", type=int, default=12, help="articles of each shop")
    parser.add_argument("--folder", type=Path, default=_CACHE, help="for corpora and builds")


if __name__ == "__main__":
    sys.exit(main())
