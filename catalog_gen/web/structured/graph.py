"""Things of schema.org → the text of a page's data block (JSON-LD 1.1, W3C)."""

import json
from collections.abc import Sequence

from catalog_gen.theme.markdown import render_markdown
from catalog_gen.web.addresses import public_address
from catalog_gen.web.site import Site

Thing = dict[str, object]
"""A thing with its `@type` and properties: texts, numbers, other things, lists of them."""


def thing(kind: str, **properties: object) -> Thing:
    """A thing of a type; properties that nobody gave are left out.

    A name that Python does not allow is written with `at_` for `@`: `at_id`.
    """
    given = {name.replace("at_", "@"): value for name, value in properties.items() if value}
    return {"@type": kind, **given}


def write_graph(things: Sequence[Thing]) -> str:
    """The things as one JSON-LD document, safe inside a script element; empty without any."""
    if not things:
        return ""
    document = {"@context": "https://schema.org", "@graph": things}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    # HTML ends the element at `</script`, and knows no other way to write `<` in it.
    return text.replace("<", "\\u003c")


def public(site: Site, address: str) -> str:
    """The absolute address of a file of the site; empty where no one knows where it lives."""
    url = site.catalog.settings.url
    return public_address(url, address) if url else ""


def identifier(site: Site, address: str, name: str) -> str:
    """What other pages name a thing by; empty without the site's address."""
    page = public(site, address)
    return f"{page}#{name}" if page else ""


def plain_text(markdown: str | None, language: str) -> str:
    """The words of a Markdown text."""
    return render_markdown(markdown, language).striptags() if markdown else ""
