"""Tells whether two PDF objects, in the same file or not, say the same."""

import re
from hashlib import sha256

from pikepdf import Dictionary, Object, Pdf, Stream

_REFERENCE = re.compile(rb"(\d++) (\d++) R\b")
_ESSENCE = {
    "/CIDFontType0": ("/BaseFont", "/CIDSystemInfo", "/FontDescriptor"),
    "/CIDFontType2": ("/BaseFont", "/CIDSystemInfo", "/CIDToGIDMap", "/FontDescriptor"),
    "/FontDescriptor": ("/FontName", "/FontFile", "/FontFile2", "/FontFile3"),
}
"""What tells one from another, by subtype or type; the other entries follow from the program."""


class Fingerprints:
    """The fingerprints of the objects of one file, each worked out once."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._known: dict[tuple[int, int], bytes] = {}

    def of(self, value: Object) -> bytes:
        """32 bytes that two indirect objects share if they, and all they refer to, are equal.

        Streams are compared as they are stored, without undoing their compression. Of a font,
        what follows from its program is left out: the widths must agree with it anyway (PDF/UA-1,
        7.21.5), and WeasyPrint takes flags and heights from the letters and the size that a
        section happens to set first (`weasyprint.pdf.fonts.Font`).
        """
        if value.objgen not in self._known:
            # An object that leads back to itself counts as nothing where it does so.
            self._known[value.objgen] = b""
            self._known[value.objgen] = sha256(self._content(value)).digest()
        return self._known[value.objgen]

    def _content(self, value: Object) -> bytes:
        body = _essence(value.stream_dict if isinstance(value, Stream) else value)
        text = _REFERENCE.sub(self._referred, body.unparse(resolved=True))
        return text + value.read_raw_bytes() if isinstance(value, Stream) else text

    def _referred(self, reference: re.Match[bytes]) -> bytes:
        return self.of(self._pdf.get_object((int(reference[1]), int(reference[2]))))


def _essence(value: Object) -> Object:
    if isinstance(value, Dictionary):
        kind = str(value.get("/Subtype", value.get("/Type")))
        if kind in _ESSENCE:
            return Dictionary({key: value[key] for key in _ESSENCE[kind] if key in value})
    return value
