"""The frame of a book: all that the file says once, made with pikepdf and cast like a section."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pikepdf import Object, Pdf, Stream

from catalog_gen.press.assembly.casting import Casting
from catalog_gen.press.assembly.galley import Contents, Galley
from catalog_gen.press.assembly.section import page_numbers
from catalog_gen.press.assembly.slots import PAGE, PAGES, slot_name
from catalog_gen.press.assembly.stamps import Stamp, Stamped

ROOT, INFO = "root", "info"
"""The names of the catalog and of the document information."""
_BEFORE = "before"


@dataclass(frozen=True)
class Frame:
    """An open file whose pages stand for those of the book, and the objects that are asked for."""

    pdf: Pdf
    named: dict[str, Object] = field(default_factory=dict)

    def add_stamp(self, stamp: Stamp) -> None:
        """Add the instructions that draw a kind of stamp."""
        before = self.named.get(_BEFORE) or self.pdf.make_indirect(Stream(self.pdf, b"q"))
        after = self.pdf.make_indirect(Stream(self.pdf, b"Q " + stamp.instructions))
        self.named.update({_BEFORE: before, stamp.name: after})


def cast_frame(frame: Frame) -> Galley:
    """The galley of a frame, whose objects `Contents.named` tells; the file is of no use after."""
    places = page_numbers(frame.pdf).items()
    pages = {number: f"{PAGE}{place}".encode() for (number, _), place in places}
    root, info = frame.pdf.Root, frame.pdf.trailer.Info
    root.Pages = slot_name(PAGES)
    casting = Casting(frame.pdf, pages)
    objects = {ROOT: root, INFO: info, **frame.named}
    named = {name: casting.number_of(value) for name, value in objects.items()}
    shared = casting.close()
    contents = Contents(objects=len(casting.texts), named=named, shared=shared)
    return Galley(contents, casting.texts, casting.streams)


def stamped(book: Contents, stamp: Stamp, forms: Mapping[int, int]) -> Stamped:
    """The numbers of what stamps the pages of a book; `forms` by page from 0."""
    return Stamped(stamp.name, forms, book.named[_BEFORE], book.named[stamp.name])
