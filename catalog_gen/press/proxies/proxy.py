"""One proxy: a JPEG of the picture's size and colours that says where the picture is.

It has the header of a JPEG and not one pixel (ITU-T T.81, annex B); programs that read no further
than that, as WeasyPrint does, set it as they would set the picture.
"""

import re
from collections.abc import Iterator

_START, _END = b"\xff\xd8", b"\xff\xd9"
_COMMENT, _ADOBE, _FRAME, _SCAN = b"\xff\xfe", b"\xff\xee", b"\xff\xc0", b"\xff\xda"
_NOTE = b"catalog-gen proxy "
_INKS = 4
_ADOBE_INVERTED = b"Adobe\x00\x64\x00\x00\x00\x00\x00"
"""Adobe's marker, as libjpeg writes it into JPEGs of four inks: 0 means full ink."""

_PROXY = re.compile(
    re.escape(_START) + rb"(?:\xff\xee.{14})?\xff\xfe.." + _NOTE + rb"([0-9a-f]{64})", re.DOTALL
)


def write_proxy(key: str, width: int, height: int, colours: int) -> bytes:
    """The proxy of a JPEG of so many px and colours (3: RGB, 4: inks) under a key of the cache."""
    components = b"".join(bytes((number + 1, 0x11, 0)) for number in range(colours))
    size = height.to_bytes(2) + width.to_bytes(2)
    selectors = b"".join(bytes((number + 1, 0)) for number in range(colours))
    adobe = _segment(_ADOBE, _ADOBE_INVERTED) if colours == _INKS else b""
    return b"".join(
        (
            _START,
            adobe,
            _segment(_COMMENT, _NOTE + key.encode("ascii")),
            _segment(_FRAME, b"\x08" + size + bytes((colours,)) + components),
            _segment(_SCAN, bytes((colours,)) + selectors + b"\x00\x3f\x00"),
            _END,
        )
    )


def read_key(image: bytes) -> str | None:
    """Where the cache holds the picture that a proxy stands for; None for anything else."""
    found = _PROXY.match(image)
    return found[1].decode("ascii") if found else None


def find_proxies(pdf: bytes) -> Iterator[tuple[int, int, str]]:
    """Each proxy in a PDF, in which JPEGs stand as they are: its start, its end, and the key."""
    for found in _PROXY.finditer(pdf):
        end = pdf.index(_END, found.end()) + len(_END)
        yield found.start(), end, found[1].decode("ascii")


def find_keys(pdf: bytes) -> frozenset[str]:
    """Where the cache holds the pictures of all proxies in a PDF."""
    return frozenset(key for _, _, key in find_proxies(pdf))


def _segment(marker: bytes, content: bytes) -> bytes:
    return marker + (len(content) + 2).to_bytes(2) + content
