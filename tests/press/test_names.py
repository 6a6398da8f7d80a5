import pytest
from weasyprint import HTML, cssselect2
from weasyprint.html import get_html_metadata

from catalog_gen.press import names
from catalog_gen.press.names import find_names_at_once

PAGE = """<!doctype html><html lang="fr"><title>Cire</title><meta name="author" content="a"><body>
<!-- title --><style>p { color: red }</style>
<p id="a"><svg><title>b</title><style>a {}</style></svg>
<div><p><style>em { color: red }</style></p><link rel="stylesheet"></div></body></html>"""
QUERIES = (("title", "meta", "link"), ("style", "link"), ("p",), ("p", "p"), ("none",), ())
OTHERS = (("p", "#a"), ("Title",), ("p > style",), ("*",), ("p:first-child", "title"))


@pytest.fixture
def asked(monkeypatch):
    """What is still asked of cssselect2 itself; it is as it was after the test."""
    asked = []
    usual = names._usual
    monkeypatch.setattr(cssselect2.ElementWrapper, "query_all", usual)
    monkeypatch.setattr(names, "_usual", lambda *query: asked.append(query[1:]) or usual(*query))
    find_names_at_once()
    return asked


def ask(query):
    """Elements found, with what is above and before them."""
    root = HTML(string=PAGE).wrapper_element
    return [
        (
            found.etree_element.tag,
            found.index,
            [above.local_name for above in found.ancestors],
            [before.local_name for before in found.previous_siblings],
        )
        for found in root.query_all(*query)
    ]


@pytest.mark.parametrize("query", [*QUERIES, *OTHERS])
def test_the_same_elements_are_found(query, asked, monkeypatch):
    found = ask(query)
    assert asked == [query] * (query in OTHERS)
    monkeypatch.setattr(cssselect2.ElementWrapper, "query_all", names._usual)
    assert found == ask(query)
    assert found or query in {("none",), (), ("Title",)}


def test_weasyprint_still_asks_for_names(asked):
    assert get_html_metadata(HTML(string=PAGE))["title"] == "Cire"
    assert not asked
