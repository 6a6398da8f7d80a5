"""Telephone numbers exist, and mobiles are mobiles: SMS and WhatsApp reach no fixed line."""

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import PhoneNumberType

from catalog_gen.check.finding import shops_of, tell
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading
from catalog_gen.order.telephone import international, parse_telephone

# Never given to anybody, so right in a demo (Arcep, décision n° 2018-0881, numbers for fiction).
_FICTION = re.compile(r"\+33(?:19900|26191|35301|46571|53649|(?P<mobile>63998))\d{4}")
_MOBILE = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
# phonenumbers reads letters as the keys they stand on, and what follows an x as an extension.
_WRITTEN = re.compile(r"\+?[\d\s().·/–-]+")


def check(reading: Reading) -> Iterator[Problem]:
    """Find numbers that cannot be called, and mobiles that are fixed lines (a warning)."""
    for path, number in texts(reading):
        field = str(path[-1])
        if not _exists(number):
            yield tell(reading, "bad-telephone", path, field=field, value=number)
        elif field == "mobile" and not _is_mobile(number):
            yield tell(reading, "not-a-mobile", path, "warning", field=field, value=number)


def texts(reading: Reading) -> Iterator[tuple[FieldPath, str]]:
    """Every telephone number of the catalog, with its path."""
    publisher = reading.catalog.settings.publisher
    if publisher and publisher.telephone:
        yield ("publisher", "telephone"), publisher.telephone
    if publisher and publisher.host and publisher.host.telephone:
        yield ("publisher", "host", "telephone"), publisher.host.telephone
    for path, shop in shops_of(reading):
        for field in ("telephone", "mobile"):
            if number := getattr(shop, field):
                yield (*path, field), number


def _exists(text: str) -> bool:
    if not _WRITTEN.fullmatch(text):
        return False
    try:
        number = parse_telephone(text)
    except ValueError:
        return False
    return phonenumbers.is_valid_number(number) or bool(_FICTION.fullmatch(international(text)))


def _is_mobile(text: str) -> bool:
    fiction = _FICTION.fullmatch(international(text))
    if fiction:
        return bool(fiction["mobile"])
    return phonenumbers.number_type(parse_telephone(text)) in _MOBILE
