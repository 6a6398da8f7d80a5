"""The tables of a run, and the differences between two; all in Markdown, to be pasted anywhere."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import log

from bench.results import Results, Row
from bench.table import set_table

_LEAST_SECONDS = 0.1
"""Below it, a stage's seconds are too coarse to say how it grows."""


def show_results(results: Results) -> str:
    """The facts, the table, where the time went, and how each scenario grows."""
    parts = [
        show_facts(results), _figures(results), _stages(results.rows), _growth(results.rows),
        _contest(results),
    ]  # fmt: skip
    return "\n\n".join(part for part in parts if part)


def show_differences(base: Results, new: Results) -> str:
    """How much more or less of everything the rows that both runs have take, in per cent."""
    before = {row.name: row for row in base.rows}
    lines = [
        (
            row.size, row.scenario, _seconds(before[row.name].wall), _seconds(row.wall),
            _change(before[row.name].wall, row.wall),
            _change(before[row.name].processor, row.processor),
            _change(before[row.name].memory, row.memory),
        )
        for row in new.rows
        if row.name in before
    ]  # fmt: skip
    head = ("size", "scenario", "before, s", "now, s", "wall", "CPU", "memory")
    facts = [f"From {base.date} to {new.date}.", *_other_facts(base, new)]
    return "\n".join(facts) + "\n\n" + set_table(head, lines)


def show_facts(results: Results) -> str:
    """When and where a run took place."""
    lines = [f"{name}: {_words(value)}" for name, value in results.machine.items()]
    return "\n".join([f"date: {results.date}", *lines])


def growth(rows: Iterable[Row]) -> dict[str, list[tuple[str, float]]]:
    """By scenario, the exponent from each size to the next with photos of the same megapixels.

    1 is linear: twice the shops, twice the wall time; 0 is the same for any number.
    """
    alike: dict[tuple[str, float], list[Row]] = defaultdict(list)
    for row in _with_stages(rows):
        alike[row.scenario, row.megapixels].append(row)
    exponents: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for (scenario, _), group in alike.items():
        for small, large in pairwise(sorted(group, key=lambda row: row.shops)):
            if small.shops < large.shops:
                steps = log(large.wall / small.wall) / log(large.shops / small.shops)
                exponents[scenario].append((f"{small.shops} → {large.shops}", steps))
    return dict(exponents)


def _figures(results: Results) -> str:
    head = ("size", "scenario", "runs", "wall, s", "CPU, s", f"{results.memory_kind}, MB",
            "made", "reused", "written")  # fmt: skip
    lines = [
        (
            row.size, row.scenario, str(len(row.runs)), _seconds(row.wall),
            _seconds(row.processor), f"{row.memory / 1e6:.0f}" if row.memory else "",
            *(str(row.counts.get(kind, "")) for kind in ("made", "reused", "written")),
        )
        for row in results.rows
        if "bytes" not in row.counts
    ]  # fmt: skip
    return set_table(head, lines) if lines else ""


def _stages(rows: Sequence[Row]) -> str:
    names = list(dict.fromkeys(name for row in rows for name in row.stages))
    lines = [
        (row.size, row.scenario, *(_seconds(row.stages.get(name, 0)) for name in names))
        for row in rows
        if row.stages
    ]
    return (
        set_table(("size", "scenario", *(f"{name}, s" for name in names)), lines) if lines else ""
    )


def _growth(rows: Sequence[Row]) -> str:
    exponents = growth(rows)
    steps = list(dict.fromkeys(step for found in exponents.values() for step, _ in found))
    lines = [
        (scenario, *(f"{dict(found)[step]:.2f}" if step in dict(found) else "" for step in steps))
        for scenario, found in exponents.items()
    ]
    return set_table(("growth, exponent", *steps), lines) if lines else ""


def _contest(results: Results) -> str:
    """The photo stage, first, and the other programs."""
    head = ("size", "scenario", "runs", "wall, s", "CPU, s", f"{results.memory_kind}, MB",
            "files", "MB made", "wall, ours 1", "CPU, ours 1")  # fmt: skip
    rows = [row for row in results.rows if "bytes" in row.counts]
    ours = {row.size: row for row in reversed(rows)}
    lines = [
        (
            row.size, row.scenario, str(len(row.runs)), _seconds(row.wall),
            _seconds(row.processor), f"{row.memory / 1e6:.0f}", str(row.counts["made"]),
            f"{row.counts['bytes'] / 1e6:.1f}", f"{row.wall / ours[row.size].wall:.2f}",
            f"{row.processor / ours[row.size].processor:.2f}",
        )
        for row in rows
    ]  # fmt: skip
    return set_table(head, lines) if lines else ""


def _with_stages(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows that have a size, and the stages of a cold build as rows of their own."""
    for row in rows:
        if row.shops and "bytes" not in row.counts:
            yield row
        for stage, seconds in row.stages.items():
            if row.scenario == "cold" and seconds >= _LEAST_SECONDS:
                yield replace(row, scenario=f"cold: {stage}", wall=seconds)


def _other_facts(base: Results, new: Results) -> Iterator[str]:
    """What is not the same about the two runs besides the code."""
    for name in new.machine:
        before, now = base.machine.get(name), new.machine[name]
        if before != now:
            yield f"{name}: {_words(before)} → {_words(now)}"


def _words(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {version}" for name, version in value.items())
    return str(value)


def _seconds(value: float) -> str:
    return f"{value:.2f}" if value < 100 else f"{value:.0f}"


def _change(before: float, now: float) -> str:
    return f"{(now / before - 1) * 100:+.0f} %" if before else ""
