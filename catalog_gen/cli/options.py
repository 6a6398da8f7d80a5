"""The options that all commands share, and the folder of the catalog."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

SETTINGS = "catalog.yaml"


def common_options(command: Command) -> Command:
    """`--catalog`, `--quiet` and `--verbose`."""
    for option in (
        click.option("-v", "--verbose", is_flag=True, help="Say more."),
        click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems."),
        click.option(
            "--catalog",
            "folder",
            type=click.Path(path_type=Path, file_okay=False),
            help="The catalog's folder (default: here, looking upwards).",
        ),
    ):
        command = option(command)
    return command


def find_catalog(folder: Path | None) -> Path:
    """The catalog's folder: the one named, or the nearest one upwards that has a catalog.yaml.

    Raises:
        click.UsageError: there is none.
    """
    if folder is not None:
        if not folder.is_dir():
            raise click.UsageError(f"--catalog: there is no folder “{folder}”.")
        return folder
    here = Path.cwd()
    for place in (here, *here.parents):
        if (place / SETTINGS).is_file():
            return place
    raise click.UsageError(
        f"There is no {SETTINGS} here or in a folder above. "
        "Go to your catalog's folder, or name it with --catalog."
    )
