"""Make-up: galleys become the pages of one file, and get their numbers."""

from collections.abc import Callable, Mapping
from itertools import count

from catalog_gen.press.assembly.frame import INFO, ROOT
from catalog_gen.press.assembly.galley import Contents
from catalog_gen.press.assembly.joining import Joint
from catalog_gen.press.assembly.places import write_places
from catalog_gen.press.assembly.slots import (
    AFTER,
    BEFORE,
    DOCUMENT,
    FORMS,
    IDENTIFIER,
    KEY,
    PAGE,
    PAGES,
    PLACES,
    TAGS,
)
from catalog_gen.press.assembly.tags import identifier_text, write_tags
from catalog_gen.press.assembly.writing import write_pdf

_BARE = (PAGES,)
_TAGGED = (PAGES, PLACES, TAGS, DOCUMENT)
_MAY_BE_EMPTY = tuple(letter.encode() for letter in (BEFORE, AFTER, FORMS))


def make_up(joint: Joint, texts: Mapping[bytes, bytes], version: str, *, is_tagged: bool) -> bytes:
    """Write a file of galleys, of which one is a frame, with named places and tags or without.

    `texts`: what stands in the slots of pages, folios and links, by symbol.
    Raises ValueError naming all anchors that lie in two places.
    """
    contents = joint.contents
    numbers = count(contents.objects + 1)
    tops = {letter: next(numbers) for letter in (_TAGGED if is_tagged else _BARE)}
    book = joint.fill(_resolver(contents, tops, texts))
    objects = {tops[PAGES]: _page_tree(contents)}
    if is_tagged:
        objects |= write_places(contents, tops[PLACES], numbers)
        objects |= write_tags(book, tops[TAGS], tops[DOCUMENT], numbers)
    bodies = [*book.texts[: contents.objects], *(text for _, text in sorted(objects.items()))]
    root, info = contents.named[ROOT], contents.named[INFO]
    return write_pdf(version, bodies, book.streams, root, info)


def _page_tree(contents: Contents) -> bytes:
    kids = b" ".join(b"%d 0 R" % leaf.number for leaf in contents.pages)
    return b"<< /Type /Pages /Count %d /Kids [ %b ] >>" % (len(contents.pages), kids)


def _resolver(
    contents: Contents, tops: Mapping[str, int], texts: Mapping[bytes, bytes]
) -> Callable[[bytes], bytes]:
    symbols = {letter.encode(): b"%d 0 R" % number for letter, number in tops.items()}
    for place, leaf in enumerate(contents.pages):
        symbols[f"{PAGE}{place}".encode()] = b"%d" % leaf.number
        symbols |= {b"%b%d" % (letter, place): b"" for letter in _MAY_BE_EMPTY}
    symbols |= texts

    def resolve(symbol: bytes) -> bytes:
        if symbol.isdigit():
            return symbol
        letter, rest = symbol[:1].decode(), symbol[1:]
        if letter == KEY:
            return rest
        return identifier_text(rest) if letter == IDENTIFIER else symbols[symbol]

    return resolve
