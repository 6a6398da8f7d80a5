import pytest


def packet(old, new):
    """Written into the finished file, because pikepdf mends what it saves."""
    return lambda data: data.replace(old, new)


def no_packet(pdf):
    del pdf.Root.Metadata


def no_title(pdf):
    del pdf.docinfo.Title


def no_trapped(pdf):
    del pdf.docinfo.Trapped


def nothing_at_all(pdf):
    del pdf.trailer.Info


@pytest.mark.parametrize(
    ("spoil", "facts"),
    [
        (no_packet, {"reason": "no-xmp"}),
        (no_title, {"reason": "missing", "fields": "Info /Title"}),
        (no_trapped, {"reason": "trapped"}),
    ],
)
def test_what_pdf_x_asks_for_must_be_there(find, make_pdf, coated, spoil, facts):
    found = find("metadata", make_pdf(spoil=spoil), coated)
    assert [finding.facts for finding in found] == [facts]


@pytest.mark.parametrize(
    ("spoil", "facts"),
    [
        (packet(b"PDF/X-4", b"PDF/X-3"), {"reason": "pdfx-version", "found": "PDF/X-3"}),
        (packet(b"<dc:", b"<other:"), {"reason": "broken-xmp"}),
        (packet(b"uuid:1", b""), {"reason": "missing", "fields": "xmpMM:DocumentID"}),
        (packet(b"<x:xmp", b"<!DOCTYPE a [<!ENTITY b 'c'>]><x:xmp"), {"reason": "broken-xmp"}),
        (packet(b"<?xpacket begin", b"\x00\x01"), {"reason": "broken-xmp"}),
    ],
)
def test_the_packet_must_be_that_of_pdf_x(find, make_pdf, coated, spoil, facts):
    data = spoil(make_pdf(compress_streams=False))
    assert [finding.facts for finding in find("metadata", data, coated)] == [facts]


def test_good_metadata_pass(find, make_pdf, coated):
    assert find("metadata", make_pdf(), coated) == []


def test_a_file_without_any_is_refused_in_words(find, make_pdf, coated):
    found = find("metadata", make_pdf(spoil=nothing_at_all), coated)
    assert [finding.facts["reason"] for finding in found] == ["missing", "trapped"]


def test_a_newer_pdf_is_refused(find, make_pdf, coated):
    (found,) = find("metadata", make_pdf(min_version="1.7"), coated)
    assert found.facts == {"reason": "pdf-version", "found": "1.7"}


def test_a_condition_in_rgb_asks_for_none(find, make_pdf, office):
    assert find("metadata", make_pdf(spoil=no_packet), office) == []
