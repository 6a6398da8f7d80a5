from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.press.imposition.sheets import Side, arrange_sheets


@dataclass(frozen=True)
class Leaf:
    """Half a sheet once it is folded: what stands on its two faces."""

    front: int | None
    back: int | None


def print_duplex(sheet):
    """The left and right half of a printed sheet, recto in front.

    Flipped on the short edge, the sheet turns about its upright axis: what is left on the verso
    stands behind what is right on the recto.
    """
    return Leaf(sheet.recto.left, sheet.verso.right), Leaf(sheet.recto.right, sheet.verso.left)


def fold(sheets):
    """The leaves of the stack in reading order, once it is folded with the first recto outside.

    The right halves stay where they are, the first sheet in front. The left halves swing behind
    them: the stack turns over, so that the last sheet's comes first, and each shows its back.
    """
    halves = [print_duplex(sheet) for sheet in sheets]
    lying = [right for _left, right in halves]
    swung = [Leaf(left.back, left.front) for left, _right in reversed(halves)]
    return [*lying, *swung]


def read(leaves):
    return [face for leaf in leaves for face in (leaf.front, leaf.back)]


@given(st.integers(1, 2000))
def test_folded_sheets_give_the_pages_in_order(pages):
    found = read(fold(arrange_sheets(pages)))
    assert [page for page in found if page is not None] == list(range(1, pages + 1))
    assert found[0] == 1
    assert len(found) % 4 == 0
    assert found.count(None) < 4


@given(st.integers(2, 2000))
def test_the_last_page_is_the_back_of_the_booklet(pages):
    assert read(fold(arrange_sheets(pages)))[-1] == pages


def test_a_book_of_eight_pages():
    first, second = arrange_sheets(8)
    assert (first.recto, first.verso) == (Side(8, 1), Side(2, 7))
    assert (second.recto, second.verso) == (Side(6, 3), Side(4, 5))


def test_no_sheet_for_no_page():
    assert arrange_sheets(0) == []
