"""Markdown from strangers: rendered, then reduced to a short list of harmless elements."""

from functools import lru_cache

import nh3
from markdown import Markdown
from markupsafe import Markup, escape

from catalog_gen.language.typography import set_type

_ELEMENTS = {"p", "br", "em", "strong", "ul", "ol", "li", "a", "h3", "h4", "blockquote", "hr"}
_MOST_BRACKETS = 100
"""Nobody writes so many links, and those that never close take Markdown quadratic time."""
_WITH_BRACKETS = (
    "reference",
    "link",
    "image_link",
    "image_reference",
    "short_reference",
    "short_image_ref",
)
_HEADINGS = {"h1": "h3", "h2": "h3", "h5": "h4", "h6": "h4"}


@lru_cache(maxsize=4096)
def render_markdown(text: str, language: str) -> Markup:
    """HTML of a Markdown text: no raw HTML, no image, links to http(s), mailto and tel only."""
    html = _convert(set_type(text, language))
    for given, ours in _HEADINGS.items():
        html = html.replace(f"<{given}>", f"<{ours}>").replace(f"</{given}>", f"</{ours}>")
    clean = nh3.clean(
        html,
        tags=_ELEMENTS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto", "tel"},
        url_relative="deny",
        link_rel="nofollow noopener",
    )
    return Markup(clean)


def _convert(text: str) -> str:
    parser = Markdown(output_format="html", extensions=["sane_lists"])
    parser.preprocessors.deregister("html_block")
    parser.inlinePatterns.deregister("html")
    if text.count("[") > _MOST_BRACKETS:
        for pattern in _WITH_BRACKETS:
            parser.inlinePatterns.deregister(pattern)
    try:
        return parser.convert(text)
    except RecursionError:
        # Hundreds of lists within lists are no text that anybody laid out.
        return f"<p>{escape(text)}</p>"
