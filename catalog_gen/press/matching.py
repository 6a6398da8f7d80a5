"""Which rules match an element, remembered from one section to the next.

WeasyPrint 70 tries the selectors of its sheets on each element of each document, and adds up what
they declare: half of the time that styles take, for shops that are all built alike. Most selectors
look only at an element's name and classes and at those of its ancestors: at its place. What they
come to is kept with the place. Any other selector is tried on each element as ever, and what is
kept at a place is kept apart by the answers. Selectors that look at attributes, which WeasyPrint's
own sheet has for all elements, are tried where there is an attribute that one of them names.
"""

from collections.abc import Callable, Iterator
from math import inf
from types import CodeType
from typing import Any

from weasyprint import CSS
from weasyprint.css import declaration_precedence

_MOST = 20_000
"""Places of a sheet after which a document begins anew; a book has some hundreds."""

_OF_PLACES = {
    "ancestors", "any", "classes", "in_html_document", "local_name", "namespace_url", "next",
    "parent",
}  # fmt: skip
"""What the test of a selector may name and be told by the place alone."""

_OF_ATTRIBUTES = _OF_PLACES | {"attrib", "etree_element", "get", "lower", "startswith", "tag"}
"""What the test of a selector may name and be told by the place and by attributes there."""

Weight = tuple[int, float, tuple[int, int, int]]
"""Precedence, layer, specificity."""

Cascaded = dict[str, tuple[Any, Weight]]
"""A property → its value of the greatest weight. Shared by many elements: never changed."""

ElementWrapper = Any
Matcher = Any
"""Of cssselect2, by which WeasyPrint reads selectors."""

Test = Callable[[ElementWrapper], bool]
Sheets = list[tuple[CSS, str, Any]]
"""Style sheets, their origins, and the specificity that they have instead of their own."""


class Rules:
    """What the sheets declare for an element and for each of its pseudo-elements."""

    def __init__(self) -> None:
        self.element: Cascaded = {}
        self.pseudo_elements: dict[str, Cascaded] = {}


class Place:
    """The name and the classes of an element and of its ancestors."""

    def __init__(self, tests: list[Test], of_attributes: list[Test]) -> None:
        self.tests = tests
        """Of the selectors that look further."""
        self.all_tests = tests + of_attributes
        """With those that look at attributes: there are more answers then."""
        self.below: dict[tuple[str, str | None], Place] = {}
        self.rules: dict[tuple[bool, ...], Rules] = {}


class Places:
    """All places that elements have had below one list of sheets."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self._matchers = [sheet.matcher for sheet, _, _ in sheets]
        tests = [test for matcher in self._matchers for test in _all_tests(matcher)]
        names = {id(test): _find_names(test.__code__) for test in tests}
        self._tests = {one for one in names if not names[one] <= _OF_ATTRIBUTES}
        self._of_attributes = {one for one in names if not names[one] <= _OF_PLACES} - self._tests
        self._attributes = frozenset[object]().union(
            *(_find_words(test.__code__) for test in tests if id(test) in self._of_attributes)
        )
        """Their names, and other words of the same selectors."""
        self._top = Place([], [])
        self._count = 0

    def walk(self, root: ElementWrapper) -> Iterator[tuple[ElementWrapper, Rules]]:
        """All elements of a document in their order, and their rules."""
        if self._count > _MOST:
            self._top, self._count = Place([], []), 0
        for wrapper in root.iter_subtree():
            parent = wrapper.parent
            above = self._top if parent is None else parent.place
            wrapper.has_attributes = (
                parent is not None and parent.has_attributes
            ) or not self._attributes.isdisjoint(wrapper.etree_element.attrib)
            name = (wrapper.etree_element.tag, wrapper.etree_element.get("class"))
            place = above.below.get(name)
            if place is None:
                place = above.below[name] = Place(
                    self._find_tests(wrapper, self._tests),
                    self._find_tests(wrapper, self._of_attributes),
                )
                self._count += 1
            wrapper.place = place
            tests = place.all_tests if wrapper.has_attributes else place.tests
            answers = tuple([bool(test(wrapper)) for test in tests])
            rules = place.rules.get(answers)
            if rules is None:
                rules = place.rules[answers] = self._match(wrapper)
                self._count += 1
            yield wrapper, rules

    def _find_tests(self, wrapper: ElementWrapper, among: set[int]) -> list[Test]:
        """Tests among these, of all selectors that may match at this place."""
        return [
            test
            for matcher in self._matchers
            for test in _find_candidates(matcher, wrapper)
            if id(test) in among
        ]

    def _match(self, wrapper: ElementWrapper) -> Rules:
        """What WeasyPrint finds for an element, except what the element says itself."""
        rules = Rules()
        for sheet, origin, sheet_specificity in self._sheets:
            for specificity, _, pseudo, (declarations, layer) in sheet.matcher.match(wrapper):
                order = inf if layer is None else sheet.layers.index(layer)
                style = rules.pseudo_elements.setdefault(pseudo, {}) if pseudo else rules.element
                for name, value, importance in declarations:
                    precedence = declaration_precedence(origin, importance)
                    weight = (precedence, order, sheet_specificity or specificity)
                    if name not in style or style[name][1] <= weight:
                        style[name] = value, weight
        return rules


def _find_candidates(matcher: Matcher, wrapper: ElementWrapper) -> Iterator[Test]:
    """The tests of selectors that may match any element with this name and these classes."""
    entries = [entry for some in matcher.id_selectors.values() for entry in some]
    for name in wrapper.classes:
        entries += matcher.class_selectors.get(name, ())
    name = wrapper.local_name.encode().lower().decode()  # only the letters of ASCII
    entries += matcher.lower_local_name_selectors.get(name, ())
    entries += matcher.namespace_selectors.get(wrapper.namespace_url, ())
    for test, *_ in entries + matcher.lang_attr_selectors + matcher.other_selectors:
        yield test


def _all_tests(matcher: Matcher) -> Iterator[Test]:
    indexes = (
        matcher.id_selectors, matcher.class_selectors, matcher.lower_local_name_selectors,
        matcher.namespace_selectors,
        {"": matcher.lang_attr_selectors}, {"": matcher.other_selectors},
    )  # fmt: skip
    for entries in (entries for index in indexes for entries in index.values()):
        for test, *_ in entries:
            yield test


def _find_names(code: CodeType) -> set[str]:
    """All that a test asks of elements; cssselect2 writes it as an expression of Python."""
    inner = (part for part in code.co_consts if isinstance(part, CodeType))
    return set(code.co_names).union(*map(_find_names, inner))


def _find_words(code: CodeType) -> set[object]:
    """All words that a test compares something with or asks for."""
    inner = (part for part in code.co_consts if isinstance(part, CodeType))
    return {part for part in code.co_consts if isinstance(part, str)}.union(
        *map(_find_words, inner)
    )
