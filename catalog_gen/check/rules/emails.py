"""E-mail addresses are well-formed; whether their mailbox exists, nobody asks the network."""

from collections.abc import Iterator

from catalog_gen.check.finding import shops_of, tell
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading


def check(reading: Reading) -> Iterator[Problem]:
    """Find addresses that no mail could be sent to (RFC 5322, ASCII before the @)."""
    for path, address in texts(reading):
        if not _is_address(address):
            yield tell(reading, "bad-email", path, field="email", value=address)


def texts(reading: Reading) -> Iterator[tuple[FieldPath, str]]:
    """Every e-mail address of the catalog, with its path."""
    publisher = reading.catalog.settings.publisher
    if publisher and publisher.email:
        yield ("publisher", "email"), publisher.email
    for path, shop in shops_of(reading):
        if shop.email:
            yield (*path, "email"), shop.email


def _is_address(text: str) -> bool:
    # Addresses that are known to be right are not asked for again, and it takes long to load.
    from email_validator import EmailNotValidError, validate_email

    try:
        # A customer's mail program may refuse letters with accents before the @.
        # The test environment takes names under .test too, which RFC 2606 keeps for examples.
        validate_email(
            text, check_deliverability=False, allow_smtputf8=False, test_environment=True
        )
    except EmailNotValidError:
        return False
    return True
