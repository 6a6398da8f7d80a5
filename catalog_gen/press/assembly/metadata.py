"""What the book says of itself: title, language, author, dates, and that it is PDF/UA-1."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import escape

from pikepdf import Dictionary, Name, Pdf, Stream, String

from catalog_gen.press.information import BookInfo

_PRODUCER = "catalog_gen"
_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
_PDF_UA = {"pdfuaid": "http://www.aiim.org/pdfua/ns/id/"}
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""{namespaces}>
{properties}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


def write_metadata(book: Pdf, info: BookInfo) -> None:
    """Write the same facts to XMP and to the document information dictionary.

    PDF/UA-1 (ISO 14289-1, 5 and 7.1) asks for its identifier and dc:title in XMP, for a language
    and for the title in the window's bar. Raises ValueError when the date has no time zone.
    """
    describe_book(book, info, ["<pdfuaid:part>1</pdfuaid:part>"], _PDF_UA)
    book.Root.Lang = String(info.language)
    book.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def describe_book(
    book: Pdf, info: BookInfo, standard: Sequence[str], namespaces: Mapping[str, str]
) -> None:
    """Write what a book says of itself, after the properties that a standard asks for.

    `namespaces`: what the prefixes of these properties stand for.
    Raises ValueError when the date has no time zone.
    """
    if info.created and info.created.tzinfo is None:
        raise ValueError("the book's date needs a time zone, or its bytes depend on the machine")
    spaces = sorted({**_NAMESPACES, **namespaces}.items())
    packet = _PACKET.format(
        namespaces="".join(f'\n xmlns:{prefix}="{uri}"' for prefix, uri in spaces),
        properties="\n".join([*standard, *_properties(info)]),
    )
    book.Root.Metadata = Stream(
        book, packet.encode(), Dictionary(Type=Name.Metadata, Subtype=Name.XML)
    )
    book.trailer.Info = book.make_indirect(Dictionary(_information(info)))


def written_date(moment: datetime) -> str:
    """A moment as XMP writes it (ISO 8601), in UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _properties(info: BookInfo) -> list[str]:
    properties = [
        f"<pdf:Producer>{_PRODUCER}</pdf:Producer>",
        f"<dc:title>{_alternative(info.title)}</dc:title>",
        f"<dc:language><rdf:Bag>{_item(info.language)}</rdf:Bag></dc:language>",
    ]
    if info.author:
        properties.append(f"<dc:creator><rdf:Seq>{_item(info.author)}</rdf:Seq></dc:creator>")
    if info.subject:
        properties.append(f"<dc:description>{_alternative(info.subject)}</dc:description>")
    if info.created:
        date = written_date(info.created)
        properties.append(f"<xmp:CreateDate>{date}</xmp:CreateDate>")
        properties.append(f"<xmp:ModifyDate>{date}</xmp:ModifyDate>")
    return properties


def _information(info: BookInfo) -> dict[str, String]:
    entries = {
        "/Title": info.title,
        "/Author": info.author,
        "/Subject": info.subject,
        "/Producer": _PRODUCER,
    }
    if info.created:
        date = info.created.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
        entries |= {"/CreationDate": date, "/ModDate": date}
    return {key: String(text) for key, text in entries.items() if text}


def _item(text: str) -> str:
    return f"<rdf:li>{escape(text, quote=False)}</rdf:li>"


def _alternative(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text, quote=False)}</rdf:li></rdf:Alt>'
