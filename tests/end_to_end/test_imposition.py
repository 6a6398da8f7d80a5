import pytest
from readback.booklet import open_booklet, run_tool

pytestmark = pytest.mark.end_to_end

FOLD = 297 / 2
"""mm"""


@pytest.fixture(scope="module")
def sides(demo):
    """The words on the left and on the right of each side, as sheets come out of the printer."""
    path = demo.output / "press" / "booklet-a4.pdf"
    run_tool("qpdf", "--check", path)
    return [
        tuple(
            sorted(word.text for word in sheet.words if (word.middle[0] > FOLD) is right)
            for right in (False, True)
        )
        for sheet in open_booklet(path).sheets.values()
    ]


def test_the_folded_demo_reads_as_the_book(booklet, sides):
    book = [sorted(word.text for word in sheet.words) for sheet in booklet.sheets.values()]
    sheets = list(zip(sides[::2], sides[1::2], strict=True))
    # The right halves, first sheet first; then, behind the fold, the left ones, last sheet first.
    leaves = [(recto[1], verso[0]) for recto, verso in sheets]
    leaves += [(verso[1], recto[0]) for recto, verso in reversed(sheets)]
    faces = [face for leaf in leaves for face in leaf]
    blanks = len(faces) - len(book)
    assert 0 <= blanks < 4
    assert faces == [*book[:-1], *[[]] * blanks, book[-1]]
