import io

import pikepdf
import pytest

from catalog_gen.press.assembly.leaves import cast_section
from catalog_gen.press.assembly.slots import slots_of


@pytest.fixture
def galley(sections):
    with pikepdf.open(io.BytesIO(sections[1])) as pdf:
        return cast_section(pdf, set())


def test_a_page_has_slots_for_all_that_the_book_adds(galley):
    for place, leaf in enumerate(galley.contents.pages):
        symbols = set(slots_of(galley.texts[leaf.number - 1]))
        assert {f"{letter}{place}".encode() for letter in "abf"} < symbols
        assert b"P" in symbols
        assert len([symbol for symbol in symbols if symbol.startswith(b"k")]) == 1


def test_it_knows_its_pages_places_and_links(galley):
    contents = galley.contents
    assert len(contents.pages) == 2
    assert [(name, page) for name, page, _ in contents.places] == [("miel", 0), ("pot", 1)]
    assert contents.links == [(0, "oeuf"), (0, "pot")]
    assert contents.keys == len(galley.texts) - contents.objects


def test_what_is_known_is_left_to_others(sections):
    known = set()
    galleys = []
    for _ in range(2):
        with pikepdf.open(io.BytesIO(sections[1])) as pdf:
            galleys.append(cast_section(pdf, known))
    first, second = galleys
    assert first.streams
    assert second.streams == {}
