"""Finds things among the objects of a file that WeasyPrint is about to write."""

from collections.abc import Iterator

from pydyf import PDF, Dictionary, Object


def dictionaries(pdf: PDF, kind: str) -> Iterator[Dictionary]:
    """The dictionaries of a /Type, such as `/Font`."""
    for item in list(pdf.objects):
        if isinstance(item, Dictionary) and item.get("Type") == kind:
            yield item


def find(pdf: PDF, reference: bytes) -> Object:
    """What a reference such as `12 0 R` points to."""
    return pdf.objects[int(reference.split()[0])]
