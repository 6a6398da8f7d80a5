"""What people change in the files of shops."""

import shutil
from dataclasses import dataclass
from typing import Any

from edits.town import Town, pick, put, read, write

ANY_TEXT = ("Cire", "Été à l’heure", "Ancienne *mercerie*, 12 €", None)
TOO_LONG = "Bougie au parfum de sapin, " * 10
"""For a card on paper; the site takes it."""
SHOP_VALUES: dict[str, tuple[Any, ...]] = {
    "name": ("Cire", "Écharpes", "Zinc & Bois"),
    "code": ("CC", "LL", None),
    "category": ("maison", "table", None, "gone"),
    "tagline": ANY_TEXT,
    "description": ANY_TEXT,
    "telephone": ("02 61 91 00 14", "+33 2 61 91 00 15", "02 61", None),
    "mobile": ("06 39 98 00 12", None),
    "email": ("bonjour@cire.example", "a@b.example", None),
    "url": ("https://cire.example/", None),
    "order_url": ("https://cire.example/panier", None),
    "social": ({"instagram": "https://instagram.example/cire"}, None),
    "address": ({"street": "1 rue du Matrey", "city": "Louviers"}, {"city": "Évreux"}, None),
    "location": (["49.2153", "1.1706"], None),
    "opening_hours": ("Tu-Sa 09:30-12:30", "Mo 10:00-12:00; Dec 20 10:00-18:00", None),
    "siret": ("00012740700013", None),
    "order": (
        {"channels": ["email", "phone"], "payment": ["card"]},
        {"pickup": {"ready_in": "2 h", "points": ["halle"]}, "note": "Sans engagement."},
        {"delivery": {"area": "Louviers", "fee": "3"}, "shipping": {"fee": "6.90"}},
        None,
    ),
}
PRODUCT_VALUES: dict[str, tuple[Any, ...]] = {
    "name": ("Bougie sapin", "Écharpe", "Photophore", TOO_LONG),
    "ref": ("CC-01", "CC-09", "ZZ-1", None),
    "price": ("24.00", "24.50", "12", "on_request", None, "12 euros"),
    "was": ("60.00", "61", None),
    "net_content": ("220 g", "75 cl", None),
    "alt": ("Une bougie", None),
    "description": ANY_TEXT,
    "ideas": (["petits-prix"], None),
    "availability": ("in_stock", "limited", "pre_order", "sold_out", None),
    "kind": ("book", "alcohol", "food", "gift_voucher", None),
    "options": (
        {"Senteur": ["Sapin", "Orange"]},
        {"Senteur": ["Orange", "Sapin"]},
        {"Taille": ["S", "M"], "Couleur": ["Rouge"]},
        {"Couleur": ["Rouge"], "Taille": ["S", "M"]},
        None,
    ),
    "print": ("true", "false", None),
}


@dataclass(frozen=True)
class ChangeShop:
    shop: int
    key: str
    value: Any

    def __call__(self, town: Town) -> None:
        for file in pick(town.shops, self.shop):
            content = read(file)
            put(content, self.key, self.value)
            write(file, content)


@dataclass(frozen=True)
class ChangeProduct:
    shop: int
    product: int
    key: str
    value: Any

    def __call__(self, town: Town) -> None:
        for file in pick(town.shops, self.shop):
            content = read(file)
            for product in pick(content.get("products", []), self.product):
                put(product, self.key, self.value)
            write(file, content)


@dataclass(frozen=True)
class AddProduct:
    shop: int
    place: int
    name: str

    def __call__(self, town: Town) -> None:
        for file in pick(town.shops, self.shop):
            content = read(file)
            content.setdefault("products", []).insert(self.place, {"name": self.name, "price": "9"})
            write(file, content)


@dataclass(frozen=True)
class MoveProduct:
    """To another place of its shop's list; to nowhere: it leaves."""

    shop: int
    product: int
    to: int | None

    def __call__(self, town: Town) -> None:
        for file in pick(town.shops, self.shop):
            content = read(file)
            products = content.get("products", [])
            for product in pick(products, self.product):
                products.remove(product)
                if self.to is not None:
                    products.insert(self.to, product)
            write(file, content)


@dataclass(frozen=True)
class AddShop:
    folder: str

    def __call__(self, town: Town) -> None:
        file = town.folder / "content" / "shops" / self.folder / "shop.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        product = {"name": "Toupie", "price": "11.00"}
        write(file, {"name": self.folder, "telephone": "02 61 91 00 16", "products": [product]})


@dataclass(frozen=True)
class RemoveShop:
    shop: int

    def __call__(self, town: Town) -> None:
        for file in pick(town.shops, self.shop):
            shutil.rmtree(file.parent)


@dataclass(frozen=True)
class RenameShop:
    """A new name for its folder; with `_` in front, it is set aside."""

    shop: int
    folder: str

    def __call__(self, town: Town) -> None:
        for file in pick(town.shops, self.shop):
            target = file.parent.with_name(self.folder)
            if not target.exists():
                file.parent.rename(target)


@dataclass(frozen=True)
class SwapShops:
    """Two shops' files change places; their photos stay."""

    first: int
    second: int

    def __call__(self, town: Town) -> None:
        for one in pick(town.shops, self.first):
            for other in pick(town.shops, self.second):
                between = one.with_name("between")
                one.rename(between)
                if other != one:
                    other.rename(one)
                between.rename(other)
