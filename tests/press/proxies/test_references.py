import io
import re

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.press.proxies.references import (
    IN_STREAM,
    References,
    read_references,
    write_references,
)

START, REST = b"9 0 obj\n<< /Type /XRef", b" /Root 1 0 R /Size 9 >>"


@pytest.fixture(scope="module")
def book(render):
    with pikepdf.open(io.BytesIO(render("<p>Miel</p>"))) as pdf:
        file = io.BytesIO()
        pdf.save(file, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return file.getvalue()


def test_they_name_the_place_of_each_object(book):
    references = read_references(book)
    assert references.places
    for place in references.places:
        assert re.match(rb"\d+ 0 obj\b", book[place:])
    assert references.places[-1] == references.place


def test_written_anew_they_are_the_end_of_the_same_file(book):
    references = read_references(book)
    again = book[: references.place] + write_references(references)
    assert read_references(again) == references
    with pikepdf.open(io.BytesIO(again)) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_only_what_stands_by_itself_moves(book):
    references = read_references(book)
    moved = references.moved(lambda place: place + 10_000_000)
    assert moved.places == [place + 10_000_000 for place in references.places]
    assert moved.place == references.place + 10_000_000
    assert _inside(references)
    assert _inside(moved) == _inside(references)
    assert (moved.kinds, moved.lasts) == (references.kinds, references.lasts)


def _inside(references):
    rows = zip(references.kinds, references.middles, strict=True)
    return [middle for kind, middle in rows if kind == IN_STREAM]


@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2**40), st.integers(0, 999)), min_size=1),
)
def test_whatever_the_places_are(rows):
    kinds, middles, lasts = map(list, zip(*rows, strict=True))
    references = References(0, START, REST, bytes(kinds), middles, lasts)
    assert read_references(write_references(references)) == references


@pytest.mark.parametrize(
    "spoil",
    [
        lambda book: book + b"more",
        lambda book: book.replace(b"/Predictor 12", b"/Predictor 10"),
        lambda book: re.sub(rb"startxref\n\d+", b"startxref\n9", book),
        lambda _book: b"",
    ],
)
def test_another_program_wrote_it(book, spoil):
    with pytest.raises(ValueError, match="cross-reference"):
        read_references(spoil(book))
