"""The finished site, parsed by an HTML parser that keeps count of what is wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from readback.content import plain_spaces
from tinyhtml5.parser import HTMLParser

KINDS = {
    "home": "index.html",
    "shops": "boutiques/index.html",
    "shop": "boutiques/cire-et-coton/index.html",
    "shop by telephone only": "boutiques/la-malle-aux-jouets/index.html",
    "shop by mail only": "boutiques/ceramique-des-moulins/index.html",
    "product": "boutiques/cire-et-coton/cc-01/index.html",
    "product with a long name": "boutiques/librairie-du-cloitre/lc-01/index.html",
    "product without photo": "boutiques/bijouterie-lemoine/bl-03/index.html",
    "product sold out": "boutiques/au-fil-des-saisons/afs-02/index.html",
    "category": "rayons/gourmandises/index.html",
    "idea": "idees/petits-prix/index.html",
    "selection": "ma-selection/index.html",
    "search": "recherche/index.html",
    "plan": "plan/index.html",
    "leaflet": "feuilleter/index.html",
    "legal notice": "mentions-legales/index.html",
    "accessibility": "accessibilite/index.html",
    "privacy": "confidentialite/index.html",
    "offline": "hors-ligne/index.html",
}
"""A page of every kind; 404.html is apart, it needs a server."""

_BESIDE = re.compile(r"url\(\s*['\"]?([^'\")]+)['\"]?\s*\)")
_SHOWN_BY_ADDRESS = {"src", "srcset", "poster", "data"}


@dataclass(frozen=True)
class Reference:
    """An address that a page or a style sheet names, and whether a browser loads it by itself."""

    page: str
    address: str
    loads: bool

    @property
    def leaves(self) -> bool:
        """Whether it names a scheme or a host."""
        parts = urlsplit(self.address)
        return bool(parts.scheme or parts.netloc)

    @property
    def file(self) -> str:
        """The file it leads to, from the site's root; `../…` when above the root."""
        path = unquote(urlsplit(self.address).path)
        if path.startswith("/"):
            return normpath(path[1:] or ".")
        return normpath((Path(self.page).parent / path).as_posix()) if path else self.page

    @property
    def anchor(self) -> str:
        return unquote(urlsplit(self.address).fragment)


@dataclass(frozen=True)
class Page:
    """One parsed page; `errors` are (line and column, what) by the HTML standard's parser."""

    address: str
    root: Element
    errors: list[tuple[object, str]]

    @property
    def main(self) -> Element:
        return next(self.root.iter("main"))

    @cached_property
    def identifiers(self) -> list[str]:
        return [element.get("id", "") for element in self.root.iter() if element.get("id")]

    @cached_property
    def references(self) -> list[Reference]:
        return list(_references(self.address, self.root))

    def by_id(self, identifier: str) -> Element:
        return next(element for element in self.root.iter() if element.get("id") == identifier)

    def parent_of(self, child: Element) -> Element:
        return next(element for element in self.root.iter() if child in list(element))


@dataclass(frozen=True)
class Site:
    """Every page of a site by its address from the root."""

    folder: Path
    pages: dict[str, Page]

    @cached_property
    def files(self) -> set[str]:
        return {
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*")
            if path.is_file()
        }

    @cached_property
    def references(self) -> list[Reference]:
        """Those of all pages and style sheets."""
        found = [reference for page in self.pages.values() for reference in page.references]
        for name in sorted(file for file in self.files if file.endswith(".css")):
            style = (self.folder / name).read_text(encoding="utf-8")
            found += [Reference(name, address, True) for address in _BESIDE.findall(style)]
        return found


def read_site(folder: Path) -> Site:
    addresses = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    return Site(folder, {address: _read_page(folder, address) for address in addresses})


def templates_of(site: Site) -> dict[str, str]:
    """One page of every template, by the form of its address: `boutiques/*/*/index.html`.

    New templates are found by themselves; 404.html is apart, it needs a server.
    """
    found: dict[str, str] = {}
    for address in sorted(site.pages):
        first, *rest = address.split("/")
        if address != "404.html":
            found.setdefault("/".join((first, *("*" for _ in rest[:-1]), *rest[-1:])), address)
    return found


def text_of(element: Element) -> str:
    """The words of an element with plain spaces, as a reader sees them."""
    return plain_spaces("".join(element.itertext()))


def tags_of(element: Element) -> list[str]:
    """The names of all elements, in their order."""
    return [inner.tag for inner in element.iter() if isinstance(inner.tag, str)]


def links_of(element: Element) -> list[str]:
    return [link.get("href", "") for link in element.iter("a")]


def srcset_of(image: Element) -> list[tuple[str, int]]:
    """Address and width in px of each candidate."""
    candidates = (part.split() for part in image.get("srcset", "").split(",") if part.strip())
    return [(address, int(width.removesuffix("w"))) for address, width in candidates]


def _read_page(folder: Path, address: str) -> Page:
    parser = HTMLParser(namespace_html_elements=False)
    root = parser.parse((folder / address).read_bytes(), transport_encoding="utf-8")
    return Page(address, root, [(place, code) for place, code, _facts in parser.errors])


def _references(page: str, root: Element) -> Iterator[Reference]:
    # What a template holds is filled before it is shown.
    held = {inner for template in root.iter("template") for inner in template.iter()}
    for element in root.iter():
        if not isinstance(element.tag, str) or element in held:
            continue
        for address, _width in srcset_of(element):
            yield Reference(page, address, True)
        for name in ("src", "poster", "data", "href", "action"):
            if element.get(name) is not None:
                loads = name in _SHOWN_BY_ADDRESS or _is_loaded(element)
                yield Reference(page, element.get(name, ""), loads)
        for address in _BESIDE.findall(element.get("style", "")):
            yield Reference(page, address, True)


def _is_loaded(element: Element) -> bool:
    name = element.tag.rpartition("}")[2]
    return name not in ("a", "area", "form") and element.get("rel") != "canonical"
