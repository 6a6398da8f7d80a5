"""What the law asks a site to say: legal notice, accessibility, alcohol."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from catalog_gen.language.dates import format_day
from catalog_gen.language.words import say
from catalog_gen.model.audit import proven_status
from catalog_gen.model.mentions import missing_mentions
from catalog_gen.model.product import Product
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.places import address_lines
from catalog_gen.order.telephone import show_telephone, telephone_link
from catalog_gen.web.addresses import accessibility_address, legal_address, privacy_address
from catalog_gen.web.around.offline import offline_page
from catalog_gen.web.page import Page
from catalog_gen.web.site import Site
from catalog_gen.web.views import OrderLink


@dataclass(frozen=True)
class LegalView:
    """Publisher, director and host (loi n° 2004-575 du 21 juin 2004, art. 1-1, II).

    `complete`: whether everything is there that it asks of a public body or a company.
    """

    publisher: str
    address_lines: tuple[str, ...]
    telephone: OrderLink | None
    email: str
    rcs: str
    director: str
    host: str
    host_address: str
    host_telephone: OrderLink | None
    complete: bool
    currency: str
    """What prices are in, as one says it: `euros`, else the code of ISO 4217."""


@dataclass(frozen=True)
class PrivacyView:
    """Whom to ask about personal data (règlement (UE) 2016/679, art. 13)."""

    publisher: str
    telephone: OrderLink | None
    email: str


@dataclass(frozen=True)
class AccessibilityView:
    """The declaration of the RGAA (arrêté du 20 septembre 2019)."""

    mention: str
    status: str
    publisher: str
    audit: str
    telephone: OrderLink | None
    email: str


def notice_pages(site: Site) -> Iterator[Page]:
    """Legal notice, accessibility, privacy, and the page for those without a network."""
    language, settings = site.language, site.catalog.settings
    title = say(language, "legal.title")
    description = say(language, "head.legal", title=settings.title)
    address, view = legal_address(language), _legal_view(settings)
    yield Page(address, "legal.html.jinja", view, title, description)
    title = say(language, "accessibility.title")
    description = say(language, "head.accessibility", title=settings.title)
    address, declaration = accessibility_address(language), _accessibility_view(settings)
    yield Page(address, "accessibility.html.jinja", declaration, title, description)
    title = say(language, "privacy.title")
    description = say(language, "head.privacy", title=settings.title)
    address, privacy = privacy_address(language), _privacy_view(settings)
    yield Page(address, "privacy.html.jinja", privacy, title, description)
    yield offline_page(site)


def accessibility_mention(settings: Settings) -> str:
    """The words that the home page must carry (RGAA, obligations, « mention de conformité »)."""
    return say(settings.language, f"exact.accessibility.{proven_status(settings)}")


def alcohol_notice(products: Iterable[Product], language: str) -> str:
    """The health message, when alcohol is among the products (art. L3323-4 CSP).

    Orders being taken here, it also says that none is sold to minors (art. L3342-1).
    """
    if any(product.kind == "alcohol" for product in products):
        return f"{say(language, 'law.alcohol')} {say(language, 'law.minors')}"
    return ""


def shops_notice(shops: Iterable[Shop], language: str) -> str:
    """The health message on pages that show shops, when one of them sells alcohol."""
    return alcohol_notice((product for shop in shops for product in shop.products), language)


def _legal_view(settings: Settings) -> LegalView:
    publisher = settings.publisher
    host = publisher.host if publisher else None
    return LegalView(
        publisher=publisher.name if publisher else settings.title,
        address_lines=address_lines(publisher.address) if publisher else (),
        telephone=_telephone(publisher.telephone) if publisher else None,
        email=(publisher.email or "") if publisher else "",
        rcs=(publisher.rcs or "") if publisher else "",
        director=(publisher.director or "") if publisher else "",
        host=host.name if host else "",
        host_address=(host.address or "") if host else "",
        host_telephone=_telephone(host.telephone) if host else None,
        complete=not missing_mentions(publisher),
        currency="euros" if settings.currency == "EUR" else settings.currency,
    )


def _privacy_view(settings: Settings) -> PrivacyView:
    publisher = settings.publisher
    return PrivacyView(
        publisher=publisher.name if publisher else settings.title,
        telephone=_telephone(publisher.telephone) if publisher else None,
        email=(publisher.email or "") if publisher else "",
    )


def _accessibility_view(settings: Settings) -> AccessibilityView:
    publisher, language = settings.publisher, settings.language
    found = settings.accessibility
    audit = ""
    if found.audited and found.rate is not None:
        day = format_day(found.audited, language)
        auditor = found.auditor or (publisher.name if publisher else settings.title)
        audit = say(language, "accessibility.audit", day=day, rate=found.rate, auditor=auditor)
    return AccessibilityView(
        mention=accessibility_mention(settings),
        status=proven_status(settings),
        publisher=publisher.name if publisher else settings.title,
        audit=audit,
        telephone=_telephone(publisher.telephone) if publisher else None,
        email=(publisher.email or "") if publisher else "",
    )


def _telephone(number: str | None) -> OrderLink | None:
    return OrderLink("phone", telephone_link(number), show_telephone(number)) if number else None
