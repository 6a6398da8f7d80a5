"""Texts that are shaped once, with what Pango needs to know of a style made once.

For each text that it measures or draws, WeasyPrint 70 tells Pango anew of its font, and shapes it
anew when it is drawn: a fifth of a section's time. `weasyprint.text.line_break.Layout` is replaced
here by one that keeps the first with the fonts of the style, and the text until it is drawn.
"""

import re
from collections import OrderedDict
from itertools import count
from operator import itemgetter
from typing import Any, NamedTuple

from weasyprint.text import line_break
from weasyprint.text.constants import PANGO_DIRECTION
from weasyprint.text.ffi import ffi, gobject, pango
from weasyprint.text.fonts import FontConfiguration, get_font_description

_MOST = 500
"""Styles of one configuration of fonts; a book has some dozens."""

_MOST_TEXTS = 250
"""Texts that wait until they are drawn, 5 kB each; a page has some dozens."""

_BREAKS = re.compile("[\x00-\x1f\x7f\x85\u2028\u2029]")
"""Letters that end a line, and tabs."""

_values = itemgetter(
    "font_family", "font_style", "font_stretch", "font_weight", "font_size", "font_kerning",
    "font_variant_ligatures", "font_variant_position", "font_variant_caps",
    "font_variant_numeric", "font_variant_alternates", "font_variant_east_asian",
    "font_feature_settings", "font_variation_settings", "lang", "direction",
    "letter_spacing", "overflow_wrap",
)  # fmt: skip
"""All that Pango is told of a style, and what each text adds for all of its letters."""

_LINES = ("ascent", "underline_position", "strikethrough_position", "underline_thickness",
          "strikethrough_thickness")  # fmt: skip
"""What `Layout` knows of the lines that decorate a text."""


class KeepingFonts(FontConfiguration):  # type: ignore[misc]
    """Fonts that keep what Pango is told of the styles that use them."""

    def __init__(self) -> None:
        super().__init__()
        self.told: dict[object, _Told] = {}

    def add_font_face(self, *values: object) -> None:
        """Add a font, which may be another one for styles that are known."""
        self.told.clear()
        super().add_font_face(*values)


class _Told(NamedTuple):
    """What Pango is told of a style."""

    context: Any
    description: Any
    language: Any
    attributes: Any
    lines: dict[str, float | None]


def keep_texts() -> None:
    """Have WeasyPrint 70 shape texts here."""
    line_break.Layout = _Layout


_waiting: OrderedDict[int, Any] = OrderedDict()
"""The layouts of Pango that were measured and may be drawn."""

_numbers = count()


class _Layout(line_break.Layout):  # type: ignore[misc]
    """A text, and what Pango makes of it."""

    number: int | None = None
    key: object = None

    def setup(self, style: Any) -> None:
        """Make a layout for a style, with what is known of it."""
        self.key = self._find_key(style)
        if self.key is None:
            super().setup(style)
            return
        known = style.font_config.told
        told = known.get(self.key)
        if told is None:
            super().setup(style)
            if len(known) >= _MOST:
                known.clear()
            known[self.key] = self._told()
            return
        self.style = style
        self.first_line_direction = 0
        self.language = told.language
        self.layout = ffi.gc(pango.pango_layout_new(told.context), gobject.g_object_unref)
        pango.pango_layout_set_auto_dir(self.layout, False)
        pango.pango_layout_set_font_description(self.layout, told.description)
        if told.attributes != ffi.NULL:
            pango.pango_layout_set_attributes(self.layout, told.attributes)
        self.__dict__.update(told.lines)

    def _find_key(self, style: Any) -> object:
        """None: where some letters have attributes of their own, or the fonts keep nothing."""
        if (
            self.justification_spacing
            or not isinstance(style.font_config, KeepingFonts)
            or style["word_spacing"]
            or style["font_language_override"] != "normal"
            # Texts within drawings have a list, whose fonts may change.
            or not isinstance(style["font_family"], tuple)
        ):
            return None
        return *_values(style), style["text_decoration_line"] == "none"

    def _told(self) -> _Told:
        """As `Layout.setup` has just told it."""
        style = self.style
        context = ffi.gc(
            pango.pango_font_map_create_context(style.font_config.font_map), gobject.g_object_unref
        )
        pango.pango_context_set_round_glyph_positions(context, False)
        pango.pango_context_set_base_dir(context, PANGO_DIRECTION[style["direction"]])
        if style["lang"]:
            pango.pango_context_set_language(context, self.language)
        return _Told(
            context,
            get_font_description(style),
            self.language,
            # WeasyPrint never lets go of them.
            pango.pango_layout_get_attributes(self.layout),
            {name: vars(self)[name] for name in _LINES if name in vars(self)},
        )

    def set_text(self, text: str, justify: bool = False) -> None:
        """Set a text as it will be drawn, so that it need not be shaped again."""
        if self.key is not None:
            is_plain = not _BREAKS.search(text)
            pango.pango_layout_set_single_paragraph_mode(self.layout, is_plain)
        super().set_text(text, justify)

    def deactivate(self) -> None:
        """Let go of the layout, or have it wait."""
        if self.key is not None and self.number is None:
            self.number = next(_numbers)
            _waiting[self.number] = self.layout
            if len(_waiting) > _MOST_TEXTS:
                _waiting.popitem(last=False)
        super().deactivate()

    def reactivate(self, style: Any) -> None:
        """Have the text ready to be drawn."""
        layout = None if self.number is None else _waiting.pop(self.number, None)
        if (
            layout is None
            or self._find_key(style) != self.key
            or (told := style.font_config.told.get(self.key)) is None
            or pango.pango_layout_get_line_readonly(layout, 1) != ffi.NULL
        ):
            super().reactivate(style)
            return
        self.style = style
        self.layout = layout
        self.language = told.language
