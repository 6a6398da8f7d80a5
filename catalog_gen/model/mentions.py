"""Who stands behind the site and the leaflet, as the law asks to say."""

from collections.abc import Iterator

from catalog_gen.model.settings import Publisher


def missing_mentions(publisher: Publisher | None) -> tuple[str, ...]:
    """What the legal notice of a public body or a company still lacks, as keys of catalog.yaml.

    Name, address, telephone, director of publication; the host's name, address and telephone
    (loi n° 2004-575 du 21 juin 2004, art. 1-1, II). Nothing written lacks the whole publisher.
    """
    return tuple(_missing(publisher)) if publisher else ("publisher",)


def _missing(publisher: Publisher) -> Iterator[str]:
    address = publisher.address
    if not publisher.director:
        yield "director"
    if not address or not (address.street or address.postal_code or address.city):
        yield "address"
    if not publisher.telephone:
        yield "telephone"
    if not publisher.host:
        yield "host"
        return
    if not publisher.host.address:
        yield "host.address"
    if not publisher.host.telephone:
        yield "host.telephone"
