import io
from xml.etree import ElementTree

import pikepdf

NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
}


def _find(book, *names):
    packet = ElementTree.fromstring(book.Root.Metadata.read_bytes())
    return [packet.findtext(f".//{name}", namespaces=NAMES) for name in names]


def test_what_pdf_x_4_asks_for(press_book):
    assert _find(press_book, "pdfxid:GTS_PDFXVersion", "pdf:Trapped") == ["PDF/X-4", "False"]
    dates = _find(press_book, "xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate")
    assert dates == ["2026-11-22T09:30:00Z"] * 3
    assert _find(press_book, "xmpMM:RenditionClass", "xmpMM:VersionID") == ["default", "1"]
    assert _find(press_book, "dc:title//rdf:li") == ["Noël <à> Louviers"]
    assert "/Filter" not in press_book.Root.Metadata
    assert press_book.docinfo.Trapped == "/False"
    assert str(press_book.docinfo.CreationDate) == "D:20261122093000Z"
    assert len(press_book.trailer.ID) == 2
    assert press_book.pdf_version == "1.6"


def test_it_claims_nothing_of_readers_aloud(press_book):
    assert b"pdfua" not in press_book.Root.Metadata.read_bytes()


def test_the_identifier_is_that_of_the_content(assemble_book, press_book):
    (identifier,) = _find(press_book, "xmpMM:DocumentID")
    assert identifier.startswith("uuid:")
    assert len(identifier) == len("uuid:") + 36
    with pikepdf.open(io.BytesIO(assemble_book())) as same:
        assert _find(same, "xmpMM:DocumentID") == [identifier]
    with pikepdf.open(io.BytesIO(assemble_book(ink_limit=280))) as other:
        assert _find(other, "xmpMM:DocumentID") != [identifier]
