"""Links between sections: `catalog:#id` becomes a link inside the book.

WeasyPrint drops a link to an anchor of another section, hence the scheme.
"""

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote

from pikepdf import Dictionary, Name, Object, Page, String

from catalog_gen.press.anchors import SCHEME
from catalog_gen.press.assembly.galley import Contents
from catalog_gen.press.assembly.section import annotations
from catalog_gen.press.assembly.slots import TITLE, slot_name


def cut_links(pages: Sequence[Page]) -> list[tuple[int, str]]:
    """Have all links that stay inside the book lead there; leave slots for their descriptions.

    Gives the page, counted from 0, and the target of each; other links stay as they are.
    """
    links = []
    for number, page in enumerate(pages):
        for annotation, target in _inner_links(page):
            if "/A" in annotation:
                annotation.A = Dictionary(S=Name.GoTo, D=String(target))
            annotation.Contents = slot_name(TITLE, target.encode().hex())
            links.append((number, target))
    return links


def describe_links(contents: Contents, titles: Mapping[str, str]) -> dict[bytes, bytes]:
    """The description of each link inside the book, as text, by symbol: the title of its target.

    PDF/UA-1, 7.18.5 asks for a description in /Contents; WeasyPrint writes the bare address,
    which says little when read aloud.
    Raises ValueError listing every link whose target is in no section.
    """
    pages = {name: page for name, page, _ in contents.places}
    if lost := [
        f"{SCHEME}{target} (page {page + 1})"
        for page, target in contents.links
        if target not in pages
    ]:
        raise ValueError(f"links to anchors that are in no section: {', '.join(lost)}")
    targets = dict.fromkeys(target for _, target in contents.links)
    texts = {target: titles.get(target, f"page {pages[target] + 1}") for target in targets}
    return {
        f"{TITLE}{target.encode().hex()}".encode(): String(text).unparse()
        for target, text in texts.items()
    }


def _inner_links(page: Page) -> Iterator[tuple[Object, str]]:
    """Annotation and target of each link that stays inside the book."""
    for annotation in annotations(page.obj):
        address = str(annotation.get("/A", Dictionary()).get("/URI", ""))
        if address.startswith(SCHEME):
            yield annotation, unquote(address.removeprefix(SCHEME))
        elif "/Dest" in annotation:
            yield annotation, str(annotation.Dest)
