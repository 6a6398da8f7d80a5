"""The table of a run of `bench.press`, and what misses its goal; in Markdown."""

from collections.abc import Iterable, Iterator

from bench.report import show_facts
from bench.results import Results, Row
from bench.table import set_table

COLD = "press: cold, photos ready"
CHANGED = "press: one product"
PREFLIGHT = "preflight"
BOOK = "book"
"""The wall time without the preflight, which has a goal of its own, in ms."""

_SHOPS_OF_GOALS = 300
_MOST_SECONDS = {COLD: 12.0, CHANGED: 2.0}
_MOST_BYTES = 500e6
_MOST_PREFLIGHT = 100.0
"""ms per page."""


def show_press(results: Results) -> str:
    """The facts, a line for each size, and the goals that are missed."""
    missed = list(_missed(results.rows))
    goals = f"Missed: {'; '.join(missed)}." if missed else "All goals are met."
    return "\n\n".join([show_facts(results), _figures(results), _shares(results.rows), goals])


def _figures(results: Results) -> str:
    head = ("size", "scenario", "runs", "pages", "wall, s", "without preflight", "pages per s",
            "CPU, s", f"{results.memory_kind}, MB", "sections made",
            "preflight, ms per page")  # fmt: skip
    lines = [
        (
            row.size, row.scenario, str(len(row.runs)), str(row.counts["pages"]),
            f"{row.wall:.2f}", f"{_book(row):.2f}", f"{row.counts['pages'] / row.wall:.1f}",
            f"{row.processor:.2f}",
            f"{row.memory / 1e6:.0f}" if row.memory else "", str(row.counts["made"]),
            f"{_preflight(row):.1f}" if PREFLIGHT in row.stages else "",
        )
        for row in results.rows
    ]  # fmt: skip
    return set_table(head, lines)


def _shares(rows: Iterable[Row]) -> str:
    """What part of one build's time, in one process, each library and the preflight took."""
    rows = list(rows)
    names = list(dict.fromkeys(name for row in rows for name in row.stages))
    lines = [
        (
            row.size, row.scenario, f"{sum(row.stages.values()):.2f}",
            *(f"{row.stages.get(name, 0) / sum(row.stages.values()):.0%}" for name in names),
        )
        for row in rows
    ]  # fmt: skip
    return set_table(("size", "scenario", "in one process, s", *names), lines)


def _book(row: Row) -> float:
    """Seconds for the book but for its preflight; runs of earlier versions do not tell them."""
    return row.counts[BOOK] / 1000 if BOOK in row.counts else row.wall


def _preflight(row: Row) -> float:
    """Milliseconds for each page of the book."""
    return row.stages[PREFLIGHT] * 1000 / row.counts["pages"]


def _missed(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        place = f"{row.size}, {row.scenario}"
        if row.scenario == COLD and PREFLIGHT in row.stages and _preflight(row) > _MOST_PREFLIGHT:
            yield f"{place}: preflight {_preflight(row):.0f} ms per page"
        if row.shops == _SHOPS_OF_GOALS:
            if _book(row) > _MOST_SECONDS[row.scenario]:
                yield f"{place}: {_book(row):.1f} s, not {_MOST_SECONDS[row.scenario]:g}"
            if row.memory > _MOST_BYTES:
                yield f"{place}: {row.memory / 1e6:.0f} MB, not {_MOST_BYTES / 1e6:.0f}"
