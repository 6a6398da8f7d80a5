"""The figures of a web run, their goals, and their file: bench/results/web/<date>.json."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from bench.results import FOLDER as RESULTS

FOLDER = RESULTS / "web"


@dataclass(frozen=True)
class Figure:
    """One thing that was measured: the median of its runs, and what it should be."""

    subject: str
    """The page or the files concerned."""
    name: str
    unit: str
    runs: tuple[float, ...]
    least: float | None = None
    most: float | None = None

    @property
    def value(self) -> float:
        return median(self.runs)

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is met; None without one."""
        if self.least is None and self.most is None:
            return None
        above = self.least is None or self.value >= self.least
        return above and (self.most is None or self.value <= self.most)


@dataclass(frozen=True)
class WebResults:
    """All figures of a run, and where it ran."""

    date: str
    machine: dict[str, object]
    figures: tuple[Figure, ...]


def write_web_results(results: WebResults, folder: Path = FOLDER) -> Path:
    """Write the file of a run, named by its date."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{results.date.replace(':', '-')}.json"
    file.write_text(json.dumps(asdict(results), indent=2, ensure_ascii=False) + "\n", "utf-8")
    return file


def read_web_results(file: Path) -> WebResults:
    """Read what `write_web_results` wrote."""
    content = json.loads(file.read_text(encoding="utf-8"))
    figures = [Figure(**{**one, "runs": tuple(one["runs"])}) for one in content["figures"]]
    return WebResults(content["date"], content["machine"], tuple(figures))


def unmet(figures: Sequence[Figure]) -> list[Figure]:
    """Those that miss their goal."""
    return [figure for figure in figures if figure.is_met is False]
