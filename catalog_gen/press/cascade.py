"""The computed styles of a style sheet, kept from one section to the next.

WeasyPrint 70 works out each property of each element anew in every document: a quarter of a
section's time, for values that are the same in every shop. `weasyprint.css.StyleFor` is replaced
here by one that keeps those that come from a `KeptSheet`; documents with other sheets are as ever.
"""

import re
from collections.abc import Iterable
from typing import Any

import weasyprint.css
from weasyprint import CSS
from weasyprint.css import ComputedStyle, InitialStyle, StyleFor

_MOST = 5000
"""Styles of one sheet; a book has some hundreds."""

_SIZE_OF_PAGE = re.compile(r"\d[sld]?p?v(w|h|i|b|min|max)\b", re.IGNORECASE)
"""Lengths that depend on a document's first page."""

_AUTHOR = (3, 4)
"""The precedence of what the document itself says, such as a style attribute."""

_CHANGED = {"html", "body"}
"""WeasyPrint moves what overflows from these elements to the page, within their style."""

_SHARED = {"anchor", "lang"}
"""What documents say of elements whose style is kept all the same."""

Cascaded = dict[str, tuple[Any, tuple[int, float, Iterable[int]]]]


class KeptSheet(CSS):  # type: ignore[misc]
    """A style sheet whose computed styles are kept as long as it is itself."""

    def __init__(self, string: str, **options: object) -> None:
        super().__init__(string=string, **options)
        self.keeps = not _SIZE_OF_PAGE.search(string)
        self.kept: dict[object, _Kept] = {}


def keep_styles() -> None:
    """Have WeasyPrint 70 look for styles here first."""
    weasyprint.css.StyleFor = _KeepingStyleFor


class _Kept(ComputedStyle):  # type: ignore[misc]
    """The style of all elements with the same rules below the same parents."""

    def __bool__(self) -> bool:
        """True also before the first of its values is asked for."""
        return True

    @property
    def kept(self) -> "_Kept":
        return self


class _View(ComputedStyle):  # type: ignore[misc]
    """A kept style with what one element has for itself, or which WeasyPrint changes."""

    def __init__(self, kept: _Kept, own: Cascaded) -> None:
        super().__init__(
            kept.parent_style, kept.cascaded | own, kept.pseudo_type, kept.root_style,
            kept.base_url, kept.font_config, kept.initial_page_sizes,
        )  # fmt: skip
        self.kept = kept
        self.specified = kept.specified
        self.anonymous_style = kept.anonymous_style
        self._own = own

    def __bool__(self) -> bool:
        return True

    def __missing__(self, key: str) -> object:
        if key in self._own:
            return super().__missing__(key)
        value = self[key] = self.kept[key]
        return value


class _KeepingStyleFor(StyleFor):  # type: ignore[misc]
    def __init__(
        self, html: object, sheets: list[tuple[CSS, str, object]], *others: object
    ) -> None:
        kept = [
            sheet.kept for sheet, _, _ in sheets if isinstance(sheet, KeptSheet) and sheet.keeps
        ]
        self._kept = kept[0] if len(kept) == 1 else None
        super().__init__(html, sheets, *others)

    def set_computed_styles(
        self, element: Any, parent: Any, root: Any = None, pseudo_type: str | None = None,
        base_url: str | None = None, target_collector: Any = None,
    ) -> None:  # fmt: skip
        own, rules = _told_apart(self._cascaded_styles.get((element, pseudo_type), {}))
        above = None if parent is None else self._computed_styles[parent, None]
        if self._kept is None or own.keys() - _SHARED or not _is_kept(above):
            super().set_computed_styles(
                element, parent, root, pseudo_type, base_url, target_collector
            )
            return
        language = own["lang"][0] if "lang" in own else None
        # What is named here by its address lives as long as the style: its parent and its values.
        key = (id(above and above.kept), pseudo_type, base_url, language, rules)
        kept = self._kept.get(key)
        if kept is None:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            kept = self._make(element, above, root, pseudo_type, base_url)
            self._kept[key] = kept
        # What is no element is a page, to which WeasyPrint gives what overflows.
        changed = getattr(element, "tag", "html") in _CHANGED
        style = _View(kept, own) if own or changed else kept
        self._computed_styles[element, pseudo_type] = style
        if target_collector and style["anchor"]:
            target_collector.collect_anchor(style["anchor"])

    def _make(
        self, element: Any, above: Any, root: Any, pseudo_type: str | None, base_url: str | None
    ) -> _Kept:
        cascaded = self._cascaded_styles.get((element, pseudo_type), {})
        shared = {name: item for name, item in cascaded.items() if name != "anchor"}
        top = self._computed_styles[root, None].kept if above else InitialStyle(self.font_config)
        return _Kept(
            above and above.kept, shared, pseudo_type, top, base_url, self.font_config,
            self.initial_page_sizes,
        )  # fmt: skip


def _is_kept(above: object) -> bool:
    return above is None or isinstance(above, _Kept | _View)


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
