"""Pages that are XML as well as HTML, read by expat: ten times as quick as by tinyhtml5.

The sections of the press are made of few elements, all closed and rightly nested. For such pages
both readers come to the same tree. Any other page is left to tinyhtml5: one that is no XML, and
one with an element, an attribute or a nesting that is not listed here, since HTML closes elements
by itself, moves them or reads them in other ways (HTML Living Standard, section 13.2).
"""

import re
from io import StringIO
from types import SimpleNamespace
from xml.etree.ElementTree import Element, ParseError, XMLParser

import tinyhtml5
import weasyprint

_DOCTYPE = "<!doctype html>"
_SPACES = " \n\t"
_SVG = "http://www.w3.org/2000/svg"
_XMLNS = "{http://www.w3.org/2000/xmlns/}xmlns"
_DEEPEST = 100

_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_BLOCKS = frozenset({"div", "footer", "header", "ol", "p", "section", "ul", *_HEADINGS})
"""Elements before which HTML closes a paragraph."""

_WORDS = {"a", "b", "br", "del", "em", "i", "img", "small", "span", "strong", "sub", "sup"}
_VOID = {"br", "img", "meta"}
_SHAPES = {"circle", "g", "path", "rect"}

_NOT_BELOW = {
    "a": frozenset({"a"}),
    "p": _BLOCKS,
    **dict.fromkeys(_HEADINGS, _HEADINGS),
}  # fmt: skip
"""An element → those that close it."""

_SHAPE_ATTRIBUTES = {
    "class", "cx", "cy", "d", "fill", "fill-rule", "height", "id", "r", "role", "stroke",
    "stroke-width", "style", "transform", "viewBox", "width", "x", "y",
}  # fmt: skip
"""Those that HTML leaves as they are written."""

_ATTRIBUTE = re.compile(r"[a-z][a-z0-9-]*")

_OTHERWISE_READ = re.compile(
    # Declarations, comments, instructions; ends of what has none; what is no plain space.
    r"<[!?]|</(?:br|img|meta)\b|[\r\f\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]"
    # References that only one of them knows, or which they read differently.
    r"|&(?!(?:amp|lt|gt|quot|#34|#39);)"
    # Lines that end within a tag: XML makes blanks of them.
    r"|<[^<>\t\n]*[\t\n]"
)
_CLOSED_AT_ONCE = re.compile(r"<([^\s<>/]+)[^<>]*/>")
_XMLNS_OF_SVG = f'<svg xmlns="{_SVG}"'


def read_plain_pages() -> None:
    """Have WeasyPrint 70 try this reader first."""
    weasyprint.tinyhtml5 = SimpleNamespace(parse=_parse)


def read_plain_page(text: str) -> Element | None:
    """The tree that tinyhtml5 would give, without namespaces for HTML; none if that is not sure."""
    source = text[len(_DOCTYPE) :].strip(_SPACES)
    if not text.startswith(_DOCTYPE) or not _is_read_alike(source):
        return None
    parser = XMLParser()
    try:
        parser.feed(source)
        page: Element = parser.close()
    except (ParseError, UnicodeEncodeError):
        return None
    if not _is_plain(page):
        return None
    _move_spaces(page, text[len(text.rstrip(_SPACES)) :])
    return page


def _parse(file: object, **options: object) -> Element:
    if isinstance(file, StringIO) and options == {"namespace_html_elements": False}:
        page = read_plain_page(file.getvalue())
        if page is not None:
            return page
    tree: Element = tinyhtml5.parse(file, **options)
    return tree


def _is_read_alike(source: str) -> bool:
    """True if both readers find the same tags and texts in a source, should it be XML."""
    return (
        source.startswith("<html")
        # Otherwise there is one in a text or an attribute, and no telling where tags end.
        and source.count("<") == source.count(">")
        and source.count("xmlns") == source.count(_XMLNS_OF_SVG)
        and not _OTHERWISE_READ.search(source)
        and (_VOID | _SHAPES).issuperset(_CLOSED_AT_ONCE.findall(source))
    )


def _is_plain(page: Element) -> bool:
    """True if HTML nests the elements as they are written; gives drawings their namespace."""
    if page.tag != "html" or [child.tag for child in page] != ["head", "body"]:
        return False
    head, body = page
    between = [page.text, head.text, head.tail, body.tail, *(child.tail for child in head)]
    return (
        not "".join(filter(None, between)).strip(_SPACES)
        and all(child.tag in {"meta", "title"} and not len(child) for child in head)
        and all(_has_plain_attributes(element) for element in (page, head, *head, body))
        and _nests(body, frozenset(), 0)
    )


def _nests(parent: Element, forbidden: frozenset[str], depth: int) -> bool:
    """True if HTML closes no element below this one before its end."""
    for child in parent:
        tag = child.tag
        if tag in {"svg", f"{{{_SVG}}}svg"}:
            if not _is_drawing(child):
                return False
            continue
        known = tag in _BLOCKS or tag in _WORDS or (tag == "li" and parent.tag in {"ol", "ul"})
        if not known or tag in forbidden or not _has_plain_attributes(child):
            return False
        below = forbidden | _NOT_BELOW.get(tag, frozenset())
        if len(child) and (depth == _DEEPEST or not _nests(child, below, depth + 1)):
            return False
    return True


def _has_plain_attributes(element: Element) -> bool:
    return all(map(_ATTRIBUTE.fullmatch, element.attrib))


def _is_drawing(drawing: Element) -> bool:
    """True if HTML reads a drawing as it is written; then gives it the names that HTML gives."""
    declared = drawing.tag != "svg"
    for element in drawing.iter():
        name = element.tag.removeprefix(f"{{{_SVG}}}")
        if name != "svg" if element is drawing else name not in _SHAPES and name != "title":
            return False
        if not _SHAPE_ATTRIBUTES.issuperset(element.attrib) or (name == "title" and len(element)):
            return False
        element.tag = f"{{{_SVG}}}{name}"
    if declared:
        attributes = dict(drawing.attrib)
        drawing.attrib.clear()
        drawing.attrib.update({_XMLNS: _SVG, **attributes})
    return True


def _move_spaces(page: Element, after: str) -> None:
    """Move the spaces around the body to where HTML has them; `after` is behind the page."""
    _, body = page
    page.text = None
    spaces = (body.tail or "") + after
    body.tail = None
    if len(body):
        body[-1].tail = (body[-1].tail or "") + spaces or None
    else:
        body.text = (body.text or "") + spaces or None
