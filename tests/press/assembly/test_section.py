import pikepdf
import pytest

from catalog_gen.press.assembly import destinations, page_count


def test_counts_pages(sections):
    assert [page_count(section) for section in sections] == [1, 2, 1]


def test_tells_the_page_of_each_anchor(sections):
    assert destinations(sections[1]) == {"miel": 0, "pot": 1}


def test_a_section_without_anchors_has_no_destinations(render):
    assert destinations(render("<p>Rien</p>")) == {}


def test_anchors_may_bear_accents(render):
    assert destinations(render('<p id="œuf-à-la-coque">…</p>')) == {"œuf-à-la-coque": 0}


def test_refuses_what_is_no_pdf():
    with pytest.raises(pikepdf.PdfError):
        page_count(b"not a PDF")
