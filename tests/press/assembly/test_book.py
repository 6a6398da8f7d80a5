import io
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary, Name, NameTree

from catalog_gen.press.assembly import assemble, gather
from catalog_gen.press.information import BookInfo


def test_pages_follow_in_order(book):
    titles = [page.obj.Contents[1].read_bytes() for page in list(book.pages)[1:]]
    assert len(book.pages) == 4
    assert len(set(titles)) == 3


def test_a_book_may_go_without_folios_outline_and_dates(sections):
    with pikepdf.open(io.BytesIO(assemble(sections, [], BookInfo("Livre", "fr")))) as book:
        assert "/Outlines" not in book.Root
        assert len(book.pages) == 4


def test_sections_stay_as_they_were(sections):
    before = list(sections)
    assemble(sections, [], BookInfo("Livre", "fr"))
    assert sections == before


def test_gathered_sections_make_the_same_book(sections, join):
    gathered = join(sections[0], gather(sections[1:]))
    with gathered as one, join(*sections) as other:
        assert what_is_said(one) == what_is_said(other)
        assert [str(part.S) for part in one.Root.StructTreeRoot.K[0].K] == ["/Part"] * len(sections)


def what_is_said(pdf):
    """Pages, anchors, links, tags and fonts, without the numbers that objects have."""
    contents = [[item.read_bytes() for item in page.obj.Contents] for page in pdf.pages]
    anchors = {name: pages_of(pdf, place) for name, place in NameTree(pdf.Root.Names.Dests).items()}
    links = [[str(link.Contents) for link in page.obj.get("/Annots", [])] for page in pdf.pages]
    kinds = [str(item.S) for item in of_type(pdf, Name.StructElem)]
    fonts = sorted(str(item.BaseFont) for item in of_type(pdf, Name.Font))
    return contents, anchors, links, sorted(kinds), fonts


def of_type(pdf, kind):
    return [i for i in pdf.objects if isinstance(i, Dictionary) and i.get("/Type") == kind]


def pages_of(pdf, place):
    pages = [page.obj.objgen for page in pdf.pages]
    return pages.index(place[0].objgen), [str(value) for value in list(place)[1:]]


@pytest.mark.end_to_end
def test_is_clean_for_qpdf(book_bytes, tmp_path):
    file = tmp_path / "book.pdf"
    file.write_bytes(book_bytes)
    report = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)
    assert report.returncode == 0, report.stdout + report.stderr
    assert "PDF Version: 1.7" in report.stdout


@pytest.mark.end_to_end
def test_text_reads_in_order(book_bytes, tmp_path):
    file = tmp_path / "book.pdf"
    file.write_bytes(book_bytes)
    text = _run("pdftotext", file, "-")
    pages = text.split("\f")
    words = ["Noël à Louviers", "Miel", "Pot de 500 g", "Œuf d’or"]
    assert [word in page for word, page in zip(words, pages, strict=False)] == [True] * 4
    assert "24,00 €" in pages[3]


@pytest.mark.end_to_end
def test_same_bytes_in_separate_processes():
    script = Path(__file__).with_name("make_book.py")
    # One after the other, so that they do not share the second that an identifier may be made of.
    books = [
        subprocess.run(
            [sys.executable, script],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "TZ": zone},
        ).stdout
        for seed, zone in (("1", "Europe/Paris"), ("2", "Asia/Tokyo"))
    ]
    assert len(books[0]) > 10_000
    assert books[0] == books[1]


def _run(*command) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
