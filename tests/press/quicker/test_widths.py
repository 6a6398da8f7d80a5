import sys

import pytest
from weasyprint.layout import preferred

from catalog_gen.press.quicker import be_quick, widths

CASES = (
    ("p { float: right } div { display: flow-root }", "<div><p>12,50 €</p>Bougie de cire</div>"),
    ("p { float: left; width: 30% }", "<p>Bougie de cire</p>"),
    ("p { float: left }", "<p>" + "Bougies de cire et de coton " * 9 + "</p>"),
    ("p { float: left; padding: 5% } b { float: right }", "<p>Bougie <b>de cire</b></p>"),
    ("p { position: absolute; left: 60mm }", "<p>Bougies de cire et de coton</p>"),
    ("b { display: inline-block; border: 1mm solid }", "<b>Bougies</b> <b>de cire<br>et</b>"),
    ("div { float: left }", "<div><table><tr><td>Bougies de cire<td>et de coton</table></div>"),
    ("div { display: inline-flex } p { margin: 1mm }", "<div><p>Bougies<p>de cire</div>"),
    ("p { float: left; min-width: 20mm; max-width: 10mm }", "<p>Bougies de cire</p>"),
    ("div { width: 0 } p { float: left; text-indent: -3mm }", "<div><p>Bougies de cire</p></div>"),
    ("p { float: left }", "<p></p>"),
)  # fmt: skip


def use(function, monkeypatch):
    for user in widths.USERS:
        monkeypatch.setattr(user, "shrink_to_fit", function)


@pytest.mark.parametrize(("style", "body"), CASES)
def test_pages_are_as_without(write, monkeypatch, style, body):
    use(widths.shrink_to_fit, monkeypatch)
    expected = write(body, style)
    use(widths._shrink, monkeypatch)
    assert write(body, style) == expected


@pytest.mark.parametrize(("price", "fits"), [("12,50 €", True), ("12,50 € " * 50, False)])
def test_words_are_measured_where_not_all_fit(write, monkeypatch, price, fits):
    asked = []
    min_content_width = preferred.min_content_width

    def ask(context, box, outer=True):
        asked.append(box.element_tag)
        return min_content_width(context, box, outer)

    use(widths._shrink, monkeypatch)
    monkeypatch.setattr(preferred, "min_content_width", ask)
    write(f"<p>{price}</p>", "p { float: right }")
    assert ("p" in asked) != fits


def test_no_part_of_weasyprint_is_left_out():
    be_quick()
    users = [
        module
        for name, module in sys.modules.items()
        if name.startswith("weasyprint") and hasattr(module, "shrink_to_fit")
    ]
    assert {module.shrink_to_fit for module in users} == {widths._shrink}
