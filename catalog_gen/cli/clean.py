"""`catalog clean`."""

from pathlib import Path

import click

from catalog_gen.cli.options import common_options, find_catalog
from catalog_gen.cli.plain import plain
from catalog_gen.pipeline import OUTPUT_FOLDER, clean


@click.command("clean")
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="What to clean (default: output/ in the catalog's folder).",
)
@common_options
def command(output: Path | None, folder: Path | None, quiet: bool, verbose: bool) -> None:
    """Remove what the tool made: its files in output/, and .cache/. Your own files stay."""
    place = find_catalog(folder)
    try:
        removed = clean(place, output or place / OUTPUT_FOLDER)
    except OSError as error:
        raise click.ClickException(plain(f"{error.filename}: {error.strerror}")) from error
    if not quiet:
        click.echo(f"{removed} files removed.")
    if verbose:
        click.echo(plain(f"Catalog: {place}"))
