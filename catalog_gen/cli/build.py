"""`catalog build`."""

import os
import re
from datetime import UTC, date, datetime
from pathlib import Path

import click

from catalog_gen.cli.exits import CONTENT, DONE
from catalog_gen.cli.options import common_options, find_catalog
from catalog_gen.cli.printer import Printer
from catalog_gen.model.problem import has_errors
from catalog_gen.model.request import PARTS, BuildRequest
from catalog_gen.pipeline import OUTPUT_FOLDER, build

_ADDRESS = re.compile(r"(tcp|tls)://[^\s/]+:[0-9]{1,5}")


@click.command("build")
@click.option("--only", metavar="PARTS", help=f"Only these parts, with commas: {','.join(PARTS)}.")
@click.option("--shop", "shops", multiple=True, metavar="ID", help="Only this shop's own pages.")
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where to (default: output/ in the catalog's folder).",
)
@click.option(
    "--jobs", type=click.IntRange(1), metavar="N", help="Processes (default: one per core)."
)
@click.option(
    "--cluster", metavar="ADDRESS", help="A Dask scheduler whose workers do it: tcp://HOST:PORT."
)
@common_options
def command(  # noqa: PLR0913 (one per option)
    *,
    only: str | None,
    shops: tuple[str, ...],
    output: Path | None,
    jobs: int | None,
    cluster: str | None,
    folder: Path | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Make the website and the printed catalog: everything, only what changed."""
    place = find_catalog(folder)
    request = BuildRequest(
        folder=place,
        output=output or place / OUTPUT_FOLDER,
        only=_parts(only),
        shops=frozenset(shops),
        jobs=jobs,
        cluster=_scheduler(cluster, jobs),
        today=_today(),
    )
    with Printer(place, quiet=quiet, verbose=verbose) as printer:
        report = build(request, printer.listen)
    printer.print_report(report, request.output)
    return CONTENT if has_errors(report.problems) else DONE


def _today() -> date:
    """This day, or the one that SOURCE_DATE_EPOCH names (reproducible-builds.org)."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if not seconds:
        return date.today()
    if not re.fullmatch(r"[0-9]{1,11}", seconds):
        raise click.UsageError(f"SOURCE_DATE_EPOCH: “{seconds}” is no number of seconds.")
    return datetime.fromtimestamp(int(seconds), UTC).date()


def _parts(only: str | None) -> frozenset[str]:
    if only is None:
        return frozenset(PARTS)
    parts = frozenset(part.strip() for part in only.split(",") if part.strip())
    if not parts or not parts <= set(PARTS):
        unknown = ", ".join(sorted(parts - set(PARTS))) or only
        raise click.UsageError(f"--only: “{unknown}” is none of {', '.join(PARTS)}.")
    return parts


def _scheduler(address: str | None, jobs: int | None) -> str | None:
    if address is None:
        return None
    if not _ADDRESS.fullmatch(address):
        raise click.UsageError(f"--cluster: “{address}” is not like tcp://192.0.2.1:8786.")
    if jobs is not None:
        raise click.UsageError("--jobs is of this machine, and --cluster works on others.")
    return address
