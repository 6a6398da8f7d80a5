import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary

HTML = """
<section><div class="card"><div><h2>Bougie</h2><div><p>Cire <a href="tel:0232">0232</a></p></div>
<div></div></div><ul><li><div><p>Un</p></div></li></ul></div>
<div><p>Cire</p></div></section>
"""


@pytest.fixture
def tree(render):
    """The elements of a section, each with those that it holds."""

    def tree(html, css=""):
        with pikepdf.open(io.BytesIO(render(html, css=css))) as pdf:
            (top,) = Array(pdf.Root.StructTreeRoot.K)
            return describe(top)

    return tree


def describe(element):
    kids = [kid for kid in element.K if isinstance(kid, Dictionary) and "/S" in kid]
    for kid in kids:
        assert kid.P.objgen == element.objgen
    return (str(element.S)[1:], *(describe(kid) for kid in kids))


def test_groups_of_several_stay_and_others_go(tree):
    items = ("L", ("LI", ("Lbl",), ("Div", ("P",))))
    text = ("Div", ("H2",), ("P", ("Link",)))
    assert tree(HTML) == ("Document", ("Sect", ("Div", text, items), ("P",)))


def test_a_table_keeps_its_cells(tree):
    table = "<table><tr><th>Jour</th></tr><tr><td><div><p>Lundi</p></div></td></tr></table>"
    (_, (kind, *rows)) = tree(table)
    assert kind == "Table"
    assert "TD" in str(rows)


def test_groups_over_two_pages(tree):
    html = '<div><div><p>Un</p></div></div><div style="break-before: page"><p>Deux</p></div>'
    assert tree(html) == ("Document", ("P",), ("P",))
