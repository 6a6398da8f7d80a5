"""The fonts of a section: the theme's, and none of the machine's."""

import os
import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from io import BytesIO
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from weakref import finalize

from fontTools.ttLib import TTFont
from weasyprint import Document
from weasyprint.formatting_structure.boxes import TextBox

from catalog_gen.press.quicker.texts import KeepingFonts
from catalog_gen.press.tasks.section import FONT_SCHEME

_NO_FONTS = Path(__file__).with_name("no-fonts.conf")
_ADDRESS = re.compile(re.escape(FONT_SCHEME) + r"([\w.-]+)")
_CONTROLS = ("Cc", "Cf", "Zs", "Zl", "Zp")
_VARIATIONS = range(0xFE00, 0xFE10)


class ThemeFonts(KeepingFonts):
    """The fonts that a style sheet names, and those of the machine only if it names none.

    A letter that they lack would otherwise come from the fonts that happen to be installed, and
    differ from machine to machine.

    Raises:
        TTLibError: one of them is no font. Pango would end the process without any.
    """

    def __init__(self, style: str, read: Callable[[str], bytes | None]) -> None:
        files = [content for name in _ADDRESS.findall(style) if (content := read(name))]
        cmaps = [TTFont(BytesIO(file), lazy=True).getBestCmap() for file in files]
        self._known = frozenset(code for cmap in cmaps for code in cmap)
        with _no_fonts_installed() if files else nullcontext():
            super().__init__()
        # WeasyPrint clears its folder away with its object, which lives as long as the process.
        self._folder = Path(mkdtemp(prefix="catalog-fonts-"))
        finalize(self, rmtree, self._folder, ignore_errors=True)

    def find_unknown(self, document: Document) -> str:
        """The letters of the texts that none of the fonts has, in the order of Unicode."""
        if not self._known:
            return ""
        letters = {letter for text in _texts(document) for letter in text if _shows(letter)}
        return "".join(sorted(letter for letter in letters if ord(letter) not in self._known))


def _texts(document: Document) -> Iterator[str]:
    """Composed, as HarfBuzz looks them up."""
    for page in document.pages:
        for box in page._page_box.descendants():
            if isinstance(box, TextBox):
                yield unicodedata.normalize("NFC", box.text)


def _shows(letter: str) -> bool:
    return unicodedata.category(letter) not in _CONTROLS and ord(letter) not in _VARIATIONS


@contextmanager
def _no_fonts_installed() -> Iterator[None]:
    """Fontconfig reads the environment each time it is asked for a configuration."""
    before = os.environ.get("FONTCONFIG_FILE")
    os.environ["FONTCONFIG_FILE"] = str(_NO_FONTS)
    try:
        yield
    finally:
        del os.environ["FONTCONFIG_FILE"]
        if before is not None:
            os.environ["FONTCONFIG_FILE"] = before
