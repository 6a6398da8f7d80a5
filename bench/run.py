"""Runs the scenarios one after the other, and gives a row for each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.contest import hold_contest
from bench.corpus import Size, make_corpus
from bench.measure import Measurement, run_measured
from bench.results import Row, make_row
from bench.scenarios import (
    SCENARIOS,
    Place,
    Scenario,
    build_command,
    catalog_command,
    make_place,
)
from bench.summary import read_summary
from bench.tell import tell

ALL = ("version", *SCENARIOS, "photos")
"""What can be measured: the start of the command, the scenarios, and the photo stage alone."""
_MOST_RUNS = 5
_ENOUGH_SECONDS = 15
_VERSION_RUNS = 15
_LEAST_MEGAPIXELS = 8
"""Below it, the photo stage alone says little."""


@dataclass(frozen=True)
class Order:
    """What to measure, and where the corpora and the catalogs to build are kept."""

    folder: Path
    sizes: Sequence[Size]
    scenarios: Sequence[str]
    least_runs: int = 1


def run_all(order: Order) -> Iterator[Row]:
    """Measure everything, and give each row as soon as it is known."""
    if "version" in order.scenarios:
        command = catalog_command("--version")
        run_measured(command, order.folder)
        runs = [run_measured(command, order.folder) for _ in range(_VERSION_RUNS)]
        yield make_row("catalog --version", runs)
    for size in order.sizes:
        tell(f"{size}: making the corpus")
        corpus = make_corpus(order.folder / "corpus", size)
        if chosen := [name for name in SCENARIOS if name in order.scenarios]:
            place = make_place(order.folder / "work" / f"{corpus.name}-{size.shops}", corpus, size)
            yield from _run_scenarios(place, chosen, order.least_runs)
        if "photos" in order.scenarios and size.megapixels >= _LEAST_MEGAPIXELS:
            yield from hold_contest(corpus, order.folder / "photos", size, order.least_runs)


def repeat(
    place: Place, scenario: Scenario, command: Sequence[str], least_runs: int
) -> list[Measurement]:
    """Short scenarios several times, long ones at least `least_runs` times."""
    runs: list[Measurement] = []
    while len(runs) < least_runs or (
        len(runs) < _MOST_RUNS and sum(run.wall for run in runs) < _ENOUGH_SECONDS
    ):
        scenario.change(place)
        runs.append(run_measured(command, place.folder))
        if scenario.undo:
            scenario.undo(place)
            run_measured(command, place.folder)
    return runs


def _run_scenarios(place: Place, chosen: Sequence[str], least_runs: int) -> Iterator[Row]:
    # Whatever the first scenario is, the program's files are compiled and the disk has been read.
    run_measured(catalog_command("check", "--catalog", str(place.folder)), place.folder)
    if chosen[0] != "cold":
        run_measured(build_command(place), place.folder)
    for name in chosen:
        scenario = SCENARIOS[name]
        runs = repeat(place, scenario, build_command(place), least_runs)
        summary = read_summary(runs[-1].output)
        row = make_row(
            scenario.words, runs, size=str(place.size), shops=place.size.shops,
            megapixels=place.size.megapixels, counts=summary.counts, stages=summary.seconds,
        )  # fmt: skip
        tell(f"{row.size}: {row.scenario} {row.wall:.2f} s")
        yield row
