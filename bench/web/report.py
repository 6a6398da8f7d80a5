"""The table of a web run, and the differences between two; in Markdown."""

from collections.abc import Sequence

from bench.table import set_table
from bench.web.figures import Figure, WebResults, unmet
from bench.web.lighthouse import CATEGORIES


def show_web_results(results: WebResults) -> str:
    """The facts, the scores of each page, the other figures, and what misses its goal."""
    scores = [figure for figure in results.figures if figure.name in CATEGORIES]
    others = [figure for figure in results.figures if figure.name not in CATEGORIES]
    parts = [
        "\n".join([f"date: {results.date}", *(f"{k}: {v}" for k, v in results.machine.items())]),
        _scores(scores) if scores else "",
        _figures(others),
        _missed(results.figures),
    ]
    return "\n\n".join(part for part in parts if part)


def show_web_differences(base: WebResults, new: WebResults) -> str:
    """The figures that both runs have and that are not the same."""
    before = {(figure.subject, figure.name): figure for figure in base.figures}
    lines = [
        (figure.subject, figure.name, _amount(old), _amount(figure))
        for figure in new.figures
        if (old := before.get((figure.subject, figure.name))) and old.value != figure.value
    ]
    head = f"From {base.date} to {new.date}, on the web."
    if not lines:
        return f"{head} All figures are the same."
    return f"{head}\n\n" + set_table(("what", "scenario", "before", "now"), lines)


def _scores(figures: Sequence[Figure]) -> str:
    pages = list(dict.fromkeys(figure.subject for figure in figures))
    found = {(figure.subject, figure.name): figure for figure in figures}
    lines = [(page, *(_runs(found[page, category]) for category in CATEGORIES)) for page in pages]
    return set_table(("Lighthouse", *CATEGORIES), lines)


def _figures(figures: Sequence[Figure]) -> str:
    lines = [(one.subject, one.name, _amount(one), _goal(one)) for one in figures]
    return set_table(("what", "scenario", "measured", "goal"), lines)


def _missed(figures: Sequence[Figure]) -> str:
    names = [f"{figure.subject}: {figure.name} {_amount(figure)}" for figure in unmet(figures)]
    return "Missed: " + "; ".join(names) if names else "All goals are met."


def _runs(figure: Figure) -> str:
    """The median, and all runs where they differ."""
    runs = " ".join(f"{run:g}" for run in figure.runs)
    return f"{figure.value:g} ({runs})" if len(set(figure.runs)) > 1 else f"{figure.value:g}"


def _amount(figure: Figure) -> str:
    return f"{figure.value:.4g} {figure.unit}".strip()


def _goal(figure: Figure) -> str:
    if figure.most is not None:
        return f"≤ {figure.most:g}"
    return f"≥ {figure.least:g}" if figure.least is not None else ""
