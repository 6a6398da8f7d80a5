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


def test_elements_stand_where_groups_that_say_nothing_held_them(tree):
    items = ("L", ("LI", ("Lbl",), ("Div", ("P",))))
    card = (("H2",), ("P", ("Link",)), items, ("P",))
    assert tree(HTML) == ("Document", ("Sect", *card))


def test_a_table_keeps_its_cells(tree):
    table = "<table><tr><th>Jour</th></tr><tr><td><div><p>Lundi</p></div></td></tr></table>"
    (_, (kind, *rows)) = tree(table)
    assert kind == "Table"
    assert "TD" in str(rows)


def test_groups_over_two_pages(tree):
    html = '<div><p>Un</p><p style="break-before: page">Deux</p></div>'
    assert tree(html) == ("Document", ("P",), ("P",))
