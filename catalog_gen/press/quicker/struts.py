"""Heights of lines, found by the values of a style, not by a text made of them.

WeasyPrint 70 keeps how high the lines of a style are, under a text of sixteen values that it writes
for each line and each text: 12 µs, 90 times a section. `weasyprint.text.line_break` gets its keys
here, which are the values themselves.
"""

from operator import itemgetter
from typing import Any

from weasyprint.text import line_break
from weasyprint.text.line_break import _font_style_cache_key

_values = itemgetter(
    "font_family", "font_style", "font_stretch", "font_weight", "font_variant_ligatures",
    "font_variant_position", "font_variant_caps", "font_variant_numeric",
    "font_variant_alternates", "font_variant_east_asian", "font_feature_settings",
    "font_variation_settings", "font_language_override", "lang",
)  # fmt: skip
_size = itemgetter("font_size", "line_height")


def find_struts() -> None:
    """Have WeasyPrint 70 make its keys here."""
    line_break._font_style_cache_key = _key


def _key(style: Any, include_size: bool = False) -> object:
    values = _values(style)
    # Texts within drawings have a list, which is no key.
    if not isinstance(values[0], tuple):
        return _font_style_cache_key(style, include_size)
    return (values, _size(style)) if include_size else values
