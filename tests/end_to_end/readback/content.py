"""What the demo's YAML says, read apart from catalog_gen, and what a reader should find of it."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import phonenumbers
import yaml

Table = dict[str, Any]

NO_BREAK = "\u00a0"
NARROW = "\u202f"
CHANNELS = ("phone", "email", "sms", "whatsapp", "web")


@dataclass(frozen=True)
class Content:
    """catalog.yaml, and each shop.yaml by the name of its folder."""

    settings: Table
    shops: dict[str, Table]

    def products(self) -> list[tuple[str, Table]]:
        """Every product with the name of its shop's folder."""
        return [(name, p) for name, shop in self.shops.items() for p in shop["products"]]

    def printed(self, name: str) -> list[Table]:
        """The products of a shop that go to paper."""
        return printed_products(self.shops[name], self.settings["print"]["products_per_shop"])

    def by_category(self) -> dict[str, list[str]]:
        """Names of the categories in the catalog's order, with their shops' folders by name."""
        return {
            category["name"]: [
                name
                for name, shop in sorted(self.shops.items())
                if shop["category"] == category["id"]
            ]
            for category in self.settings["categories"]
        }


def read_content(folder: Path) -> Content:
    settings = yaml.safe_load((folder / "catalog.yaml").read_text(encoding="utf-8"))
    files = sorted(folder.glob("content/shops/*/shop.yaml"))
    shops = {file.parent.name: yaml.safe_load(file.read_text(encoding="utf-8")) for file in files}
    return Content(settings, shops)


def printed_products(shop: Table, places: int) -> list[Table]:
    """Those marked `print: true`, then the first unmarked ones up to the number of places."""
    unmarked = [product for product in shop["products"] if "print" not in product]
    asked = [product for product in shop["products"] if product.get("print")]
    chosen = [*asked, *unmarked[: max(0, places - len(asked))]]
    return [product for product in shop["products"] if product in chosen]


def price_in_french(price: float | str | None) -> str:
    """`24,00 €` with a no-break space; what has no price is on request."""
    if price in (None, "on_request"):
        return "prix sur demande"
    whole, cents = f"{Decimal(str(price)):,.2f}".split(".")
    return f"{whole.replace(',', NARROW)},{cents}{NO_BREAK}€"


def international(telephone: str) -> str:
    """E.164: `+33261910012`."""
    number = phonenumbers.parse(telephone, "FR")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def telephones(shop: Table) -> list[str]:
    """The shop's numbers in E.164, its telephone first."""
    return [international(shop[key]) for key in ("telephone", "mobile") if key in shop]


def channels(shop: Table) -> list[str]:
    """How a shop takes orders: what it names, else all that it has except WhatsApp."""
    has = {
        "phone": bool(telephones(shop)),
        "email": "email" in shop,
        "sms": "mobile" in shop,
        "whatsapp": "mobile" in shop,
        "web": "order_url" in shop,
    }
    named = shop.get("order", {}).get("channels")
    if named is None:
        named = [channel for channel in CHANNELS if channel != "whatsapp"]
    return [channel for channel in named if has[channel]]


def product_page(shop: str, product: Table) -> str:
    return f"boutiques/{shop}/{product['ref'].lower()}/index.html"


def plain_spaces(text: str) -> str:
    """Text with ordinary spaces, one at a time, and none at its ends."""
    return " ".join(text.split())
