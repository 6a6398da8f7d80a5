"""A PDF in inks, read by tools that did not make it: poppler, MuPDF, pikepdf."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pikepdf import Dictionary, Object, Pdf, Stream, parse_content_stream
from readback.booklet import run_tool

Box = tuple[float, float, float, float]
"""left, bottom, right, top in mm."""

_COLOURS = {"g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh"}
_BOX = re.compile(r"Page +(\d+) (\w+Box): +(-?[\d.]+) +(-?[\d.]+) +(-?[\d.]+) +(-?[\d.]+)")
_MM = 25.4 / 72


@dataclass(frozen=True)
class Image:
    """A placed picture as `pdfimages` lists it: its page, colours, coding and resolution."""

    page: int
    colours: str
    coding: str
    ppi: tuple[int, int]


def list_images(path: Path) -> list[Image]:
    """Every picture of a file."""
    rows = (line.split() for line in run_tool("pdfimages", "-list", path).splitlines()[2:])
    return [Image(int(r[0]), r[5], r[8], (int(r[-4]), int(r[-3]))) for r in rows if r[2] == "image"]


def list_boxes(path: Path, pages: int) -> dict[int, dict[str, Box]]:
    """The boxes of each page by their names, in mm."""
    boxes: dict[int, dict[str, Box]] = {}
    for number, name, *edges in _BOX.findall(run_tool("pdfinfo", "-box", "-l", str(pages), path)):
        left, bottom, right, top = (round(float(edge) * _MM, 2) for edge in edges)
        boxes.setdefault(int(number), {})[name] = left, bottom, right, top
    return boxes


def colour_operators(path: Path) -> set[str]:
    """All operators that set or paint a colour, in whatever stream of instructions they stand."""
    with Pdf.open(path) as pdf:
        return set(_operators(pdf))


def ink_at(path: Path, page: int, across: float, down: float) -> tuple[int, int, int, int]:
    """Cyan, magenta, yellow and black in per cent at a spot of a page, shares from its top left."""
    raster = subprocess.run(
        ["mutool", "draw", "-q", "-c", "cmyk", "-F", "pam", "-r", "72", "-o", "-", path, str(page)],
        capture_output=True,
        check=True,
        timeout=60,
    ).stdout
    head, _, dots = raster.partition(b"ENDHDR\n")
    facts = dict(line.split()[:2] for line in head.decode().splitlines()[1:])
    width, height = int(facts["WIDTH"]), int(facts["HEIGHT"])
    start = (round(down * height) * width + round(across * width)) * 4
    cyan, magenta, yellow, black = (round(dot / 2.55) for dot in dots[start : start + 4])
    return cyan, magenta, yellow, black


def _operators(pdf: Pdf) -> Iterator[str]:
    for page in pdf.pages:
        yield from _of_stream(page.obj)
    for value in pdf.objects:
        if isinstance(value, Stream) and _is_drawn(value):
            yield from _of_stream(value)


def _is_drawn(stream: Stream) -> bool:
    return stream.get("/Subtype") == "/Form" or "/PatternType" in stream


def _of_stream(holder: Object) -> Iterator[str]:
    assert isinstance(holder, Dictionary | Stream)
    for _operands, operator in parse_content_stream(holder):
        if str(operator) in _COLOURS:
            yield str(operator)
