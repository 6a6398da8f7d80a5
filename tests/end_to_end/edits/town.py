"""A town small enough to be built many times, on disk, for edits to change."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import yaml
from edits.pictures import draw

Item = TypeVar("Item")
Edit = Callable[["Town"], None]
"""Something that happens to a town between two builds, or a build. Numbers go round: an edit of
shop 7 changes the second of three; with nothing there to change, nothing happens."""

Content = dict[str, Any]

SETTINGS: Content = {
    "title": "Noël à Louviers",
    "url": "https://noel.example/",
    "season": {"opens": "2026-11-28", "closes": "2026-12-24"},
    "cover": {"photo": "cover.jpg"},
    "publisher": {"name": "Ville de Louviers"},
    "categories": [
        {"id": "maison", "name": "Maison", "colour": "fir"},
        {"id": "table", "name": "Table", "colour": "berry"},
    ],
    "ideas": [{"id": "petits-prix", "name": "Moins de 20 €", "price_up_to": "20"}],
    "pickup_points": [{"id": "halle", "name": "Halle", "opening_hours": "Tu 09:00-12:00"}],
    # Small pictures take little time, and will do.
    "print": {"ppi": "100"},
}
SHOPS: dict[str, Content] = {
    "cire": {
        "name": "Cire & Coton",
        "category": "maison",
        "telephone": "02 61 91 00 12",
        "opening_hours": "Tu-Sa 09:30-12:30",
        "order": {"pickup": {"points": ["halle"]}},
        "products": [
            {"ref": "CC-01", "name": "Bougie", "price": "24.00", "photo": "a.jpg"},
            {"ref": "CC-02", "name": "Photophore", "price": "18.50", "photo": "b.png"},
            {"name": "Savon", "price": "6", "kind": "food", "net_content": "100 g"},
        ],
    },
    "laine": {"name": "La Laine", "email": "bonjour@laine.example", "photo": "a.jpg"},
    "vins": {
        "name": "Vins du Coin",
        "category": "table",
        "telephone": "02 61 91 00 13",
        "products": [{"ref": "VC-01", "name": "Cidre", "photo": "c.webp", "kind": "alcohol"}],
    },
}
PHOTOS = ("cire/a.jpg", "cire/b.png", "laine/a.jpg", "vins/c.webp", "vins/d.gif")


@dataclass
class Town:
    """A catalog's folder, the outputs it is built into, and its content when it last was good."""

    folder: Path
    outputs: tuple[Path, ...]
    good: dict[str, bytes] = field(default_factory=dict)

    @property
    def shops(self) -> list[Path]:
        """The shops' files that are read."""
        files = sorted((self.folder / "content" / "shops").glob("*/shop.yaml"))
        return [file for file in files if not file.parent.name.startswith("_")]

    @property
    def photos(self) -> list[Path]:
        places = (path for path in sorted(self.folder.rglob("*.*")) if path.is_file())
        return [p for p in places if p.suffix in (".jpg", ".png", ".webp", ".gif", ".tif")]

    @property
    def content(self) -> dict[str, bytes]:
        """Everything that a build reads, by path."""
        top = (path for path in self.folder.iterdir() if not path.name.startswith("."))
        paths = (path for place in top for path in (place, *place.rglob("*")))
        return {str(p.relative_to(self.folder)): p.read_bytes() for p in paths if p.is_file()}

    def take_back(self) -> None:
        """Undo all edits since the content last was good, as people do who see an error."""
        now = self.content
        for path in now.keys() - self.good.keys():
            (self.folder / path).unlink()
        for shop in self.folder.glob("content/shops/*"):
            if not (shop / "shop.yaml").exists():
                shutil.rmtree(shop)
        for path, content in self.good.items():
            if now.get(path) != content:
                (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
                (self.folder / path).write_bytes(content)


def found_town(place: Path) -> Town:
    """Write the town into a new folder below a place; its outputs are beside it."""
    folder = place / "noel"
    folder.mkdir(parents=True)
    write(folder / "catalog.yaml", SETTINGS)
    for name, shop in SHOPS.items():
        (folder / "content" / "shops" / name).mkdir(parents=True)
        write(folder / "content" / "shops" / name / "shop.yaml", shop)
    (folder / "cover.jpg").write_bytes(draw("cover.jpg", 0))
    for number, name in enumerate(PHOTOS):
        (folder / "content" / "shops" / name).write_bytes(draw(name, number))
    town = Town(folder, (place / "output", place / "elsewhere"))
    town.good = town.content
    return town


def read(file: Path) -> Content:
    """What a content file says, every value as text."""
    content: Content = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
    return content


def write(file: Path, content: Content) -> None:
    text = yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
    file.write_text(text, encoding="utf-8")


def put(content: Content, key: str, value: Any) -> None:
    """Set a key, or take it out for None."""
    if value is None:
        content.pop(key, None)
    else:
        content[key] = value


def pick(items: Sequence[Item], number: int) -> list[Item]:
    """The item of a number, going round; nothing of nothing."""
    return [items[number % len(items)]] if items else []
