import sys

import pytest

from catalog_gen.press.quicker import be_quick, lengths

resolve_percentages = lengths.resolve_percentages
"""WeasyPrint's own, whether or not another test has had it replaced."""

CASES = (
    ("p { width: 20mm; padding: 1mm; border: 1mm solid; box-sizing: border-box }", "<p>a<p>b"),
    ("p { width: 20mm; padding: 1mm; border: 1mm solid; min-width: 50% }", "<p>a<p>b"),
    ("p { width: 20mm; padding: 1mm; border: 1mm solid; box-sizing: padding-box }", "<p>a<p>b"),
    ("p { width: calc(50% + 2mm); margin: 0 -3mm }", "<p>a<p>b"),
    ("p { height: 50% } div { height: 30mm }", "<div><p>a</p></div><p>b</p>"),
    ("p { max-height: 10%; min-height: 5mm }", "<p>a<p>b"),
    ("table { border-collapse: collapse } td { border: 1mm solid }", "<table><td>a<td>b</table>"),
    (
        "table { border-collapse: collapse } td { border: 1mm solid } .thick { border: 4mm solid }",
        "<table><tr><td>a<td>b<td class='thick'>c</table>",
    ),
    ("td { border: 1mm solid; padding: 1mm }", "<table><thead><th>c<tbody><td>a<td>b</table>"),
    ("div { display: flex } p { flex: 1; margin: 1mm }", "<div><p>a</p><p>b</p></div><p>c"),
    ("div { display: grid; grid: auto / 1fr 2fr }", "<div><p>a</p><p>b</p></div><p>c"),
    ("div { columns: 2 } p { position: relative; left: 10% }", "<div><p>a</p><p>b</p></div>"),
    ("p { position: absolute; right: 10%; padding: 1mm } b { float: left }", "<p>a</p><b>b</b>"),
)  # fmt: skip


@pytest.mark.parametrize(("style", "body"), CASES)
def test_pages_are_as_without(write, monkeypatch, style, body):
    for user in lengths.USERS:
        monkeypatch.setattr(user, "resolve_percentages", resolve_percentages)
    expected = write(body, style)
    for user in lengths.USERS:
        monkeypatch.setattr(user, "resolve_percentages", lengths._resolve)
    assert [write(body, style) for _ in range(2)] == [expected, expected]


@pytest.fixture
def asked(monkeypatch):
    """How many boxes WeasyPrint itself was asked for."""
    asked = []

    def resolve(box, containing_block):
        asked.append(box.element_tag)
        resolve_percentages(box, containing_block)

    monkeypatch.setattr(lengths, "_kept", {})
    monkeypatch.setattr(lengths, "resolve_percentages", resolve)
    return asked


def test_lengths_are_worked_out_once(write, asked):
    write("<p>a</p><p>b</p><p>c</p>")
    assert asked.count("p") == 1


@pytest.mark.parametrize("style", ["width: 50%", "margin: 1%", "padding: calc(1px + 1%)"])
def test_parts_of_what_is_around_are_worked_out_each_time(write, asked, style):
    write("<p>a</p><p>b</p><p>c</p>", f"p {{ {style} }}")
    assert asked.count("p") >= 3


def test_no_more_than_a_number_is_kept(write, asked, monkeypatch):
    monkeypatch.setattr(lengths, "_MOST", 3)
    write("".join(f'<p style="margin: {margin}px">a</p>' for margin in range(9)))
    assert len(lengths._kept) <= 3


def test_no_part_of_weasyprint_is_left_out():
    be_quick()
    users = [
        module
        for name, module in sys.modules.items()
        if name.startswith("weasyprint") and hasattr(module, "resolve_percentages")
    ]
    assert {module.resolve_percentages for module in users} == {lengths._resolve}
