"""The computed styles of a style sheet, kept from one section to the next.

WeasyPrint 70 works out each property of each element anew in every document: a quarter of a
section's time, for values that are the same in every shop. `weasyprint.css.StyleFor` is replaced
here by one that keeps those that come from a `KeptSheet`; documents with other sheets are as ever.
"""

import re
from collections.abc import Iterable, Mapping
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
        cascaded = self._cascaded_styles.get((element, pseudo_type), {})
        own = {name: item for name, item in cascaded.items() if item[1][0] in _AUTHOR}
        kept = self._find(cascaded, own, parent, root, pseudo_type, base_url)
        if kept is None:
            super().set_computed_styles(
                element, parent, root, pseudo_type, base_url, target_collector
            )
            return
        tag = getattr(element, "tag", None)
        # What is no element is a page, to which WeasyPrint gives what overflows.
        changed = tag is None or tag in _CHANGED
        style = _View(kept, own) if own or changed else kept
        self._computed_styles[element, pseudo_type] = style
        if target_collector and style["anchor"]:
            target_collector.collect_anchor(style["anchor"])

    def _find(
        self, cascaded: Cascaded, own: Cascaded, parent: Any, root: Any,
        pseudo_type: str | None, base_url: str | None,
    ) -> _Kept | None:  # fmt: skip
        """The style that is shared, or None for what depends on the document."""
        above = None if parent is None else self._computed_styles[parent, None]
        if self._kept is None or not own.keys() <= {"anchor", "lang"}:
            return None
        if above is not None and not isinstance(above, _Kept | _View):
            return None
        above = None if above is None else above.kept
        language = own["lang"][0] if "lang" in own else None
        key = (id(above), pseudo_type, base_url, language, _rules(cascaded, own))
        if key not in self._kept:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            top = InitialStyle(self.font_config) if above is None else self._top(root)
            shared = {name: item for name, item in cascaded.items() if name != "anchor"}
            # What a key names by its address lives as long as the style: parents and values.
            self._kept[key] = _Kept(
                above, shared, pseudo_type, top, base_url, self.font_config,
                self.initial_page_sizes,
            )  # fmt: skip
        return self._kept[key]

    def _top(self, root: Any) -> _Kept:
        style: _View = self._computed_styles[root, None]
        return style.kept


def _rules(cascaded: Cascaded, own: Mapping[str, object]) -> tuple[object, ...]:
    return tuple(
        (name, id(value), precedence, layer, tuple(specificity))
        for name, (value, (precedence, layer, specificity)) in cascaded.items()
        if name not in own
    )
