"""The outline: the book's table of contents as PDF readers show it beside the pages."""

from collections.abc import Iterator, Sequence

from pikepdf import Name, OutlineItem, Pdf, String

from catalog_gen.press.assembly.places import Places
from catalog_gen.press.information import OutlineEntry

PAGE = "page:"


def write_outline(book: Pdf, entries: Sequence[OutlineEntry], places: Places) -> None:
    """Write the outline, if there is any, and have readers open it.

    Raises ValueError naming every entry that leads nowhere.
    """
    lost = [entry for entry in _all(entries) if not _leads_somewhere(entry, book, places)]
    if lost:
        targets = ", ".join(entry.target for entry in lost)
        raise ValueError(f"outline entries that lead nowhere: {targets}")
    if entries:
        with book.open_outline() as outline:
            outline.root.extend(_item(entry) for entry in entries)
        book.Root.PageMode = Name.UseOutlines


def titles(entries: Sequence[OutlineEntry]) -> dict[str, str]:
    """The title of each target; of entries that share one, the innermost, as the most precise."""
    return {entry.target: entry.title for entry in _all(entries)}


def _all(entries: Sequence[OutlineEntry]) -> Iterator[OutlineEntry]:
    for entry in entries:
        yield entry
        yield from _all(entry.children)


def _leads_somewhere(entry: OutlineEntry, book: Pdf, places: Places) -> bool:
    if number := _page_number(entry):
        return number <= len(book.pages)
    return entry.target in places


def _item(entry: OutlineEntry) -> OutlineItem:
    if number := _page_number(entry):
        item = OutlineItem(entry.title, number - 1, "Fit")
    else:
        item = OutlineItem(entry.title, String(entry.target))
    item.children.extend(_item(child) for child in entry.children)
    return item


def _page_number(entry: OutlineEntry) -> int:
    """The page of a `page:<n>` target, from 1, or 0 when the target is an anchor."""
    number = entry.target.removeprefix(PAGE)
    return int(number) if number != entry.target and number.isdecimal() else 0
