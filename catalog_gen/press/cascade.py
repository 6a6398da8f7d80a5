"""The computed styles of a style sheet, kept from one section to the next.

WeasyPrint 70 works out each property of each element anew in every document: a quarter of a
section's time, for values that are the same in every shop. `weasyprint.css.StyleFor` is replaced
here by one that keeps those that come from a `KeptSheet`; documents with other sheets are as ever.
Where there is no other sheet but WeasyPrint's own, `matching.py` also remembers which rules match.
"""

import re
from collections.abc import Iterator
from math import inf
from typing import Any

import weasyprint.css
from weasyprint import CSS
from weasyprint.css import (
    InitialStyle,
    StyleFor,
    declaration_precedence,
    find_style_attributes,
    preprocess_declarations,
)

from catalog_gen.press.kept_styles import Kept, View
from catalog_gen.press.matching import Cascaded, Places, Rules, Sheets

_MOST = 5000
"""Styles of one sheet; a book has some hundreds."""

_UNSURE = re.compile(r"\d[sld]?p?v(w|h|i|b|min|max)\b|-weasy-anchor", re.IGNORECASE)
"""Lengths that depend on a document's first page, and anchors that a sheet names."""

_AUTHOR = (3, 4)
"""The precedence of what the document itself says, such as a style attribute."""

_CHANGED = {"html", "body"}
"""WeasyPrint moves what overflows from these elements to the page, within their style."""

_SHARED = {"anchor", "lang"}
"""What documents say of elements whose style is kept all the same."""


class KeptSheet(CSS):  # type: ignore[misc]
    """A style sheet whose computed styles are kept as long as it is itself."""

    def __init__(self, string: str, **options: object) -> None:
        super().__init__(string=string, **options)
        self.keeps = not _UNSURE.search(string)
        self.kept: dict[object, Kept] = {}
        self.places: dict[tuple[CSS, ...], Places] = {}
        """Other sheets, which are WeasyPrint's own → where both have been applied."""


def keep_styles() -> None:
    """Have WeasyPrint 70 look for styles here first."""
    weasyprint.css.StyleFor = _KeepingStyleFor


class _NoDocument:
    """What WeasyPrint styles where all elements are styled here."""

    base_url = None

    def iter(self) -> Iterator[Any]:
        return iter(())

    iter_subtree = iter
    etree_element = wrapper_element = property(lambda self: self)


class _KeepingStyleFor(StyleFor):  # type: ignore[misc]
    def __init__(
        self, html: Any, sheets: Sheets, hints: bool, font_config: object, target_collector: Any
    ) -> None:
        kept = [sheet for sheet, _, _ in sheets if isinstance(sheet, KeptSheet) and sheet.keeps]
        others = tuple(sheet for sheet, _, _ in sheets if sheet not in kept)
        known = all(origin == "user agent" for sheet, origin, _ in sheets if sheet in others)
        self._keeps = len(kept) == 1
        self._kept = kept[0].kept if kept else {}
        # Hints of old attributes come with a sheet of the author's.
        if not self._keeps or not known:
            super().__init__(html, sheets, hints, font_config, target_collector)
            return
        super().__init__(_NoDocument(), sheets, hints, font_config, target_collector)
        if others not in kept[0].places:
            kept[0].places[others] = Places(sheets)
        self._set_all(html, kept[0].places[others], target_collector)
        self._cascaded_styles.clear()

    def _set_all(self, html: Any, places: Places, target_collector: Any) -> None:
        """Set the styles of all elements in their order, parents before their children."""
        said = _find_said(html)
        alike: dict[tuple[int, Rules], Any] = {}
        for wrapper, rules in places.walk(html.wrapper_element):
            element = wrapper.etree_element
            parent = None if wrapper.parent is None else wrapper.parent.etree_element
            above = None if parent is None else self._computed_styles[parent, None]
            own = _find_prevailing(said[element], rules) if element in said else {}
            if _is_kept(above) and not own.keys() - _SHARED:
                self._set_kept(element, above, own, rules, html)
                if target_collector and "anchor" in own:
                    target_collector.collect_anchor(own["anchor"][0])
            elif own or (id(above), rules) not in alike:
                self._set_plain(element, parent, own, rules, html, target_collector)
                if not own:
                    alike[id(above), rules] = element
            else:
                model = alike[id(above), rules]
                for pseudo_type in (None, *rules.pseudo_elements):
                    style = self._computed_styles[model, pseudo_type]
                    self._computed_styles[element, pseudo_type] = style

    def _set_kept(self, element: Any, above: Any, own: Cascaded, rules: Rules, html: Any) -> None:
        """Give an element and its pseudo-elements the styles that are kept for its rules."""
        language = own["lang"][0] if "lang" in own else None
        # The address of the style above is its own as long as it is the parent of what is kept.
        key = (id(above and above.kept), html.base_url, language, rules)
        kept = self._kept.get(key)
        if kept is None:
            root = html.etree_element
            shared = rules.element | {name: own[name] for name in own if name != "anchor"}
            kept = self._keep(key, above, root, shared, None, html.base_url)
            for pseudo_type, cascaded in rules.pseudo_elements.items():
                top = self._computed_styles[root, None].kept if above else kept
                kept.pseudo_elements[pseudo_type] = Kept(
                    kept, cascaded, pseudo_type, top, html.base_url, self.font_config,
                    self.initial_page_sizes,
                )  # fmt: skip
        changed = element.tag in _CHANGED
        self._computed_styles[element, None] = View(kept, own) if own or changed else kept
        for pseudo_type, style in kept.pseudo_elements.items():
            self._computed_styles[element, pseudo_type] = style

    def _set_plain(
        self, element: Any, parent: Any, own: Cascaded, rules: Rules, html: Any, collector: Any
    ) -> None:
        """Have WeasyPrint set the styles of an element that has a style attribute above it."""
        pseudo_elements = rules.pseudo_elements.items()
        root = html.etree_element
        for pseudo_type, cascaded in ((None, rules.element | own), *pseudo_elements):
            self._cascaded_styles[element, pseudo_type] = cascaded
            super().set_computed_styles(
                element, element if pseudo_type else parent, root, pseudo_type, html.base_url,
                collector,
            )  # fmt: skip

    def set_computed_styles(
        self, element: Any, parent: Any, root: Any = None, pseudo_type: str | None = None,
        base_url: str | None = None, target_collector: Any = None,
    ) -> None:  # fmt: skip
        cascaded = self._cascaded_styles.get((element, pseudo_type), {})
        own, rules = _told_apart(cascaded)
        above = None if parent is None else self._computed_styles[parent, None]
        if not self._keeps or own.keys() - _SHARED or not _is_kept(above):
            super().set_computed_styles(
                element, parent, root, pseudo_type, base_url, target_collector
            )
            return
        language = own["lang"][0] if "lang" in own else None
        # What is named here by its address lives as long as the style: its parent and its values.
        key = (id(above and above.kept), pseudo_type, base_url, language, rules)
        kept = self._kept.get(key)
        if kept is None:
            shared = {name: item for name, item in cascaded.items() if name != "anchor"}
            kept = self._keep(key, above, root, shared, pseudo_type, base_url)
        # What is no element is a page, to which WeasyPrint gives what overflows.
        changed = getattr(element, "tag", "html") in _CHANGED
        style = View(kept, own) if own or changed else kept
        self._computed_styles[element, pseudo_type] = style
        if target_collector and style["anchor"]:
            target_collector.collect_anchor(style["anchor"])

    def _keep(
        self, key: object, above: Any, root: Any, shared: Cascaded, pseudo_type: str | None,
        base_url: str | None,
    ) -> Kept:  # fmt: skip
        if len(self._kept) >= _MOST:
            self._kept.clear()
        top = self._computed_styles[root, None].kept if above else InitialStyle(self.font_config)
        kept = self._kept[key] = Kept(
            above and above.kept, shared, pseudo_type, top, base_url, self.font_config,
            self.initial_page_sizes,
        )  # fmt: skip
        return kept


def _is_kept(above: object) -> bool:
    return above is None or isinstance(above, Kept | View)


def _find_said(html: Any) -> dict[Any, Cascaded]:
    """What elements have by their attributes: style, language, anchor, size of a drawing."""
    said: dict[Any, Cascaded] = {}
    for specificity, element, declarations, base_url in find_style_attributes(
        html.etree_element, False, html.base_url
    ):
        style = said.setdefault(element, {})
        for name, value, importance in preprocess_declarations(base_url, declarations):
            weight = (declaration_precedence("author", importance), inf, specificity)
            if name not in style or style[name][1] <= weight:
                style[name] = value, weight
    return said


def _find_prevailing(said: Cascaded, rules: Rules) -> Cascaded:
    """What an element says itself and no rule overrides, such as an important one of the sheet."""
    return {
        name: item
        for name, item in said.items()
        if name not in rules.element or item[1] > rules.element[name][1]
    }


def _told_apart(cascaded: Cascaded) -> tuple[Cascaded, tuple[object, ...]]:
    """What an element has for itself, and what it has from style sheets, as part of a key."""
    own: Cascaded = {}
    rules: list[object] = []
    for name, item in cascaded.items():
        value, (precedence, layer, specificity) = item
        if precedence in _AUTHOR:
            own[name] = item
        else:
            rules += (name, id(value), precedence, layer, *specificity)
    return own, tuple(rules)
