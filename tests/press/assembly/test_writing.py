import io

import pikepdf

from catalog_gen.press.assembly.writing import write_pdf
from catalog_gen.press.proxies.references import read_references

CATALOG = [
    b"<< /Type /Catalog /Pages 2 0 R /Data 4 0 R >>",
    b"<< /Type /Pages /Kids [ ] /Count 0 >>",
    b"<< >>",
]


def write(*more, data=b"data"):
    texts = [*CATALOG, b"<< /Of (data) >>", *more]
    return write_pdf("1.6", texts, {4: data}, 1, 3)


def test_objects_and_data_are_there_again():
    more = [b"<< /Number %d >>" % number for number in range(500)]
    with pikepdf.open(io.BytesIO(write(*more)), attempt_recovery=False) as pdf:
        assert pdf.pdf_version == "1.6"
        assert pdf.check_pdf_syntax() == []
        assert pdf.Root.Data.read_raw_bytes() == b"data"
        assert pdf.Root.Data.Of == "data"
        found = [int(pdf.get_object((number, 0)).Number) for number in range(5, 505)]
        assert found == list(range(500))


def test_the_identifier_tells_files_apart():
    first, other = (pikepdf.open(io.BytesIO(write(data=data))) for data in (b"data", b"date"))
    with first, other:
        assert first.trailer.ID[0] == first.trailer.ID[1]
        assert len(bytes(first.trailer.ID[0])) == 16
        assert first.trailer.ID != other.trailer.ID
    assert write() == write()


def test_its_references_are_of_the_kind_that_mounting_reads():
    file = write()
    references = read_references(file)
    assert b"4 0 obj" in [file[place : place + 7] for place in references.places]
