"""MuPDF's command line, which draws pages in inks or for the eye; not needed to run."""

import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

_SECONDS, _SECONDS_FOR_A_PAGE = 10, 3
"""A page of print takes 0.02 s."""


class DrawingError(Exception):
    """Pages could not be drawn: `mutool` is not installed, failed, or took too long."""


@cache
def find_mutool() -> str | None:
    """Where the program stands; None when it is not installed."""
    return shutil.which("mutool")


def draw(options: Sequence[str], file: Path, pages: Sequence[int]) -> bytes:
    """What `mutool draw` writes to its standard output for some pages, counted from 0.

    Raises:
        DrawingError: see there.
    """
    program = find_mutool()
    if program is None:
        raise DrawingError("mutool")
    numbers = ",".join(str(page + 1) for page in pages)
    command = [program, "draw", "-q", *options, str(file), numbers]
    seconds = _SECONDS + _SECONDS_FOR_A_PAGE * len(pages)
    try:
        done = subprocess.run(command, capture_output=True, check=True, timeout=seconds)
    except subprocess.CalledProcessError as error:
        raise DrawingError(error.stderr.decode(errors="replace").strip()[-120:]) from error
    except (subprocess.TimeoutExpired, OSError) as error:
        raise DrawingError(type(error).__name__) from error
    return done.stdout
