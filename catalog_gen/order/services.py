"""Collection, delivery, shipping and payment, as the shop offers them, in words."""

from dataclasses import dataclass
from decimal import Decimal

from catalog_gen.language.opening_hours import HoursTable, describe_hours
from catalog_gen.language.prices import format_price
from catalog_gen.language.words import say
from catalog_gen.model.settings import Season, Settings
from catalog_gen.model.shop import Ordering, Pickup, Shop


@dataclass(frozen=True)
class Service:
    """One service: its name and what the shop says of it."""

    name: str
    lines: tuple[str, ...]


def services_of(shop: Shop, settings: Settings) -> tuple[Service, ...]:
    """Collection, delivery, shipping and payment, each with what the shop says of it."""
    language = settings.language
    services = [
        ("service.pickup", _pickup_lines(shop, settings)),
        ("service.delivery", delivery_lines(shop.order, settings)),
        ("service.shipping", shipping_lines(shop.order, settings)),
        ("service.payment", _payment_lines(shop.order, language)),
    ]
    return tuple(Service(say(language, key), tuple(lines)) for key, lines in services if lines)


def hours_table(text: str | None, season: Season, language: str) -> HoursTable | None:
    """Opening hours over the season of the catalog."""
    return describe_hours(text, season.opens, season.closes, language) if text else None


def ready_words(pickup: Pickup | None, language: str) -> str:
    """`prêt en 2 h`; empty when the shop does not say."""
    if not pickup or not pickup.ready_in:
        return ""
    minutes = int(pickup.ready_in.total_seconds() // 60)
    return say(language, "pickup.ready_in", delay=_delay(minutes, language))


def week_words(hours: str | None, settings: Settings) -> str:
    """`mar., jeu. 9 h–12 h, sam. 14 h–18 h`; empty without hours."""
    table = hours_table(hours, settings.season, settings.language)
    # Names of days are capitalised within a sentence in English, and are not in French.
    french = settings.language == "fr"
    lines = table.week if table else ()
    days = ((line.days.lower() if french else line.days, line.hours) for line in lines)
    return ", ".join(map(" ".join, days))


def delivery_lines(ordering: Ordering, settings: Settings) -> list[str]:
    """Area, fee and from what sum delivery is free, as far as the shop says so."""
    delivery, language = ordering.delivery, settings.language
    if not delivery:
        return []
    words = [delivery.area] if delivery.area else []
    if delivery.fee == 0:
        words.append(say(language, "delivery.free"))
    else:
        if delivery.fee is not None:
            words.append(format_price(delivery.fee, settings.currency, language))
        words += _free_from("delivery", delivery.free_from, settings)
    return [", ".join(words) or say(language, "delivery.possible")]


def shipping_lines(ordering: Ordering, settings: Settings) -> list[str]:
    """The fee of sending, from what sum it is free, and the shop's note."""
    shipping, language = ordering.shipping, settings.language
    if not shipping:
        return []
    words = []
    if shipping.fee == 0:
        words.append(say(language, "shipping.free"))
    else:
        if shipping.fee is not None:
            words.append(format_price(shipping.fee, settings.currency, language))
        words += _free_from("shipping", shipping.free_from, settings)
    lines = [", ".join(words)] if words else []
    if shipping.note:
        lines.append(shipping.note)
    return lines or [say(language, "shipping.possible")]


def _pickup_lines(shop: Shop, settings: Settings) -> list[str]:
    pickup, language = shop.order.pickup, settings.language
    if not pickup:
        return []
    ready = ready_words(pickup, language)
    lines = [ready] if ready else []
    table = hours_table(pickup.hours, settings.season, language)
    lines += [f"{line.days} {line.hours}" for line in (table.week if table else ())]
    for point in settings.pickup_points:
        if point.id in pickup.points:
            lines.append(_point_line(point.name, point.opening_hours, settings))
    return lines or [say(language, "pickup.in_shop")]


def _point_line(name: str, hours: str | None, settings: Settings) -> str:
    when = week_words(hours, settings)
    return say(settings.language, "pickup.point", name=name) + (f" ({when})" if when else "")


def _delay(minutes: int, language: str) -> str:
    days, hours = minutes // 1440, minutes // 60
    if minutes % 1440 == 0 and days > 2:
        return say(language, "delay.days", n=days)
    if minutes % 60 == 0:
        return say(language, "delay.hours", n=hours)
    return say(language, "delay.minutes", n=minutes)


def _free_from(way: str, limit: Decimal | None, settings: Settings) -> list[str]:
    if limit is None:
        return []
    price = format_price(limit, settings.currency, settings.language)
    return [say(settings.language, f"{way}.free_from", price=price)]


def _payment_lines(ordering: Ordering, language: str) -> list[str]:
    means = ", ".join(say(language, f"payment.{way}") for way in ordering.payment)
    return [means] if means else []
