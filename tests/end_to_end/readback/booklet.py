"""The finished booklet, read by tools that did not make it: poppler, qpdf, pikepdf."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from xml.etree import ElementTree

from pikepdf import Dictionary, NameTree, Object, OutlineItem, Pdf

PT_PER_MM = 72 / 25.4
_HYPHENS = str.maketrans("", "", "-\u00ad\u2010\u2011")

Box = tuple[float, float, float, float]
"""left, top, right, bottom in mm from the top left corner of the page."""


@dataclass(frozen=True)
class Word:
    """A word and where it stands."""

    text: str
    box: Box

    @property
    def middle(self) -> tuple[float, float]:
        left, top, right, bottom = self.box
        return (left + right) / 2, (top + bottom) / 2


@dataclass(frozen=True)
class Link:
    """A link on a page: inside the book it has a target, elsewhere an address."""

    page: int
    box: Box
    target: str
    address: str
    description: str


@dataclass(frozen=True)
class Sheet:
    """A page: its size in mm and its words in the order in which they are drawn."""

    number: int
    size: tuple[float, float]
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return squeeze(" ".join(word.text for word in self.words))

    def words_in(self, boxes: list[Box]) -> list[str]:
        """The words whose middle is in one of the boxes, in no order."""
        inside = [word for word in self.words if any(_holds(box, word.middle) for box in boxes)]
        return sorted(word.text for word in inside)


@dataclass(frozen=True)
class Booklet:
    """A PDF; pages are numbered from 1."""

    path: Path
    pdf: Pdf

    @cached_property
    def sheets(self) -> dict[int, Sheet]:
        """Every page by its number."""
        listing = ElementTree.fromstring(run_tool("pdftotext", "-bbox", self.path, "-"))
        pages = enumerate(listing.iterfind(".//{*}page"), start=1)
        return {number: _read_sheet(number, page) for number, page in pages}

    @cached_property
    def links(self) -> list[Link]:
        return list(_links(self.pdf))

    @cached_property
    def targets(self) -> dict[str, int]:
        """The page number of every named place."""
        numbers = {page.objgen: n for n, page in enumerate(self.pdf.pages, start=1)}
        places = NameTree(self.pdf.Root.Names.Dests)
        return {str(name): numbers[place[0].objgen] for name, place in places.items()}

    @cached_property
    def outline(self) -> list[tuple[str, int, list[tuple[str, int]]]]:
        """Title and page of each entry, with its own entries."""
        with self.pdf.open_outline() as outline:
            return [
                (*self._entry(item), [self._entry(inner) for inner in item.children])
                for item in outline.root
            ]

    def page_with(self, *texts: str) -> int:
        """The one page of the shops, between contents and ideas, that holds all these texts."""
        behind = [page for name, page in self.targets.items() if name.startswith("idee-")]
        between = range(self.targets["sommaire"] + 1, min(behind, default=self.targets["index"]))
        wanted = [squeeze(text) for text in texts]
        found = [n for n in between if all(text in self.sheets[n].text for text in wanted)]
        if len(found) != 1:
            raise LookupError(f"{texts} stand on pages {found}")
        return found[0]

    def _entry(self, item: OutlineItem) -> tuple[str, int]:
        return item.title, self.targets[str(item.destination)]


def open_booklet(path: Path) -> Booklet:
    return Booklet(path, Pdf.open(path))


def squeeze(text: str) -> str:
    """Text without spaces and hyphens: breaking its lines leaves it as it is."""
    return "".join(text.translate(_HYPHENS).split())


def run_tool(*arguments: str | Path) -> str:
    """What a command-line tool says; it must succeed and complain of nothing."""
    done = subprocess.run(
        [str(argument) for argument in arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    if done.stderr:
        raise ValueError(f"{arguments[0]}: {done.stderr}")
    return done.stdout


def _read_sheet(number: int, page: ElementTree.Element) -> Sheet:
    size = float(page.get("width", "")) / PT_PER_MM, float(page.get("height", "")) / PT_PER_MM
    return Sheet(number, size, tuple(map(_read_word, page.iterfind("{*}word"))))


def _read_word(word: ElementTree.Element) -> Word:
    left, top, right, bottom = (
        float(word.get(edge, "")) / PT_PER_MM for edge in ("xMin", "yMin", "xMax", "yMax")
    )
    return Word(word.text or "", (left, top, right, bottom))


def _links(pdf: Pdf) -> Iterator[Link]:
    for number, page in enumerate(pdf.pages, start=1):
        height = float(page.mediabox[3])
        for annotation in page.obj.get("/Annots", []):
            if annotation.Subtype == "/Link":
                action = annotation.get("/A", Dictionary())
                target = annotation.get("/Dest", action.get("/D", ""))
                yield Link(
                    number,
                    _box(annotation.Rect, height),
                    str(target),
                    str(action.get("/URI", "")),
                    str(annotation.get("/Contents", "")),
                )


def _box(rectangle: Object, height: float) -> Box:
    x1, y1, x2, y2 = (float(edge) for edge in rectangle)
    left, right = sorted((x1, x2))
    top, bottom = sorted((height - y1, height - y2))
    return left / PT_PER_MM, top / PT_PER_MM, right / PT_PER_MM, bottom / PT_PER_MM


def _holds(box: Box, point: tuple[float, float]) -> bool:
    left, top, right, bottom = box
    return left <= point[0] <= right and top <= point[1] <= bottom
