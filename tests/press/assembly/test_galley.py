from dataclasses import replace

import pytest

from catalog_gen.press.assembly.galley import (
    Contents,
    Galley,
    Leaf,
    is_galley,
    read_galley,
    write_galley,
)

CONTENTS = Contents(
    objects=3,
    pages=[Leaf(1, [0.0, 0.0, 283.5, 396.85], [0.0, 0.0, 283.5, 396.85])],
    places=[["œuf", 0, "/XYZ 0 9 null"]],
    links=[[0, "œuf"]],
    keys=1,
    tops=[2],
    roles={"/Texte": "/P"},
    shared=[["ab", [3]]],
)


FULL = Galley(CONTENTS, [b"<< /A (\xe9) >>", b"[ ]", b"<< >>", b"2 0 R"], {3: b"\n\0%PDF"})


@pytest.mark.parametrize("galley", [FULL, Galley(Contents(), [], {})])
def test_it_is_the_same_once_written(galley):
    data = write_galley(galley)
    again = read_galley(data)
    assert is_galley(data)
    assert (again.texts, again.streams) == (galley.texts, galley.streams)
    assert write_galley(again) == data


def test_places_and_pages_are_there_again():
    assert read_galley(write_galley(FULL)).contents == replace(CONTENTS, folios=[], identified=[])


def test_a_pdf_is_none():
    assert not is_galley(b"%PDF-1.7\n")


def test_only_drawn_folios_are_listed():
    folios = [Leaf(0, (), ()), Leaf(7, (), ())]
    assert Contents(folios=folios).drawn_folios == {1: 7}
