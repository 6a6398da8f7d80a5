import re
from xml.etree import ElementTree

import pytest
import tinyhtml5
from tinyhtml5 import inputstream

from catalog_gen.press.markup import keep_expressions

PAGES = (
    '<p class="a  b" id=\'c\' data-fit=x  title="1 &amp; 2">Un &lt; deux\n<br/>trois</p>',
    '<title>Cire & Coton</title><!-- un - deux --> <style>p > a { }</style><p title="é€">œ',
    '<svg viewBox="0 0 1 1"><title>a</title><path d="M0 0h1"/></svg><table><tr><td>1',
    "<p>nul \x00 ici</p><a href='x\x00y'>z</a>",
)


def read(page):
    """The tree of a page; tinyhtml5 takes text for the name of a file."""
    tree = tinyhtml5.parse(page.encode(), transport_encoding="utf-8")
    return ElementTree.tostring(tree, encoding="unicode")


@pytest.fixture
def usual(monkeypatch):
    """tinyhtml5 as it is; what is replaced during the test comes back after it."""
    monkeypatch.setattr(inputstream, "characters_until_regex", {})


@pytest.mark.usefixtures("usual")
@pytest.mark.parametrize("page", PAGES)
def test_pages_are_read_as_without(page):
    expected = read(page)
    keep_expressions()
    assert [read(page), read(page)] == [expected, expected]


@pytest.mark.usefixtures("usual")
def test_an_expression_is_written_once(monkeypatch):
    keep_expressions()
    for page in PAGES:
        read(page)
    written = []
    monkeypatch.setattr(re, "compile", written.append)
    for page in PAGES:
        read(page)
    assert not written
    assert inputstream.characters_until_regex
