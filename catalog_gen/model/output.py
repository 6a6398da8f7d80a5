"""What a build makes."""

from dataclasses import dataclass, field
from pathlib import Path

from catalog_gen.model.problem import Problem


@dataclass(frozen=True)
class OutputFile:
    """One file to publish: its address below output/ (forward slashes) and where its bytes are."""

    address: str
    key: str
    """Where the cache holds the bytes."""


@dataclass(frozen=True)
class StageReport:
    """What one stage did, and how long it took."""

    stage: str
    seconds: float
    made: int = 0
    reused: int = 0


@dataclass(frozen=True)
class BuildReport:
    """What a build did; the command line prints it and takes its exit code from it."""

    problems: tuple[Problem, ...] = ()
    stages: tuple[StageReport, ...] = ()
    output: Path | None = None
    files: tuple[str, ...] = field(default=())
