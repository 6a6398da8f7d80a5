"""The figures of a run, and their file: bench/results/<date>.json."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench.measure import MEMORY_KIND, Measurement

FOLDER = Path(__file__).parent / "results"


@dataclass(frozen=True)
class Row:
    """One scenario at one size; the medians of its runs, but the largest memory of them."""

    size: str
    """What was built; empty where that does not matter."""
    scenario: str
    shops: int
    megapixels: float
    runs: tuple[float, ...]
    """Wall time of each run in s."""
    wall: float
    """s"""
    processor: float
    """s"""
    memory: int
    """Bytes."""
    counts: dict[str, int] = field(default_factory=dict)
    """`made`, `reused`, `pages`, `written`, `removed`, of the last run."""
    stages: dict[str, float] = field(default_factory=dict)
    """s by stage, of the last run; of the press, s by part in one process."""

    @property
    def name(self) -> tuple[str, str]:
        """By which rows of two runs are compared."""
        return self.size, self.scenario


@dataclass(frozen=True)
class Results:
    """All rows of a run, and where it ran."""

    date: str
    machine: dict[str, object]
    rows: tuple[Row, ...]
    memory_kind: str = MEMORY_KIND


def make_row(
    scenario: str, runs: Iterable[Measurement], *, size: str = "", shops: int = 0,
    megapixels: float = 0, counts: dict[str, int] | None = None,
    stages: dict[str, float] | None = None,
) -> Row:  # fmt: skip
    """A row from the measurements of one scenario."""
    runs = tuple(runs)
    return Row(
        size=size,
        scenario=scenario,
        shops=shops,
        megapixels=megapixels,
        runs=tuple(round(run.wall, 3) for run in runs),
        wall=round(median(run.wall for run in runs), 3),
        processor=round(median(run.processor for run in runs), 3),
        memory=max(run.memory for run in runs),
        counts=counts or {},
        stages=stages or {},
    )


def write_results(results: Results, folder: Path = FOLDER) -> Path:
    """Write the file of a run, named by its date."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{results.date.replace(':', '-')}.json"
    file.write_text(json.dumps(asdict(results), indent=2, ensure_ascii=False) + "\n", "utf-8")
    return file


def read_results(file: Path) -> Results:
    """Read what `write_results` wrote."""
    content = json.loads(file.read_text(encoding="utf-8"))
    rows = tuple(Row(**{**row, "runs": tuple(row["runs"])}) for row in content.pop("rows"))
    return Results(**content, rows=rows)


def last_results(number: int, folder: Path = FOLDER) -> list[Path]:
    """The files of the last runs, oldest first."""
    return sorted(folder.glob("*.json"))[-number:]


def date_now() -> str:
    """The name of a run that begins now: `2026-11-22T15:00:00Z`."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
