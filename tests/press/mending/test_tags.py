import io

import pikepdf
import pytest
from pikepdf import Dictionary, Name, NameTree

MM = 72 / 25.4


@pytest.mark.parametrize("css", ["", "@page { bleed: 3mm }"])
def test_a_figure_lies_where_the_page_shows_it(render, photo, css):
    section = render(f'<p>Un</p><img src="{photo("gold")}" alt="Pot">', css=css)
    with pikepdf.open(io.BytesIO(section)) as pdf:
        (figure,) = _elements(pdf, Name.Figure)
        box = [float(edge) for edge in figure.A.BBox]
    # 10 mm of margin and a line of 5 mm above a photo of 40 × 30 mm, on a page of 140 mm.
    assert box == pytest.approx([10 * MM, 95 * MM, 50 * MM, 125 * MM], abs=0.01)


def test_identifiers_are_listed(render):
    table = "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"
    with pikepdf.open(io.BytesIO(render(table + table))) as pdf:
        headers = _elements(pdf, Name.TH)
        names = NameTree(pdf.Root.StructTreeRoot.IDTree)
        assert len(headers) == len(names) == 4
        assert all(names[str(cell.ID)].is_same_object_as(cell) for cell in headers)


def test_a_section_without_tags_can_be_mended(render):
    with pikepdf.open(io.BytesIO(render("<p>Un</p>", tagged=False))) as pdf:
        assert "/StructTreeRoot" not in pdf.Root


def _elements(pdf, kind):
    return [item for item in pdf.objects if isinstance(item, Dictionary) and item.get("/S") == kind]
