import pytest
from pikepdf import NameTree

from catalog_gen.press.assembly import assemble
from catalog_gen.press.information import BookInfo


def test_every_anchor_is_a_place_in_the_book(book):
    numbers = {page.obj.objgen: number for number, page in enumerate(book.pages)}
    places = NameTree(book.Root.Names.Dests)
    found = {name: numbers[place[0].objgen] for name, place in places.items()}
    assert found == {"miel": 1, "pot": 2, "oeuf": 3}


def test_names_every_anchor_that_lies_in_two_sections(render):
    twice = [render('<p id="b">…</p><p id="a">…</p><p id="c">…</p>'), render('<p id="a">…</p>')]
    with pytest.raises(ValueError, match=r": a, b$"):
        assemble([*twice, render('<p id="b">…</p>')], [], BookInfo("Livre", "fr"))
