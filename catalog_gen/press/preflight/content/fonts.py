"""Fonts as text needs them: how bytes become glyphs, how wide and how high they are."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Stream

from catalog_gen.press.preflight.content.geometry import Matrix
from catalog_gen.press.preflight.content.glyphs import GlyphBox, read_glyph_boxes
from catalog_gen.press.preflight.content.marks import FontUse

_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
_THOUSANDTH: Matrix = (0.001, 0, 0, 0.001, 0, 0)
_HIGH, _LOW = 1000.0, -300.0
"""Ascent and descent of a font that tells none; few letters reach so far."""


@dataclass(frozen=True)
class Font:
    """Widths and boxes in glyph space, which `matrix` turns into shares of the size."""

    use: FontUse
    code_bytes: int
    widths: Mapping[int, float]
    default_width: float
    glyph_number: Callable[[int], int | None]
    """Of a code; 0 is `.notdef`, None: not known."""
    boxes: Callable[[int], GlyphBox] | None
    rise: tuple[float, float]
    """Lowest and highest of any glyph, where its own box is not known."""
    matrix: Matrix = _THOUSANDTH
    drawings: Mapping[int, Stream] = field(default_factory=dict)
    """Type 3: the content stream of each code."""

    def codes(self, text: bytes) -> Iterator[int]:
        """The codes of a string as it is shown."""
        if self.code_bytes == 1:
            return iter(text)
        return (high << 8 | low for high, low in zip(text[::2], text[1::2], strict=False))

    def box(self, code: int, number: int | None) -> GlyphBox:
        """The box of a glyph, or one that is surely large enough."""
        if self.boxes is not None and number is not None:
            return self.boxes(number)
        low, high = self.rise
        return 0, low, self.widths.get(code, self.default_width), high


def read_font(font: Object) -> Font:
    """The font of a resource dictionary (ISO 32000-1, 9.6 and 9.7)."""
    kind = str(font.get("/Subtype"))
    if kind == "/Type0":
        return _read_composite(font, font.DescendantFonts[0])
    if kind == "/Type3":
        return _read_drawn(font)
    descriptor = font.get("/FontDescriptor", Dictionary())
    names = _differences(font)
    return Font(
        use=_use(font, descriptor),
        code_bytes=1,
        widths=_simple_widths(font),
        default_width=float(descriptor.get("/MissingWidth", 500)),
        glyph_number=lambda code: 0 if names.get(code) == "/.notdef" else None,
        boxes=None,
        rise=_rise(descriptor),
    )


def _read_composite(font: Object, descendant: Object) -> Font:
    descriptor = descendant.get("/FontDescriptor", Dictionary())
    program = descriptor.get("/FontFile2")
    return Font(
        use=_use(font, descriptor),
        code_bytes=2,
        widths=_composite_widths(descendant.get("/W", Array())),
        default_width=float(descendant.get("/DW", 1000)),
        glyph_number=_numbering(font, descendant),
        boxes=read_glyph_boxes(program.read_bytes()) if isinstance(program, Stream) else None,
        rise=_rise(descriptor),
    )


def _read_drawn(font: Object) -> Font:
    streams = font.get("/CharProcs", Dictionary())
    drawings = {code: streams[name] for code, name in _differences(font).items() if name in streams}
    left, bottom, right, top = (float(side) for side in font.get("/FontBBox", [0, 0, 0, 0]))
    a, b, c, d, e, f = (float(part) for part in font.get("/FontMatrix", _THOUSANDTH))
    return Font(
        use=FontUse(str(font.get("/Name", "Type3")).removeprefix("/"), True, True),
        code_bytes=1,
        widths=_simple_widths(font),
        default_width=right - left,
        glyph_number=lambda code: None,
        boxes=None,
        rise=(bottom, top),
        matrix=(a, b, c, d, e, f),
        drawings={code: glyph for code, glyph in drawings.items() if isinstance(glyph, Stream)},
    )


def _use(font: Object, descriptor: Object) -> FontUse:
    name = str(font.get("/BaseFont", "?")).removeprefix("/")
    return FontUse(name, any(key in descriptor for key in _PROGRAMS), False)


def _rise(descriptor: Object) -> tuple[float, float]:
    # Some programs write 0 for what they do not know.
    low, high = float(descriptor.get("/Descent", 0)), float(descriptor.get("/Ascent", 0))
    return -abs(low) or _LOW, high or _HIGH


def _numbering(font: Object, descendant: Object) -> Callable[[int], int | None]:
    if str(font.get("/Encoding")) not in ("/Identity-H", "/Identity-V"):
        return lambda code: None
    table = descendant.get("/CIDToGIDMap")
    if not isinstance(table, Stream):
        return lambda code: code
    numbers = table.read_bytes()
    return lambda code: int.from_bytes(numbers[2 * code : 2 * code + 2])


def _simple_widths(font: Object) -> dict[int, float]:
    first = int(font.get("/FirstChar", 0))
    return {first + n: float(width) for n, width in enumerate(font.get("/Widths", Array()))}


def _composite_widths(array: Object) -> dict[int, float]:
    """`first [w1 w2 …]` and `first last w` (9.7.4.3)."""
    widths: dict[int, float] = {}
    parts: Iterator[Any] = iter(list(array))
    for start in parts:
        first, second = int(start), next(parts, None)
        if isinstance(second, Array):
            widths.update({first + n: float(width) for n, width in enumerate(second)})
        elif second is not None:
            last = min(int(second), 0xFFFF)
            widths.update(dict.fromkeys(range(first, last + 1), float(next(parts, 0))))
    return widths


def _differences(font: Object) -> dict[int, str]:
    encoding = font.get("/Encoding")
    names: dict[int, str] = {}
    code = 0
    entries = encoding.get("/Differences", Array()) if isinstance(encoding, Dictionary) else ()
    for entry in entries:
        if isinstance(entry, Name):
            names[code] = str(entry)
            code += 1
        else:
            code = int(entry)
    return names
