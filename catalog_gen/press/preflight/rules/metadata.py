"""What the file says of itself.

ISO 15930-7, 6.1 and 6.3: PDF 1.6 at most; XMP metadata with the version of PDF/X, a title, dates,
identifiers; in the Info dictionary the same title and dates, and whether inks are trapped.
"""

from collections.abc import Iterator
from xml.etree import ElementTree

from pikepdf import Dictionary, Stream

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.document import Document
from catalog_gen.press.preflight.finding import Finding

_VERSION = "PDF/X-4"
_NEWEST = (1, 6)
_INFO = ("/Title", "/CreationDate", "/ModDate")
_XMP = {
    "dc:title": "{http://purl.org/dc/elements/1.1/}title",
    "xmp:CreateDate": "{http://ns.adobe.com/xap/1.0/}CreateDate",
    "xmp:ModifyDate": "{http://ns.adobe.com/xap/1.0/}ModifyDate",
    "xmp:MetadataDate": "{http://ns.adobe.com/xap/1.0/}MetadataDate",
    "xmpMM:DocumentID": "{http://ns.adobe.com/xap/1.0/mm/}DocumentID",
    "xmpMM:VersionID": "{http://ns.adobe.com/xap/1.0/mm/}VersionID",
    "xmpMM:RenditionClass": "{http://ns.adobe.com/xap/1.0/mm/}RenditionClass",
}
_PDFX = "{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"
_DESCRIPTION = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description"


def find_wrong_metadata(document: Document, condition: PrintingCondition) -> Iterator[Finding]:
    """Entries of PDF/X-4 that are missing or wrong."""
    if condition.colours == "rgb":
        return
    pdf = document.pdf
    version = tuple(int(part) for part in pdf.pdf_version.split("."))
    if version > _NEWEST:
        yield _finding("pdf-version", found=pdf.pdf_version)
    info = pdf.trailer.get("/Info")
    entries = info if isinstance(info, Dictionary) else Dictionary()
    missing = [f"Info {name}" for name in _INFO if not str(entries.get(name, "")).strip()]
    if "/ID" not in pdf.trailer:
        missing.append("/ID")
    if missing:
        yield _finding("missing", fields=", ".join(missing))
    if str(entries.get("/Trapped")) not in ("/True", "/False"):
        yield _finding("trapped")
    stream = pdf.Root.get("/Metadata")
    if isinstance(stream, Stream):
        yield from _wrong_xmp(stream.read_bytes())
    else:
        yield _finding("no-xmp")


def _wrong_xmp(packet: bytes) -> Iterator[Finding]:
    # Entities are how a small XML becomes a large one; no XMP has any.
    if b"<!ENTITY" in packet or b"<!DOCTYPE" in packet:
        yield _finding("broken-xmp")
        return
    try:
        properties = _properties(packet)
    except (ElementTree.ParseError, ValueError):
        yield _finding("broken-xmp")
        return
    found = properties.get(_PDFX, "")
    if found != _VERSION:
        yield _finding("pdfx-version", found=found or "–")
    missing = [name for name, tag in _XMP.items() if not properties.get(tag)]
    if missing:
        yield _finding("missing", fields=", ".join(missing))


def _properties(packet: bytes) -> dict[str, str]:
    """Properties written as elements or as attributes (ISO 16684-1, 7)."""
    properties: dict[str, str] = {}
    for description in ElementTree.fromstring(packet).iter(_DESCRIPTION):
        properties.update(description.attrib)
        for element in description:
            properties[element.tag] = "".join(element.itertext()).strip()
    return properties


def _finding(reason: str, **facts: str) -> Finding:
    return Finding("metadata", "error", facts={"reason": reason, **facts})
