"""Fonts: every glyph readable, each font compressed once, widths out of the way of readers."""

from functools import lru_cache
from zlib import compress

from pydyf import PDF, Array, Dictionary, Stream
from weasyprint import Document
from weasyprint.pdf.fonts import Font

from catalog_gen.press.mending.letters import letters_of_glyphs
from catalog_gen.press.mending.objects import dictionaries, find

_FONTS = 32
_PROGRAMS = ("FontFile2", "FontFile3")
_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
{lines}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def mend_fonts(document: Document, pdf: PDF) -> None:
    """Make fonts complete and cheap. Needs `full_fonts`, by which sections embed the same bytes."""
    fonts = {font.name: font for font in document.fonts.values()}
    for dictionary in dictionaries(pdf, "/Font"):
        if "W" in dictionary:
            _set_apart(pdf, dictionary)
        if "ToUnicode" in dictionary:
            font = fonts[dictionary["BaseFont"]]
            _store(find(pdf, dictionary["ToUnicode"]), _unicode_map_of(font))
    for descriptor in dictionaries(pdf, "/FontDescriptor"):
        for key in _PROGRAMS:
            if key in descriptor:
                program = find(pdf, descriptor[key])
                _store(program, b"".join(program.stream))


class _Apart(Array):  # type: ignore[misc]
    """An array of widths that is written on its own, not in the object stream."""

    compressible = False

    @property
    def data(self) -> bytes:
        return _widths_data(tuple(tuple(i) if isinstance(i, Array) else i for i in self))


@lru_cache(maxsize=_FONTS)
def _widths_data(widths: tuple[float | tuple[float, ...], ...]) -> bytes:
    """The same for every section that embeds the same font."""
    data: bytes = Array([Array(i) if isinstance(i, tuple) else i for i in widths]).data
    return data


def _set_apart(pdf: PDF, font: Dictionary) -> None:
    """Let who opens the file read hundreds of widths only when asked for: assembly never does."""
    widths = _Apart(font["W"])
    pdf.add_object(widths)
    font["W"] = widths.reference


_letters = lru_cache(maxsize=_FONTS)(letters_of_glyphs)


def _unicode_map_of(font: Font) -> bytes:
    letters = _letters(font.file_content, font.index)
    # Shaping may take letters to glyphs in ways that the font's tables do not tell.
    others = {glyph: text for glyph, text in font.to_unicode.items() if glyph not in letters}
    return _unicode_map(font.file_content, font.index, tuple(sorted(others.items())))


@lru_cache(maxsize=_FONTS)
def _unicode_map(program: bytes, index: int, others: tuple[tuple[int, str], ...]) -> bytes:
    """A /ToUnicode map for all glyphs, which PDF/UA-1 (7.21.7) asks for.

    WeasyPrint leaves out those that features bring in, such as tabular figures.
    """
    entries = [
        f"<{glyph:04x}> <{text.encode('utf-16-be').hex()}>"
        for glyph, text in sorted((_letters(program, index) | dict(others)).items())
    ]
    blocks = [entries[start : start + 100] for start in range(0, len(entries), 100)]
    lines = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks]
    return _MAP.format(lines="\n".join(lines)).encode()


def _store(stream: Stream, content: bytes) -> None:
    """Give a stream its content compressed, at no cost after the first time in a process."""
    if stream.compress:
        stream.stream = [_compressed(content)]
        stream.extra["Filter"] = "/FlateDecode"
        stream.compress = False
    else:
        stream.stream = [content]


@lru_cache(maxsize=2 * _FONTS)
def _compressed(content: bytes) -> bytes:
    return compress(content, level=9)
