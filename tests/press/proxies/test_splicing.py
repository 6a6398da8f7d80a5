import io
import subprocess

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog_gen.press.proxies.proxy import find_proxies, read_key
from catalog_gen.press.proxies.splicing import Spliced, splice
from catalog_gen.press.saving import save_pdf


def put_together(spliced, jpegs):
    pieces, done = [], 0
    for insert in spliced.inserts:
        pieces += [spliced.content[done : insert.offset], jpegs[insert.key]]
        done = insert.offset
    return b"".join((*pieces, spliced.content[done:]))


def size_of(jpegs):
    return lambda key: len(jpegs[key])


def open_whole(pdf):
    """A file whose references are right: no object is searched for."""
    return pikepdf.open(io.BytesIO(pdf), attempt_recovery=False)


def images(pdf):
    return [value for value in pdf.objects if isinstance(value, pikepdf.Stream) and is_image(value)]


def is_image(stream):
    return stream.get("/Subtype") == pikepdf.Name.Image


def objects(file):
    """Every object as it is written, and the bytes of streams."""
    with open_whole(file) as pdf:
        assert pdf.check_pdf_syntax() == []
        return [_written(value) for value in pdf.objects if value.get("/Type") != "/XRef"]


def _written(value):
    if isinstance(value, pikepdf.Stream):
        return value.stream_dict.unparse() + value.read_raw_bytes()
    return value.unparse(resolved=True)


def test_the_file_is_as_if_the_pictures_had_been_in_it(join, proxies, jpegs):
    book = join(proxies[:2], proxies[1:], [])
    spliced = splice(book, size_of(jpegs))
    assert {insert.key for insert in spliced.inserts} == set(jpegs)
    with pikepdf.open(io.BytesIO(book)) as pdf:
        for image in images(pdf):
            picture = jpegs[read_key(image.read_raw_bytes())]
            image.write(picture, filter=pikepdf.Name.DCTDecode)
        expected = save_pdf(pdf)
    assert objects(put_together(spliced, jpegs)) == objects(expected)


def test_no_proxy_is_left(join, proxies, jpegs):
    assert not list(find_proxies(splice(join(proxies), size_of(jpegs)).content))


def test_a_book_without_pictures_stays_as_it_is(join):
    book = join([])
    assert splice(book, size_of({})) == Spliced(book, ())


@settings(max_examples=25)
@given(sizes=st.lists(st.integers(1, 70_000), min_size=3, max_size=3))
def test_whatever_the_sizes_are(join, proxies, jpegs, sizes):
    """Lengths of one digit and of five, and places that need more bytes than before."""
    contents = {key: b"x" * size for key, size in zip(jpegs, sizes, strict=True)}
    book = put_together(splice(join(proxies[:1], proxies), size_of(contents)), contents)
    with open_whole(book) as pdf:
        found = {image.read_raw_bytes() for image in images(pdf)}
        assert found == set(contents.values())
        assert [len(page.Contents[0].read_bytes()) > 0 for page in pdf.pages] == [True] * 2


def test_a_proxy_in_the_middle_of_something_else_is_no_picture(join, proxies, jpegs):
    with pikepdf.open(io.BytesIO(join([]))) as pdf:
        pdf.Root.Note = pikepdf.Stream(pdf, b"")
        pdf.Root.Note.write(b"before " + proxies[0], filter=pikepdf.Name.DCTDecode)
        book = save_pdf(pdf)
    with pytest.raises(ValueError, match="no stream of its own"):
        splice(book, size_of(jpegs))


@pytest.mark.end_to_end
def test_other_programs_read_it(join, proxies, jpegs, tmp_path):
    file = tmp_path / "book.pdf"
    file.write_bytes(put_together(splice(join(proxies, proxies), size_of(jpegs)), jpegs))
    checked = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=True)
    assert "No syntax or stream encoding errors" in checked.stdout
    listed = subprocess.run(
        ["pdfimages", "-list", file], capture_output=True, text=True, check=True
    )
    assert len(listed.stdout.splitlines()[2:]) == 6
