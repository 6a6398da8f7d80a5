"""From the book to the booklet: sheets with two pages on each side."""

from collections.abc import Iterator, Sequence
from io import BytesIO

from pikepdf import (
    Array,
    Dictionary,
    Matrix,
    Name,
    Object,
    Page,
    Pdf,
    Stream,
    String,
)

from catalog_gen.language.words import say
from catalog_gen.press.imposition.marks import draw_marks
from catalog_gen.press.imposition.placing import SHEET_HEIGHT, SHEET_WIDTH, Placing, place_pages
from catalog_gen.press.imposition.sheets import Side, arrange_sheets
from catalog_gen.press.saving import save_pdf

_PRODUCER = "catalog_gen"
_KEPT = ("/Type", "/Pages", "/Version", "/Extensions")
_TOLERANCE = 0.1
"""pt"""


def impose(book: bytes, title: str, language: str) -> bytes:
    """Arrange a book on A4 sheets for a duplex printer that flips on the short edge.

    Printed and folded as one stack, the sheets are the book. Pages are shown inside their trim
    box, larger ones made to fit; links, tags and bookmarks stay behind. Same input, same bytes.

    Raises:
        ValueError: the book has no page, or pages of different sizes.
    """
    with Pdf.open(BytesIO(book)) as pdf:
        forms = [pdf.make_indirect(page.as_form_xobject()) for page in pdf.pages]
        placing = place_pages(*_page_size(forms))
        _empty(pdf)
        marks = draw_marks(placing)
        labels = []
        for label, side in _name_sides(len(forms), language):
            pdf.pages.append(_draw_side(pdf, forms, side, placing, marks))
            labels.append(label)
        _describe(pdf, say(language, "imposition.title", title=title), language, labels)
        return save_pdf(pdf, least="1.7")


def _page_size(forms: Sequence[Object]) -> tuple[float, float]:
    """Width and height in pt; a form's box is the trim box of the page that it was."""
    if not forms:
        raise ValueError("a book without pages cannot be imposed")
    boxes = [[float(edge) for edge in form.BBox] for form in forms]
    sizes = [(right - left, top - bottom) for left, bottom, right, top in boxes]
    width, height = sizes[0]
    for number, (other_width, other_height) in enumerate(sizes, start=1):
        if abs(other_width - width) > _TOLERANCE or abs(other_height - height) > _TOLERANCE:
            raise ValueError(f"page {number} is of another size than the first one")
    return width, height


def _empty(pdf: Pdf) -> None:
    """Leave nothing of the book but what its forms hold; the rest is not written."""
    del pdf.pages[:]
    for key in set(pdf.Root.keys()) - set(_KEPT):
        del pdf.Root[key]


def _name_sides(pages: int, language: str) -> Iterator[tuple[str, Side]]:
    """Every side in the order of printing, with its label: `Feuille 1 recto`."""
    for number, sheet in enumerate(arrange_sheets(pages), start=1):
        yield say(language, "imposition.recto", number=number), sheet.recto
        yield say(language, "imposition.verso", number=number), sheet.verso


def _draw_side(
    pdf: Pdf, forms: Sequence[Object], side: Side, placing: Placing, marks: bytes
) -> Page:
    content, drawn = [], Dictionary()
    for name, page, start in (
        ("Left", side.left, placing.left),
        ("Right", side.right, placing.fold),
    ):
        if page is not None:
            form = forms[page - 1]
            drawn[f"/{name}"] = form
            left, bottom = (float(edge) * placing.scale for edge in list(form.BBox)[:2])
            matrix = Matrix().translated(start - left, placing.bottom - bottom)
            matrix = matrix.scaled(placing.scale, placing.scale)
            # The form's box clips: nothing beyond the trim shows.
            content.append(b"q %b cm /%b Do Q" % (matrix.encode(), name.encode()))
    page_object = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, round(SHEET_WIDTH, 3), round(SHEET_HEIGHT, 3)]),
        Resources=Dictionary(XObject=drawn),
        Contents=Stream(pdf, b"\n".join([*content, marks])),
    )
    return Page(pdf.make_indirect(page_object))


def _describe(pdf: Pdf, title: str, language: str, labels: Sequence[str]) -> None:
    """Title, language, labels of the pages, and what a printer's window should propose.

    ISO 32000-1, 12.2 (viewer preferences) and 12.4.2 (page labels).
    """
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(Title=String(title), Producer=String(_PRODUCER))
    )
    pdf.Root.Lang = String(language)
    pdf.Root.ViewerPreferences = Dictionary(
        DisplayDocTitle=True,
        Duplex=Name.DuplexFlipShortEdge,
        PrintScaling=Name("/None"),
    )
    numbers = [
        entry
        for number, label in enumerate(labels)
        for entry in (number, Dictionary(P=String(label)))
    ]
    pdf.Root.PageLabels = Dictionary(Nums=Array(numbers))
