import pytest

from catalog_gen.press.assembly.stamps import Stamped, box_text, stamp_pages


def test_the_last_stamp_is_drawn_last():
    folio, marks = Stamped("Folio", {0: 5}, 1, 2), Stamped("Marks", {0: 6, 1: 6}, 1, 3)
    texts = {symbol: text.split() for symbol, text in stamp_pages([folio, marks]).items()}
    assert texts == {
        b"b0": b"1 0 R 1 0 R".split(),
        b"a0": b"2 0 R 3 0 R".split(),
        b"f0": b"/Folio 5 0 R /Marks 6 0 R".split(),
        b"b1": b"1 0 R".split(),
        b"a1": b"3 0 R".split(),
        b"f1": b"/Marks 6 0 R".split(),
    }


@pytest.mark.parametrize(
    ("numbers", "text"),
    [((1, 0, 0.5), b"[ 1 0 0.5 ]"), ((-8.503937007874, 100), b"[ -8.503937 100 ]")],
)
def test_numbers_are_short(numbers, text):
    assert box_text(numbers) == text
