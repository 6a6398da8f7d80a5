"""What a book says of itself to printers: that it is PDF/X-4 (ISO 15930-7), and which version."""

import re
from hashlib import sha256
from uuid import UUID

from pikepdf import Name, Pdf

from catalog_gen.press.assembly.metadata import describe_book, written_date
from catalog_gen.press.information import BookInfo

_NAMESPACES = {
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
}
_IDENTIFIER = re.compile(rb"(?<=<xmpMM:DocumentID>uuid:)[^<]+")


def write_exchange(book: Pdf, info: BookInfo, content: bytes) -> None:
    """Write what PDF/X-4 asks for (ISO 15930-7, 6.3 and 6.10); untrapped.

    `content`: the digest of all that the book is made from; its identifier comes of it.
    Raises ValueError when the book has no date, or one without a time zone.
    """
    if info.created is None:
        raise ValueError("PDF/X-4 asks for the book's date")
    standard = [
        "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>",
        "<pdf:Trapped>False</pdf:Trapped>",
        f"<xmp:MetadataDate>{written_date(info.created)}</xmp:MetadataDate>",
        f"<xmpMM:DocumentID>uuid:{_identifier(content)}</xmpMM:DocumentID>",
        "<xmpMM:RenditionClass>default</xmpMM:RenditionClass>",
        "<xmpMM:VersionID>1</xmpMM:VersionID>",
    ]
    describe_book(book, info, standard, _NAMESPACES)
    book.trailer.Info.Trapped = Name("/False")


def rename_document(book: Pdf, part: str) -> None:
    """Give a part of a book an identifier of its own, told by the whole's and the part's name."""
    packet = book.Root.Metadata.read_bytes()
    whole = _IDENTIFIER.findall(packet)[0]
    own = _identifier(sha256(whole + part.encode()).digest())
    book.Root.Metadata.write(_IDENTIFIER.sub(own.encode(), packet))


def _identifier(digest: bytes) -> str:
    return str(UUID(bytes=digest[:16], version=5))
