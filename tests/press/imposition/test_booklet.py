import io
import re
import subprocess
from time import time

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog_gen.press.imposition import impose

WORD = re.compile(r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" .*>p(\d+)</word>')


def open_booklet(book, title="Noël", language="fr"):
    return pikepdf.open(io.BytesIO(impose(book, title, language)))


def pages_of(side):
    """The numbers that stand left and right on a side."""
    forms = side.obj.Resources.XObject
    return tuple(
        int(re.search(rb"\(p(\d+)\)", forms[name].read_bytes())[1]) if name in forms else None
        for name in ("/Left", "/Right")
    )


@settings(deadline=None, max_examples=30)
@given(st.integers(1, 60))
def test_every_page_stands_on_one_side_and_covers_are_outside(make_book, pages):
    with open_booklet(make_book(pages)) as booklet:
        sides = [pages_of(side) for side in booklet.pages]
    assert len(sides) == -(-pages // 4) * 2
    assert sorted(page for side in sides for page in side if page) == list(range(1, pages + 1))
    assert sides[0] == (pages if pages > 1 else None, 1)


def test_a_side_is_a4_lying_and_pages_show_up_to_their_trim(make_book):
    with open_booklet(make_book(4, bleed=9)) as booklet:
        first = booklet.pages[0]
        assert [float(edge) for edge in first.mediabox] == pytest.approx([0, 0, 841.89, 595.276])
        for form in first.obj.Resources.XObject.values():
            assert [float(edge) for edge in form.BBox] == [9, 9, 429, 604]
        # The trim's corner, 9 pt inside the page, lands where the pair begins and at the fold.
        moves = re.findall(rb"1 0 0 1 ([\d.-]+) ([\d.-]+) cm", first.Contents.read_bytes())
        assert [float(x) for x, _y in moves] == pytest.approx(
            [420.945 - 420 - 9, 420.945 - 9], abs=0.001
        )


def test_larger_pages_are_made_to_fit(make_book):
    with open_booklet(make_book(4, size=(595, 842), bleed=9)) as booklet:
        content = booklet.pages[0].Contents.read_bytes()
    scale, move = re.search(rb"q ([\d.]+) 0 0 \1 ([\d.-]+) [\d.-]+ cm /Left", content).groups()
    assert float(scale) == pytest.approx(0.707, abs=0.001)
    assert float(move) + 9 * float(scale) == pytest.approx(0, abs=0.5)


def test_fonts_and_images_are_shared(make_book):
    with open_booklet(make_book(40)) as booklet:
        kinds = [item.get("/Type") for item in booklet.objects
                 if isinstance(item, pikepdf.Dictionary | pikepdf.Stream)]  # fmt: skip
        images = [item for item in booklet.objects if isinstance(item, pikepdf.Stream)
                  and item.get("/Subtype") == "/Image"]  # fmt: skip
    assert kinds.count("/Font") == 1
    assert len(images) == 1


def test_nothing_is_left_of_the_book_but_what_shows(make_book):
    booklet = impose(make_book(3), "Noël", "fr")
    with pikepdf.open(io.BytesIO(booklet)) as pdf:
        assert set(pdf.Root.keys()) == {
            "/Type", "/Pages", "/Lang", "/ViewerPreferences", "/PageLabels"
        }  # fmt: skip
        assert not any("/Annots" in page.obj for page in pdf.pages)
        kinds = [item.get("/Type") for item in pdf.objects if isinstance(item, pikepdf.Dictionary)]
        assert kinds.count("/Page") == 2


@pytest.mark.parametrize(
    ("language", "title", "labels"),
    [
        (
            "fr",
            "Noël, livret à\xa0plier",
            ["Feuille 1 recto", "Feuille 1 verso", "Feuille 2 recto"],
        ),
        ("en", "Noël, booklet to fold", ["Sheet 1 front", "Sheet 1 back", "Sheet 2 front"]),
    ],
)
def test_it_says_what_it_is_and_how_to_print_it(make_book, language, title, labels):
    with open_booklet(make_book(8), language=language) as booklet:
        assert str(booklet.trailer.Info.Title) == title
        assert booklet.Root.Lang == language
        assert booklet.Root.ViewerPreferences == pikepdf.Dictionary(
            DisplayDocTitle=True,
            Duplex=pikepdf.Name.DuplexFlipShortEdge,
            PrintScaling=pikepdf.Name("/None"),
        )
        assert [page.label for page in list(booklet.pages)[:3]] == labels


def test_the_same_book_gives_the_same_bytes(make_book):
    book = make_book(9)
    start, first = int(time()), impose(book, "Noël", "fr")
    while int(time()) == start:
        # Identifiers that qpdf makes of the time change with the second.
        pass
    assert impose(book, "Noël", "fr") == first


def test_a_book_must_have_pages_of_one_size(make_book):
    with pikepdf.open(io.BytesIO(make_book(3))) as book:
        book.pages[1].obj.TrimBox = pikepdf.Array([0, 0, 400, 595])
        file = io.BytesIO()
        book.save(file)
    with pytest.raises(ValueError, match="page 2 is of another size"):
        impose(file.getvalue(), "Noël", "fr")


def test_a_book_must_have_pages(make_book):
    with pytest.raises(ValueError, match="without pages"):
        impose(make_book(0), "Noël", "fr")


@pytest.mark.end_to_end
def test_other_programs_read_the_pages_where_they_should_be(make_book, tmp_path):
    file = tmp_path / "booklet.pdf"
    file.write_bytes(impose(make_book(10), "Noël", "fr"))
    subprocess.run(["qpdf", "--check", file], check=True, capture_output=True)
    command = ["pdftotext", "-bbox", file, "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    sides = []
    for side in text.split("<page ")[1:]:
        words = [(float(word[1]), float(word[2]), int(word[3])) for word in WORD.finditer(side)]
        assert all(end < 420.945 or start > 420.945 for start, end, _page in words)
        sides.append({("left" if end < 420.945 else "right"): page for start, end, page in words})
    assert sides == [
        {"left": 10, "right": 1},
        {"left": 2},
        {"right": 3},
        {"left": 4, "right": 9},
        {"left": 8, "right": 5},
        {"left": 6, "right": 7},
    ]
