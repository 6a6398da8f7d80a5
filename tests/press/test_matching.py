import random

import pytest
from weasyprint import CSS, HTML
from weasyprint.css import get_all_computed_styles

from catalog_gen.press import matching
from catalog_gen.press.cascade import KeptSheet, keep_styles

SELECTORS = (
    "p", ".a", ".a .b", "div > .b", "p.a.b", ":root", "body > *", "*",
    "p + p", "h1 ~ .b", "p:first-child", "p:last-child", "p:nth-child(2n)", ":nth-of-type(2)",
    "p:empty", "div:has(> .a)", "div:has(+ p)", "p:not(.a)", ":is(h1, .b)", "div :where(p) span",
    "[title]", "[title^=x]", "a:link", "#one", "#one .b", "p:lang(en)", "[lang]", "[data-x] span",
    ".A", "P", "svg", "SPAN", "h1 + p.a", ".a:not(:last-child) span",
)  # fmt: skip
PROPERTIES = (
    "margin-top", "margin-left", "padding-top", "padding-left", "min-width", "max-width", "left",
    "bottom", "min-height", "max-height",
)  # fmt: skip
STYLE = "".join(
    f"{selector} {{ {PROPERTIES[n % len(PROPERTIES)]}: {n + 1}mm; top: {n}mm }}"
    f"{selector}::before {{ content: '{n}'; width: {n}mm }}"
    for n, selector in enumerate(SELECTORS)
)
IMPORTANT = "p { right: 3mm !important } .b { height: 2mm !important }"
NAMES = ("color", "top", "right", "height", "content", "width", *PROPERTIES)
PSEUDO_TYPES = (None, "before", "marker", "footnote-call")


def write(chance, depth=0):
    """A tree of elements, by chance."""
    tag = chance.choice(["div", "p", "span", "h1", "a", "svg", "em", "p"])
    said = {
        "class": ["", "a", "b", "a b", "b  a", "A"], "id": ["one", "two"], "title": ["x", "y"],
        "lang": ["en", "fr"], "data-x": [""], "href": ["#one"],
        "style": ["top: 9mm; color: teal", "right: 9mm; height: 9mm; color: navy"],
    }  # fmt: skip
    attributes = "".join(
        f' {name}="{chance.choice(some)}"'
        for name, some in said.items()
        if chance.random() < (0.6 if name == "class" else 0.06)
    )
    inner = "".join(write(chance, depth + 1) for _ in range(chance.randrange(5 - depth)))
    return f"<{tag}{attributes}>{inner}{chance.choice(['', '', 'text'])}</{tag}>"


def find_styles(sheet, body, **options):
    """What all elements come to: properties of each and of its pseudo-elements."""
    html = HTML(string=f"<html><title>Page</title><body>{body}</body></html>")
    style_for = get_all_computed_styles(html, [sheet], page_rules=[], layers=[], **options)
    return [
        (element.tag, pseudo_type, [style[name.replace("-", "_")] for name in NAMES])
        for element in html.etree_element.iter()
        for pseudo_type in PSEUDO_TYPES
        if (style := style_for(element, pseudo_type)) is not None
    ]


@pytest.fixture(autouse=True)
def _kept():
    keep_styles()


@pytest.mark.parametrize("most", [matching._MOST, 30])
def test_elements_have_the_styles_that_weasyprint_gives_them(most, monkeypatch):
    monkeypatch.setattr(matching, "_MOST", most)
    sheet = KeptSheet(STYLE + IMPORTANT)
    plain = CSS(string=STYLE + IMPORTANT)
    for seed in range(60):
        body = write(random.Random(seed))
        assert find_styles(sheet, body) == find_styles(plain, body), body


def test_elements_below_a_style_attribute_have_what_they_inherit():
    sheet, plain = KeptSheet(STYLE), CSS(string=STYLE)
    body = "".join(
        f'<div style="color: {color}"><p>un</p><p class="a">deux</p><p>trois</p></div>'
        for color in ("teal", "navy")
    )
    assert find_styles(sheet, body) == find_styles(plain, body)


@pytest.mark.parametrize("attribute", ["", 'data-x=""', 'title="x"', 'id="one"', 'lang="en"'])
def test_elements_below_one_with_an_attribute_are_told_from_others(attribute):
    sheet, plain = KeptSheet(STYLE), CSS(string=STYLE)
    for said in ("", attribute):
        body = f'<div {said}><p><span>un</span></p><p class="b">deux</p></div>'
        assert find_styles(sheet, body) == find_styles(plain, body)


def test_what_matches_at_a_place_is_looked_up_once(monkeypatch):
    sheet = KeptSheet(STYLE)
    body = '<div id="{0}"><p class="a" title="{0}">{0}<span></span></p><p class="b">x</p></div>'
    find_styles(sheet, body.format("un"))
    expected = find_styles(CSS(string=STYLE), body.format("deux"))
    matched = []
    monkeypatch.setattr(type(sheet.matcher), "match", lambda _, element: matched.append(element))
    assert find_styles(sheet, body.format("deux")) == expected
    assert not matched


def test_places_are_forgotten_when_there_are_many(monkeypatch):
    monkeypatch.setattr(matching, "_MOST", 0)
    sheet, fresh = KeptSheet(STYLE), KeptSheet(STYLE)
    for seed in range(9):
        find_styles(sheet, write(random.Random(seed)))
    for one in (sheet, fresh):
        find_styles(one, "<p>un</p>")
    counts = {places._count for one in (sheet, fresh) for places in one.places.values()}
    assert len(counts) == 1


def test_a_document_with_a_sheet_of_its_own_is_matched_as_ever():
    sheet, plain = KeptSheet(STYLE), CSS(string=STYLE)
    for own in ("p { left: 7mm }", "p { left: 8mm }"):
        body = f'<style>{own}</style><p class="a">un</p>'
        assert find_styles(sheet, body) == find_styles(plain, body)
    assert not sheet.places


def test_hints_in_attributes_are_as_ever():
    sheet, plain = KeptSheet(STYLE), CSS(string=STYLE)
    body = '<table width="70"><tr><td height="9">un</td></tr></table>'
    options = {"presentational_hints": True}
    assert find_styles(sheet, body, **options) == find_styles(plain, body, **options)
    assert not sheet.places


def test_sheets_that_name_anchors_keep_nothing():
    sheet = KeptSheet(STYLE + 'p { -weasy-anchor: "a" }')
    find_styles(sheet, "<p>un</p>")
    assert not sheet.places
    assert not sheet.kept
