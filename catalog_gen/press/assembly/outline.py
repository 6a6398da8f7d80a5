"""The outline: the book's table of contents as PDF readers show it beside the pages."""

from collections.abc import Container, Iterator, Sequence

from pikepdf import Name, OutlineItem, Pdf, String

from catalog_gen.press.information import OutlineEntry

PAGE = "page:"


def write_outline(
    frame: Pdf, entries: Sequence[OutlineEntry], places: Container[str], pages: int
) -> None:
    """Write the outline of a book of so many pages, if there is any, and have readers open it.

    The frame gets pages to lead to where an entry leads to one.
    Raises ValueError naming every entry that leads nowhere.
    """
    lost = [entry for entry in _all(entries) if not _leads_somewhere(entry, places, pages)]
    if lost:
        targets = ", ".join(entry.target for entry in lost)
        raise ValueError(f"outline entries that lead nowhere: {targets}")
    for _ in range(max(map(_page_number, _all(entries)), default=0)):
        frame.add_blank_page()
    if entries:
        with frame.open_outline() as outline:
            outline.root.extend(_item(entry) for entry in entries)
        frame.Root.PageMode = Name.UseOutlines


def titles(entries: Sequence[OutlineEntry]) -> dict[str, str]:
    """The title of each target; of entries that share one, the innermost, as the most precise."""
    return {entry.target: entry.title for entry in _all(entries)}


def _all(entries: Sequence[OutlineEntry]) -> Iterator[OutlineEntry]:
    for entry in entries:
        yield entry
        yield from _all(entry.children)


def _leads_somewhere(entry: OutlineEntry, places: Container[str], pages: int) -> bool:
    if number := _page_number(entry):
        return number <= pages
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
