"""Elements that WeasyPrint 70 looks for by their names, found without a look at each selector.

For its style sheets and for its title, cssselect2 writes five selectors anew for every document,
and tries them on all elements, each of which it wraps for them.
"""

import re
from collections.abc import Iterator, Set
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint import cssselect2

_NAME = re.compile(r"[a-z]+")

_Wrapper: Any = cssselect2.ElementWrapper
_usual = _Wrapper.query_all


def find_names_at_once() -> None:
    """Have cssselect2 0.10 look for names here first."""
    _Wrapper.query_all = _query_all


def _query_all(self: Any, *selectors: object) -> Iterator[Any]:
    names = [one for one in selectors if isinstance(one, str) and _NAME.fullmatch(one)]
    if len(names) < len(selectors):
        found: Iterator[Any] = _usual(self, *selectors)
        return found
    elements = self.etree_element.iter()
    return _wrap(self, {element for element in elements if _local_name(element) in names})


def _local_name(element: Any) -> str:
    """The name in any namespace; none for comments."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _wrap(wrapper: Any, found: Set[Element]) -> Iterator[Any]:
    """The wrappers of the elements found, in their order, by way of those above them."""
    if wrapper.etree_element in found:
        yield wrapper
    for child in wrapper.iter_children():
        if not found.isdisjoint(child.etree_element.iter()):
            yield from _wrap(child, found)
