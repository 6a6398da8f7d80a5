"""The output intent: which inks on which paper the book is made for (ISO 15930-7, 6.2)."""

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

_REGISTRY = "http://www.color.org"
_INKS = 4


def write_intent(book: Pdf, characterisation: str, profile: bytes) -> None:
    """Name the printing condition as it is registered, such as FOGRA39, and embed its profile."""
    embedded = book.make_indirect(Stream(book, profile, Dictionary(N=_INKS)))
    book.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFX,
                OutputConditionIdentifier=String(characterisation),
                OutputCondition=String(characterisation),
                Info=String(characterisation),
                RegistryName=String(_REGISTRY),
                DestOutputProfile=embedded,
            )
        ]
    )
