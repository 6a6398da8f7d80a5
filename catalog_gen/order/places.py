"""Where a shop is: its address in lines, and the way there."""

from urllib.parse import quote, urlsplit

from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Address, Shop


def address_lines(address: Address | None) -> tuple[str, ...]:
    """Street, then postal code and city."""
    if not address:
        return ()
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    return tuple(line for line in (address.street, town) if line)


def local_address(address: Address | None, settings: Settings) -> str:
    """An address in one line, without the town when it is the publisher's own."""
    home = settings.publisher.address if settings.publisher else None
    if address and address.city and home and address.city == home.city:
        return address.street or ""
    return ", ".join(address_lines(address))


def directions_link(shop: Shop) -> str:
    """An OpenStreetMap page that shows the shop; empty when its place is unknown."""
    # geo: links fail on iOS and on desktops; OpenStreetMap's pages work everywhere.
    if shop.location:
        latitude, longitude = shop.location
        point = f"mlat={latitude}&mlon={longitude}#map=18/{latitude}/{longitude}"
        return f"https://www.openstreetmap.org/?{point}"
    lines = address_lines(shop.address)
    if not lines:
        return ""
    return f"https://www.openstreetmap.org/search?query={quote(', '.join(lines), safe='')}"


def show_web_address(url: str) -> str:
    """An address as people read it: without scheme, `www.` and final slash."""
    parts = urlsplit(url)
    return (parts.hostname or url).removeprefix("www.") + parts.path.rstrip("/")
