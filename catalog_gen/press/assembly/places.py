"""The book's named places: every anchor of every section, under one name tree."""

from collections import Counter
from collections.abc import Iterator

from pikepdf import Pdf, String

from catalog_gen.press.assembly.galley import Contents
from catalog_gen.press.assembly.section import named_places, page_numbers
from catalog_gen.press.assembly.trees import Entry, Kind, write_tree


def list_places(section: Pdf) -> list[tuple[str, int, str]]:
    """Name, page and view of each anchor of a section, as `Contents.places` has them."""
    numbers = page_numbers(section)
    return [
        (name, numbers[place[0].objgen], _view(place.unparse(resolved=True)))
        for name, place in named_places(section).items()
    ]


def write_places(contents: Contents, root: int, numbers: Iterator[int]) -> dict[int, bytes]:
    """The objects of the name tree, by number; all but its root take the next ones.

    Raises ValueError naming every anchor that lies in two places.
    """
    count = Counter(name for name, _, _ in contents.places)
    if twice := sorted(name for name, times in count.items() if times > 1):
        raise ValueError(f"anchors that lie in more than one section: {', '.join(twice)}")
    entries: list[Entry] = [
        (_written(name), b"[ %d 0 R %b ]" % (contents.pages[page].number, view.encode()))
        # The order that qpdf looks names up in.
        for name, page, view in sorted(contents.places, key=lambda place: place[0].encode())
    ]
    return write_tree(Kind.NAMES, entries, root, numbers)


def _view(place: bytes) -> str:
    """`/XYZ x y zoom` of `[page /XYZ x y zoom]`."""
    return place.partition(b" R ")[2].removesuffix(b" ]").decode("ascii")


def _written(name: str) -> bytes:
    plain = name.isascii() and name.replace("-", "").replace("_", "").isalnum()
    return b"(%b)" % name.encode() if plain else String(name).unparse()
