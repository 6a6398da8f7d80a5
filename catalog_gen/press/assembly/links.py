"""Links between sections: `catalog:#id` becomes a link inside the book.

WeasyPrint drops a link to an anchor of another section, hence the scheme.
"""

from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from pikepdf import Dictionary, Name, Object, Pdf, String

from catalog_gen.press.anchors import SCHEME
from catalog_gen.press.assembly.places import Places, page_of
from catalog_gen.press.assembly.section import annotations, page_numbers


def link_sections(book: Pdf, places: Places, titles: Mapping[str, str]) -> None:
    """Resolve all links inside the book and describe them by the title of their target.

    PDF/UA-1, 7.18.5 asks for a description in /Contents; WeasyPrint writes the bare address,
    which says little when read aloud. Other links stay as they are.
    Raises ValueError listing every link whose target is in no section.
    """
    numbers = page_numbers(book)
    lost = []
    for number, annotation, target in _inner_links(book):
        if target not in places:
            lost.append(f"{SCHEME}{target} (page {number + 1})")
            continue
        if "/A" in annotation:
            annotation.A = Dictionary(S=Name.GoTo, D=String(target))
        page = numbers[page_of(places, target).objgen] + 1
        annotation.Contents = String(titles.get(target, f"page {page}"))
    if lost:
        raise ValueError(f"links to anchors that are in no section: {', '.join(lost)}")


def _inner_links(book: Pdf) -> Iterator[tuple[int, Object, str]]:
    """Page number from 0, annotation and target of each link that stays inside the book."""
    for number, page in enumerate(book.pages):
        for annotation in annotations(page.obj):
            address = str(annotation.get("/A", Dictionary()).get("/URI", ""))
            if address.startswith(SCHEME):
                yield number, annotation, unquote(address.removeprefix(SCHEME))
            elif "/Dest" in annotation:
                yield number, annotation, str(annotation.Dest)
