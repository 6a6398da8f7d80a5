"""Telephone numbers: read, shown with French spacing, and dialled (RFC 3966)."""

from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat

HOME = "FR"


@lru_cache(maxsize=4096)
def parse_telephone(text: str) -> PhoneNumber:
    """Read a number as people write it; French unless it starts with +.

    Raises:
        ValueError: the text is no telephone number.
    """
    try:
        return phonenumbers.parse(text, HOME)
    except phonenumbers.NumberParseException as error:
        raise ValueError(str(error)) from error


def show_telephone(text: str) -> str:
    """`02 61 91 00 12`, or `+32 2 555 12 12` for a number abroad; no-break spaces between."""
    number = parse_telephone(text)
    abroad = number.country_code != phonenumbers.country_code_for_region(HOME)
    style = PhoneNumberFormat.INTERNATIONAL if abroad else PhoneNumberFormat.NATIONAL
    return phonenumbers.format_number(number, style).replace(" ", "\u00a0")


def international(text: str) -> str:
    """The number in E.164: `+33261910012`."""
    return phonenumbers.format_number(parse_telephone(text), PhoneNumberFormat.E164)


def telephone_link(text: str) -> str:
    """`tel:+33261910012` (RFC 3966)."""
    return f"tel:{international(text)}"
