"""QR codes as SVG, drawn by the page in one colour."""

import io
from functools import lru_cache

import segno


@lru_cache(maxsize=1024)
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
