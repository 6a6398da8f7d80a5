"""The book's named places: every anchor of every section, under one name tree."""

from collections.abc import Sequence

from pikepdf import Array, Dictionary, NameTree, Object, Page, Pdf

from catalog_gen.press.assembly.section import named_places, page_numbers

Places = dict[str, list[Array]]
"""Name → where it is, as `[page /XYZ x y zoom]`; more than one place is a mistake."""


def add_places(section: Pdf, pages: Sequence[Page], places: Places) -> None:
    """Note the anchors of a section; `pages` are its pages as copied to the book."""
    numbers = page_numbers(section)
    for name, (page, *view) in named_places(section).items():
        copy = pages[numbers[page.objgen]].obj
        places.setdefault(name, []).append(Array([copy, *view]))


def write_places(book: Pdf, places: Places) -> None:
    """Write the name tree; raises ValueError naming every anchor that lies in two places."""
    if twice := sorted(name for name, found in places.items() if len(found) > 1):
        raise ValueError(f"anchors that lie in more than one section: {', '.join(twice)}")
    tree = NameTree.new(book)
    for name, (place,) in places.items():
        tree[name] = place
    book.Root.Names = Dictionary(Dests=tree.obj)


def page_of(places: Places, name: str) -> Object:
    """The page object on which a named place lies."""
    return places[name][0][0]
