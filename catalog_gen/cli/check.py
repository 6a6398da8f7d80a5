"""`catalog check`."""

from pathlib import Path

import click

from catalog_gen.cli.exits import CONTENT, DONE
from catalog_gen.cli.options import common_options, find_catalog
from catalog_gen.cli.printer import Printer
from catalog_gen.cli.problems import to_json, to_sarif
from catalog_gen.language.words import count
from catalog_gen.model.output import BuildReport
from catalog_gen.model.problem import has_errors
from catalog_gen.pipeline import check, fix
from catalog_gen.tools.run import Listener

_FORMATS = {"json": to_json, "sarif": to_sarif}


@click.command("check")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", *_FORMATS]),
    default="text",
    help="For people, programs, or editors and code forges.",
)
@click.option("--fix", "correct", is_flag=True, help="Put right what needs no decision.")
@common_options
def command(style: str, correct: bool, folder: Path | None, quiet: bool, verbose: bool) -> int:
    """Show every problem of the content at once."""
    place = find_catalog(folder)
    with Printer(place, quiet=quiet or style != "text", verbose=verbose) as printer:
        report, corrected = (fix if correct else _only_check)(place, printer.listen)
    if correct and style == "text" and not quiet:
        click.echo(count(report.language, "cli.fixed", corrected))
    if style == "text":
        printer.print_report(report)
    else:
        click.echo(_FORMATS[style](report.problems, report.language))
    return CONTENT if has_errors(report.problems) else DONE


def _only_check(folder: Path, listen: Listener) -> tuple[BuildReport, int]:
    return check(folder, listen), 0
