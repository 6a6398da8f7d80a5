"""A siret holds its own key, so that a wrong digit shows."""

from collections.abc import Iterator

from catalog_gen.check.finding import shops_of, tell
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading

_LENGTH = 14
_LA_POSTE = "356000000"


def check(reading: Reading) -> Iterator[Problem]:
    """Find numbers that are not 14 digits with a right key (INSEE, répertoire Sirene)."""
    for path, shop in shops_of(reading):
        if shop.siret and not _is_siret("".join(shop.siret.split())):
            yield tell(reading, "bad-siret", (*path, "siret"), field="siret", value=shop.siret)


def _is_siret(digits: str) -> bool:
    if len(digits) != _LENGTH or not (digits.isascii() and digits.isdigit()):
        return False
    if digits.startswith(_LA_POSTE) and sum(map(int, digits)) % 5 == 0:
        return True  # its post offices are more than the key of Luhn has room for
    return _luhn(digits)


def _luhn(digits: str) -> bool:
    """The checksum of ISO/IEC 7812-1: every second digit from the right counts double."""
    doubled = (int(digit) * (1 + index % 2) for index, digit in enumerate(reversed(digits)))
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0
