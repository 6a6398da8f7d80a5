from datetime import datetime
from xml.etree import ElementTree

import pytest

from catalog_gen.press.assembly import assemble
from catalog_gen.press.information import BookInfo

NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}


def test_xmp_says_what_pdf_ua_asks_for(book):
    packet = ElementTree.fromstring(book.Root.Metadata.read_bytes())
    assert packet.findtext(".//pdfuaid:part", namespaces=NAMES) == "1"
    assert packet.findtext(".//dc:title//rdf:li", namespaces=NAMES) == "Noël <à> Louviers"
    assert packet.findtext(".//dc:language//rdf:li", namespaces=NAMES) == "fr"


def test_xmp_and_information_agree(book):
    packet = ElementTree.fromstring(book.Root.Metadata.read_bytes())
    found = {
        "/Title": packet.findtext(".//dc:title//rdf:li", namespaces=NAMES),
        "/Author": packet.findtext(".//dc:creator//rdf:li", namespaces=NAMES),
        "/Subject": packet.findtext(".//dc:description//rdf:li", namespaces=NAMES),
        "/Producer": packet.findtext(".//{http://ns.adobe.com/pdf/1.3/}Producer"),
    }
    assert {key: str(book.docinfo[key]) for key in found} == found
    for name, key in (("CreateDate", "/CreationDate"), ("ModifyDate", "/ModDate")):
        assert packet.findtext(f".//xmp:{name}", namespaces=NAMES) == "2026-11-22T09:30:00Z"
        assert str(book.docinfo[key]) == "D:20261122093000Z"


def test_readers_show_the_title_and_know_the_language(book):
    assert book.Root.ViewerPreferences.DisplayDocTitle is True
    assert str(book.Root.Lang) == "fr"


def test_the_packet_is_left_readable(book):
    assert "/Filter" not in book.Root.Metadata


def test_no_date_is_made_up(join, render):
    book = join(render("<p>Un</p>"))
    assert not {"/CreationDate", "/ModDate"} & set(book.docinfo.keys())
    assert b"Date" not in book.Root.Metadata.read_bytes()


def test_refuses_a_date_without_a_time_zone(render):
    info = BookInfo("Livre", "fr", created=datetime(2026, 12, 1))
    with pytest.raises(ValueError, match="time zone"):
        assemble([render("<p>Un</p>")], [], info)
