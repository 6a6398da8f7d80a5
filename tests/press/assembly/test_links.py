import subprocess

import pytest
from pikepdf import Array, Name

from catalog_gen.press.assembly import assemble
from catalog_gen.press.information import BookInfo


def test_links_between_sections_lead_inside_the_book(book):
    contents, pot = _links(book, 0)
    assert contents.A.S == pot.A.S == Name.GoTo
    assert [str(link.A.D) for link in (contents, pot)] == ["miel", "pot"]


def test_links_are_described_by_title_or_page(book):
    assert [str(link.Contents) for link in _links(book, 0)] == ["Miel & Cie", "page 3"]
    assert [str(link.Contents) for link in _links(book, 1)] == ["Œuf d’or", "page 3"]


def test_links_within_a_section_stay(book):
    assert str(_links(book, 1)[1].Dest) == "pot"


def test_other_links_stay_as_they_are(book):
    addresses = [
        "https://miel.example/",
        "tel:+33261910001",
        "mailto:miel@miel.example?subject=Pot",
    ]
    links = _links(book, 2)
    assert [str(link.A.URI) for link in links] == addresses
    assert [str(link.Contents) for link in links] == addresses


def test_targets_may_bear_accents(render, join):
    book = join(render('<a href="catalog:#œuf">…</a>'), render('<p id="œuf">…</p>'))
    assert str(_links(book, 0)[0].A.D) == "œuf"


def test_names_every_link_that_leads_nowhere(render):
    sections = [
        render('<p><a href="catalog:#miel">…</a> <a href="catalog:#pain">…</a></p>'),
        render('<p id="miel">…</p><p><a href="catalog:#sel">…</a></p>'),
    ]
    with pytest.raises(ValueError, match=r"catalog:#pain \(page 1\), catalog:#sel \(page 2\)"):
        assemble(sections, [], BookInfo("Livre", "fr"))


@pytest.mark.end_to_end
def test_other_readers_follow_them(book_bytes, tmp_path):
    file = tmp_path / "book.pdf"
    file.write_bytes(book_bytes)
    command = ["pdfinfo", "-dests", file]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    pages = {line.split('"')[1]: int(line.split()[0]) for line in text.splitlines()[1:]}
    assert pages == {"miel": 2, "pot": 3, "oeuf": 4}


def _links(book, number):
    return list(book.pages[number].obj.get("/Annots", Array()))
