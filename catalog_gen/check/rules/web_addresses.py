"""Web addresses are whole, and lead to the web: a `javascript:` link runs in the visitor's page."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from catalog_gen.check.finding import shops_of, tell
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading

_HOST = re.compile(r"(?:[\w-]{1,63}\.)+[\w-]{2,63}")


def check(reading: Reading) -> Iterator[Problem]:
    """Find addresses that are not http(s) with a host and no password (RFC 3986)."""
    for path, address in _addresses(reading):
        if not _is_web_address(address):
            whole = f"https://{address}"
            yield tell(
                reading,
                "bad-web-address",
                path,
                field=str(path[-1]),
                value=address,
                suggestion=whole if _is_web_address(whole) else "",
            )


def _addresses(reading: Reading) -> Iterator[tuple[FieldPath, str]]:
    if reading.catalog.settings.url:
        yield ("url",), reading.catalog.settings.url
    for path, shop in shops_of(reading):
        for field in ("url", "order_url"):
            if address := getattr(shop, field):
                yield (*path, field), address
        for network, address in shop.social.items():
            yield (*path, "social", network), address


def _is_web_address(text: str) -> bool:
    if any(character.isspace() or character in '<>"\\' for character in text):
        return False
    try:
        parts = urlsplit(text)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return False
    is_web = parts.scheme in ("http", "https") and parts.username is None
    return is_web and len(host) <= 253 and bool(_HOST.fullmatch(host))
