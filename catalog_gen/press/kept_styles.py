"""Computed styles that outlive their document: shared by all elements to which the same happens."""

from weasyprint.css import ComputedStyle

from catalog_gen.press.matching import Cascaded


class Kept(ComputedStyle):  # type: ignore[misc]
    """The style of all elements with the same rules below the same parents."""

    def __init__(self, *values: object) -> None:
        super().__init__(*values)
        self.pseudo_elements: dict[str, Kept] = {}

    def __bool__(self) -> bool:
        """True also before the first of its values is asked for."""
        return True

    @property
    def kept(self) -> "Kept":
        """Itself, as a view tells what it is of."""
        return self


class View(ComputedStyle):  # type: ignore[misc]
    """A kept style with what one element has for itself, or which WeasyPrint changes."""

    def __init__(self, kept: Kept, own: Cascaded) -> None:
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
