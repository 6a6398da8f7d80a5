"""The command's entry: which file holds which command, and what each ending is called."""

import gc
import os
import sys
from importlib import import_module
from io import TextIOWrapper

import click

from catalog_gen import __version__
from catalog_gen.cli.exits import BUG, CONTENT, DONE, INTERRUPTED, USAGE
from catalog_gen.cli.interruption import note_interruptions, was_interrupted
from catalog_gen.cli.plain import plain

_COMMANDS = {
    "build": "Make the website and the printed catalog: everything, only what changed.",
    "check": "Show every problem of the content at once.",
    "clean": "Remove what the tool made.",
}


class _Commands(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"catalog_gen.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="catalog", message="%(prog)s %(version)s")
def catalog() -> None:
    """A town's shops, from YAML and photos to a website and a printed catalog."""


def main() -> None:
    """Run the command and end the process with its exit code."""
    if isinstance(sys.stdout, TextIOWrapper):
        # An old terminal without “…” gets a question mark, not an error.
        sys.stdout.reconfigure(errors="replace")
    # A build makes many values and few cycles: looking for these takes a tenth of its time.
    gc.set_threshold(1_000_000)
    # Its plugins are looked for among all that is installed: 25 ms, and there are none of ours.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")
    code = _run()
    # The process ends here: nobody has to look for cycles once more.
    gc.freeze()
    sys.exit(code)


def _run() -> int:
    note_interruptions()
    try:
        code = catalog.main(prog_name="catalog", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return USAGE
    except click.ClickException as error:
        error.show()
        return CONTENT
    except (KeyboardInterrupt, click.Abort):
        return _tell_interruption()
    except Exception:
        # A library may have made another exception of the interruption.
        return _tell_interruption() if was_interrupted() else _report_bug()
    return code if isinstance(code, int) else DONE


def _tell_interruption() -> int:
    click.echo("Interrupted: the last good output stays as it was.", err=True)
    return INTERRUPTED


def _report_bug() -> int:
    """Write the traceback to a file and say in one line what happened."""
    import tempfile
    import traceback

    text = f"catalog {__version__}, Python {sys.version}\n\n{traceback.format_exc()}"
    with tempfile.NamedTemporaryFile(
        "w", prefix="catalog-bug-", suffix=".txt", delete=False, encoding="utf-8"
    ) as file:
        file.write(text)
    last = plain(traceback.format_exc().strip().splitlines()[-1])
    click.echo(f"This is a bug in catalog_gen, not in your content: {last}", err=True)
    click.echo(
        f"The last good output stays as it was. Please report it, with {file.name}:", err=True
    )
    click.echo("see “Reporting a bug” in CONTRIBUTING.md.", err=True)
    return BUG
