import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from catalog_gen.press.assembly.fingerprint import Fingerprints


def test_equal_objects_of_two_files_are_alike():
    assert _fingerprint(b"photo", 40) == _fingerprint(b"photo", 40, padding=3)


@pytest.mark.parametrize(("content", "width"), [(b"other", 40), (b"photo", 41)])
def test_content_and_entries_count(content, width):
    assert _fingerprint(b"photo", 40) != _fingerprint(content, width)


def test_what_an_object_refers_to_counts():
    first, second = _masked(b"mask"), _masked(b"other mask")
    assert first == _masked(b"mask", padding=2)
    assert first != second


def test_an_object_may_lead_back_to_itself():
    pdf = Pdf.new()
    ring = pdf.make_indirect(Dictionary(Name="ring"))
    ring.Next = ring
    assert Fingerprints(pdf).of(ring)


def test_a_descriptor_counts_as_its_program():
    assert _descriptor(b"program", 984) == _descriptor(b"program", 983)
    assert _descriptor(b"program", 984) != _descriptor(b"another", 984)


def test_encodings_and_unicode_maps_count():
    assert _font(b"map") != _font(b"other map")


def _fingerprint(content: bytes, width: int, padding: int = 0) -> bytes:
    pdf = _padded(padding)
    return Fingerprints(pdf).of(Stream(pdf, content, Dictionary(Width=width)))


def _masked(mask: bytes, padding: int = 0) -> bytes:
    pdf = _padded(padding)
    entries = Dictionary(Decode=Array([0, 1]), SMask=Stream(pdf, mask))
    return Fingerprints(pdf).of(Stream(pdf, b"photo", entries))


def _descriptor(program: bytes, ascent: int) -> bytes:
    pdf = Pdf.new()
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name.Text, Ascent=ascent, FontFile2=Stream(pdf, program)
    )
    return Fingerprints(pdf).of(pdf.make_indirect(descriptor))


def _font(unicode_map: bytes) -> bytes:
    pdf = Pdf.new()
    font = Dictionary(Type=Name.Font, Subtype=Name.Type0, ToUnicode=Stream(pdf, unicode_map))
    return Fingerprints(pdf).of(pdf.make_indirect(font))


def _padded(padding: int) -> pikepdf.Pdf:
    """A file whose next object has another number."""
    pdf = Pdf.new()
    for _ in range(padding):
        pdf.make_indirect(Dictionary())
    return pdf
