"""QR codes as SVG, drawn by the page in one colour."""

import io
from collections.abc import Callable

import segno

from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest

DrawCode = Callable[[str, str], str]
"""The SVG of an address and the words for where it leads."""


def keep_codes(cache: Cache) -> DrawCode:
    """Codes that are drawn once: to find the best of eight masks takes 4 ms for each."""
    program = program_digest()

    def draw(address: str, title: str) -> str:
        key = make_key("code", program, address, title)
        kept = cache.get(key)
        if kept is None:
            kept = qr_svg(address, title).encode()
            cache.put(key, kept)
        return kept.decode()

    return draw


def qr_svg(address: str, title: str) -> str:
    """The QR code of an address: error level M, a quiet zone of four modules (ISO/IEC 18004).

    `title` says in words where it leads.
    """
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        out,
        kind="svg",
        title=title,
        border=4,
        xmldecl=False,
        svgns=True,
        omitsize=True,
        svgclass=None,
        lineclass=None,
    )
    return out.getvalue().decode()
