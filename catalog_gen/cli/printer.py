"""What a command prints: progress on a terminal, one line per stage, problems, the verdict."""

from pathlib import Path
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn
from rich.text import Text

from catalog_gen.cli.interruption import stop_if_interrupted
from catalog_gen.cli.plain import plain
from catalog_gen.cli.problems import show_problem
from catalog_gen.language.words import count, say
from catalog_gen.model.output import BuildReport, StageReport


class Printer:
    """Shows progress while a `with` block runs (on a terminal only), then the report."""

    def __init__(self, folder: Path, *, quiet: bool, verbose: bool) -> None:
        self._folder = folder
        self._quiet = quiet
        self._verbose = verbose
        self._console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            console=self._console,
            transient=True,
            disable=quiet or not self._console.is_terminal,
        )
        self._stage = ""
        self._task = self._progress.add_task("", total=None, visible=False)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def listen(self, stage: str, done: int, total: int) -> None:
        """Show where the build is; stop here when it was interrupted meanwhile."""
        stop_if_interrupted()
        if stage != self._stage:
            self._progress.remove_task(self._task)
            self._stage, self._task = stage, self._progress.add_task(stage, total=None)
        if total:
            self._progress.update(self._task, completed=done, total=total)

    def print_report(self, report: BuildReport, output: Path | None = None) -> None:
        """Problems first, then one line per stage, then the verdict."""
        for problem in report.problems:
            self._console.print(show_problem(problem, self._folder, report.language))
        if not self._quiet:
            for stage in report.stages:
                self._console.print(_stage_line(stage, report.language))
        self._print_verdict(report, output)

    def _print_verdict(self, report: BuildReport, output: Path | None) -> None:
        language = report.language
        errors = sum(problem.severity == "error" for problem in report.problems)
        warnings = len(report.problems) - errors
        if report.problems:
            found = [
                count(language, f"cli.{kind}", number)
                for kind, number in (("errors", errors), ("warnings", warnings))
                if number
            ]
            style = "bold red" if errors else "bold yellow"
            self._console.print(Text(", ".join(found) + ".", style=style))
        if self._quiet:
            return
        is_published = any(stage.stage in ("publish", "unchanged") for stage in report.stages)
        if output and not is_published:
            self._console.print(say(language, "cli.nothing_written"))
        elif output:
            for line in _what_was_made(output, language):
                self._console.print(line)
        elif not report.problems:
            self._console.print(Text(say(language, "cli.no_problem"), style="green"))
        if self._verbose:
            self._console.print(say(language, "cli.catalog", path=plain(str(self._folder))))


def _stage_line(stage: StageReport, language: str) -> Text:
    words = ", ".join(
        count(language, f"cli.{name}", number) for name, number in stage.counts.items()
    )
    return Text.assemble((f"{stage.stage:<10}", "bold"), f"{words:<50}", f"{stage.seconds:>7.2f} s")


def _what_was_made(output: Path, language: str) -> list[Text]:
    places = [
        ("cli.site", output / "web" / "index.html"),
        ("cli.booklet", output / "web" / "catalogue.pdf"),
        ("cli.plates", output / "press" / "catalogue.pdf"),
        ("cli.preflight", output / "press" / "preflight.html"),
    ]
    return [
        Text.assemble(say(language, label), " ", (plain(str(_short(path))), "bold"))
        for label, path in places
        if path.exists()
    ]


def _short(path: Path) -> Path:
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
