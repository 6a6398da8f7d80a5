"""What cannot be separated is refused, never converted in silence."""

from typing import Literal

Kind = Literal["colour", "space", "gradient", "picture", "inline-picture", "transparency", "font"]
"""A colour that is no token; one given in another space than RGB; a shading; a picture without a
twin in inks; a picture within the page's instructions; a mask or a blend; a coloured font."""


class UnknownColourError(ValueError):
    """Something on a page has no counterpart in inks.

    `kind` says what it is, `value` which one: `#C0FFEE`, the name of a resource, an instruction.
    """

    def __init__(self, kind: Kind, value: str) -> None:
        super().__init__(kind, value)
        self.kind = kind
        self.value = value

    def __str__(self) -> str:
        return f"no inks for this {self.kind}: {self.value}"
