"""Keeps one copy of each font, image and other resource of the whole book.

Files are joined one after the other. What the book already holds is taken out of the next file
before anything is copied from it, and a ticket (the fingerprint) left in its place; after copying,
tickets are exchanged for the book's own. Copies that would be thrown away are never made.
"""

from collections.abc import Iterable, Iterator

from pikepdf import Array, Dictionary, Object, Page, Pdf, Stream, String

from catalog_gen.press.assembly.fingerprint import Fingerprints

_SHARED = ("/Font", "/XObject")

Shelf = dict[bytes, Object]
"""What the book holds, by fingerprint."""


def append_pages(book: Pdf, section: Pdf, shelf: Shelf) -> list[Page]:
    """Copy all pages of a section to the end of the book; returns them as the book's."""
    fresh = leave_tickets(section, shelf)
    first = len(book.pages)
    for page in section.pages:
        book.pages.append(page)
    pages = [book.pages[number] for number in range(first, len(book.pages))]
    take_tickets(book, pages, fresh, shelf)
    return pages


def leave_tickets(source: Pdf, shelf: Shelf) -> Shelf:
    """Take out of a file what the book holds already; returns the rest by fingerprint."""
    fingerprints = Fingerprints(source)
    entries = [
        (resources, name, fingerprints.of(resource), resource)
        for resources in _resources(source.pages)
        for name, resource in resources.items()
        if resource.is_indirect
    ]
    fresh: Shelf = {}
    for resources, name, ticket, resource in entries:
        if ticket in shelf or not fresh.setdefault(ticket, resource).is_same_object_as(resource):
            resources[name] = String(ticket)
    return fresh


def take_tickets(book: Pdf, copied: Iterable[Page], fresh: Shelf, shelf: Shelf) -> None:
    """Put what was taken out of a file into its copied pages, or forms given as pages.

    `fresh`: what the file brings that is new; the shelf holds it from now on.
    """
    copied = list(copied)
    copies = {ticket: book.copy_foreign(resource) for ticket, resource in fresh.items()}
    spaces = [page.resources.get("/ColorSpace", Dictionary()) for page in copied]
    _share_within(book, [*copies.values(), *spaces], shelf)
    shelf.update(copies)
    for resources in _resources(copied):
        for name, resource in resources.items():
            if isinstance(resource, String):
                resources[name] = shelf[bytes(resource)]


def _resources(pages: Iterable[Page]) -> Iterator[Object]:
    """The dictionaries of fonts, images and forms of the pages and of all that is drawn on them."""
    for page in pages:
        for scope in page.content_scopes():
            for kind in _SHARED:
                if scope.resources is not None and kind in scope.resources:
                    yield scope.resources[kind]


def _share_within(book: Pdf, roots: Iterable[Object], shelf: Shelf) -> None:
    """Share streams deep inside new resources: font programs, masks, colour profiles."""
    fingerprints = Fingerprints(book)
    waiting = list(roots)
    seen: set[tuple[int, int]] = set()
    while waiting:
        container = waiting.pop()
        if container.is_indirect and container.objgen in seen:
            continue
        seen.add(container.objgen)
        for key in range(len(container)) if isinstance(container, Array) else container.keys():
            child = container[key]
            if isinstance(child, Stream):
                container[key] = child = shelf.setdefault(fingerprints.of(child), child)
            if isinstance(child, Array | Dictionary | Stream):
                waiting.append(child)
