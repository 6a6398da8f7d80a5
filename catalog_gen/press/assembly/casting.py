"""Casts the objects of an open PDF into text with slots."""

import zlib
from collections.abc import Container, Mapping, Sequence

from pikepdf import Dictionary, Name, Object, Pdf, Stream

from catalog_gen.press.assembly.fingerprint import Fingerprints
from catalog_gen.press.assembly.slots import cut_slots, slots_of

_SHORT = 64
"""Bytes that are not worth compressing."""


class Casting:
    """The objects of one PDF, numbered as they are met and cast once each."""

    def __init__(self, pdf: Pdf, symbols: Mapping[int, bytes] | None = None) -> None:
        """`symbols`: what stands in the slots of references to some of the PDF's objects."""
        self._pdf = pdf
        self._symbols = dict(symbols or {})
        self._values: list[Object] = []
        self._texts: dict[int, bytes] = {}
        self._shared: dict[int, str | None] = {}
        self._fingerprints = Fingerprints(pdf)
        self.streams: dict[int, bytes] = {}

    @property
    def texts(self) -> list[bytes]:
        """All objects, in the order of their numbers; `close` must have met them."""
        return [self._texts[number] for number in range(1, len(self._values) + 1)]

    def number_of(self, value: Object) -> int:
        """The number of an indirect object."""
        return int(self._symbol_of(value.objgen[0]))

    def text_of(self, value: Object) -> bytes:
        """A value where it is mentioned: a reference to it if it is indirect."""
        return cut_slots(value.unparse(), self._symbol_of)

    def close(self, known: Container[str] = ()) -> list[tuple[str, Sequence[int]]]:
        """Cast all that the objects met so far lead to; gives what of it may be shared.

        That is as `Contents.shared` has it. None of the objects met so far is. What has one of
        the `known` fingerprints is not cast: a galley before this one has it.
        """
        own, shared = self._follow(list(range(1, len(self._values) + 1)))
        excluded = frozenset(own)
        found: dict[int, Sequence[int]] = {}
        for number in shared:  # It grows as it is walked.
            if self._shared[number] in known:
                self._texts[number] = b"null"
                found[number] = [number]
                continue
            members, more = self._follow([number])
            found[number] = [member for member in members if member not in excluded]
            shared.extend(other for other in more if other not in found and other not in shared)
        return [(self._shared[number] or "", members) for number, members in found.items()]

    def _follow(self, roots: list[int]) -> tuple[list[int], list[int]]:
        """What these objects lead to, and where that leads to something shared."""
        found, shared = [], []
        seen, first = set(roots), len(roots)
        for place, number in enumerate(roots):  # It grows as it is walked.
            if place >= first and self._fingerprint(number):
                shared.append(number)
                continue
            found.append(number)
            for symbol in slots_of(self._cast(number)):
                if symbol.isdigit() and (child := int(symbol)) not in seen:
                    seen.add(child)
                    roots.append(child)
        return found, shared

    def _symbol_of(self, source: int) -> bytes:
        if source not in self._symbols:
            self._values.append(self._pdf.get_object((source, 0)))
            self._symbols[source] = b"%d" % len(self._values)
        return self._symbols[source]

    def _cast(self, number: int) -> bytes:
        if number not in self._texts:
            value = self._values[number - 1]
            is_stream = isinstance(value, Stream)
            text = self._cast_stream(number, value) if is_stream else value.unparse(resolved=True)
            self._texts[number] = cut_slots(text, self._symbol_of)
        return self._texts[number]

    def _cast_stream(self, number: int, stream: Object) -> bytes:
        data, entries = stream.read_raw_bytes(), stream.stream_dict.copy()
        if "/Length" in entries:
            del entries["/Length"]
        # Programs other than PDF readers look for metadata in plain text.
        is_plain = "/Filter" not in entries and entries.get("/Type") != Name.Metadata
        if is_plain and len(data) > _SHORT:
            data = zlib.compress(data)
            entries.Filter = Name.FlateDecode
        self.streams[number] = data
        return entries.unparse()

    def _fingerprint(self, number: int) -> str | None:
        """None for what is not shared: all but fonts and streams."""
        if number not in self._shared:
            value = self._values[number - 1]
            is_font = isinstance(value, Dictionary) and value.get("/Type") == Name.Font
            shares = is_font or isinstance(value, Stream)
            self._shared[number] = self._fingerprints.of(value).hex() if shares else None
        return self._shared[number]
