"""What is measured: a state of the catalog, a change to it, and then `catalog build`."""

import os
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from bench.corpus import Size, add_shop, copy_catalog, shop_folder
from bench.texts import photo_name
from bench.textures import make_photo
from catalog_gen.theme.theme import load_theme

_PRICE = re.compile(r"price: (\d+\.\d\d)")
_BERRY = re.compile(r'(berry: \{rgb: "#A3)[0-9A-F]{4}')
_FRESH_PHOTOS = 10_000_000
"""Numbers of photos that no corpus has begin here."""


@dataclass(frozen=True)
class Place:
    """A catalog to change and build: a copy of the corpus's first shops."""

    folder: Path
    size: Size

    @property
    def shop(self) -> Path:
        """The shop that is changed: one in the middle."""
        return shop_folder(self.folder, (self.size.shops + 1) // 2)

    def next_edit(self) -> int:
        """1, 2, 3…: no edit is the same as one before, even in an earlier run."""
        file = self.folder / "edits"
        number = int(file.read_text(encoding="ascii")) + 1 if file.exists() else 1
        file.write_text(str(number), encoding="ascii")
        return number


def make_place(folder: Path, corpus: Path, size: Size) -> Place:
    """The catalog of a size, copied if it is not there yet, with the theme as it is now."""
    if not folder.exists():
        copy_catalog(corpus, folder, size.shops)
    theme = folder / "themes" / "noel"
    shutil.rmtree(theme, ignore_errors=True)
    shutil.copytree(load_theme("noel", corpus).folder, theme)
    return Place(folder, size)


def build_command(place: Place) -> list[str]:
    """What is measured."""
    return catalog_command("build", "--catalog", str(place.folder))


def catalog_command(*arguments: str) -> list[str]:
    """The command as it is installed beside this Python, else as a module."""
    script = Path(sys.executable).with_name("catalog")
    start = [str(script)] if script.exists() else [sys.executable, "-m", "catalog_gen"]
    return [*start, *arguments]


@dataclass(frozen=True)
class Scenario:
    """A change; `undo` takes it back before the next one, where repeating it would add up."""

    words: str
    change: Callable[[Place], None]
    undo: Callable[[Place], None] | None = None


def _empty(place: Place) -> None:
    for name in (".cache", "output"):
        shutil.rmtree(place.folder / name, ignore_errors=True)


def _leave(_place: Place) -> None:
    """Change nothing."""


def _touch(place: Place) -> None:
    for path in (place.folder / "content").rglob("*.*"):
        os.utime(path)


def _change_price(place: Place) -> None:
    file = place.shop / "shop.yaml"
    text = file.read_text(encoding="utf-8")
    price = Decimal(_PRICE.findall(text)[0]) + Decimal("0.10")
    file.write_text(_PRICE.sub(f"price: {price}", text, count=1), encoding="utf-8")


def _change_photo(place: Place) -> None:
    file = place.shop / photo_name(1)
    # Not written into: the corpus has the same file.
    file.unlink()
    file.write_bytes(make_photo(_FRESH_PHOTOS + place.next_edit(), place.size.megapixels))


def _add_shop(place: Place) -> None:
    add_shop(place.folder, place.size.shops + place.next_edit(), place.size)


def _remove_added_shops(place: Place) -> None:
    known = {shop_folder(place.folder, number) for number in range(1, place.size.shops + 1)}
    for folder in (place.folder / "content" / "shops").iterdir():
        if folder not in known:
            shutil.rmtree(folder)


def _change_theme(place: Place) -> None:
    file = place.folder / "themes" / "noel" / "theme.yaml"
    text = file.read_text(encoding="utf-8")
    # Near enough to the theme's own red that every contrast stays good.
    green, blue = divmod(place.next_edit() % 1024, 32)
    colour = f"{0x18 + green:02X}{0x20 + blue:02X}"
    file.write_text(_BERRY.sub(rf"\g<1>{colour}", text), encoding="utf-8")


SCENARIOS = {
    "cold": Scenario("cold", _empty),
    "nochange": Scenario("no change", _leave),
    "touched": Scenario("all files touched, same bytes", _touch),
    "price": Scenario("one price", _change_price),
    "photo": Scenario("one photo", _change_photo),
    "shop": Scenario("one new shop", _add_shop, _remove_added_shops),
    "theme": Scenario("a colour of the theme", _change_theme),
}
"""By the name that the command line has for them, in the order in which they are run."""
