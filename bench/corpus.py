"""The corpus: catalogs of S shops × A articles, each with a photo that no other file equals.

Everything is a pure function of the shop's number, so that a catalog of 300 shops begins with the
same shops as one of 20, and the same Pillow makes the same bytes on any machine, with any number
of processes. 3,600 photos of 12 megapixels would take about 10 GB: large catalogs get smaller ones.
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.texts import CATALOG, photo_name, shop_id, shop_text
from bench.textures import make_photo
from catalog_gen.tools.cores import available_cores
from catalog_gen.tools.workers import run_tasks

_VERSION = 2
"""To be raised whenever other bytes are made, so that old corpora are not used again."""
_COVER = 0
_LEAST_COVER = 9.0
"""Megapixels; of a smaller one, a printed page of A5 is too coarse, and the preflight warns."""
_MOST_LARGE = 20
_LARGE, _SMALL = 12.0, 0.5


@dataclass(frozen=True)
class Size:
    """How large a catalog is; written `20` or `20@0.5`: shops, and megapixels of each photo."""

    shops: int
    products: int
    megapixels: float

    def __str__(self) -> str:
        return f"{self.shops} × {self.products}, {self.megapixels:g} Mpx"


def read_size(text: str, products: int = 12) -> Size:
    """A size as the command line writes it: without megapixels, 12 up to 20 shops and else 0.5.

    Raises:
        ValueError: it is written in another way.
    """
    shops, _, megapixels = text.partition("@")
    usual = _LARGE if int(shops) <= _MOST_LARGE else _SMALL
    return Size(int(shops), products, float(megapixels or usual))


def make_corpus(folder: Path, size: Size, jobs: int | None = None) -> Path:
    """The catalog of a size, below a folder; what is there from an earlier run is used again.

    It may have more shops than asked for: `copy_catalog` takes the first ones.
    """
    catalog = folder / f"v{_VERSION}-{size.megapixels:g}mpx-{size.products}"
    wanted = [photo for photo in _photos(catalog, size) if not photo[0].exists()]
    for number in range(1, size.shops + 1):
        _write_shop_text(catalog, number, size)
    for _ in run_tasks(_write_photo, wanted, jobs or available_cores()):
        pass
    # Last: a catalog that has it is whole.
    (catalog / "catalog.yaml").write_text(CATALOG, encoding="utf-8")
    return catalog


def copy_catalog(corpus: Path, to: Path, shops: int) -> None:
    """A catalog of the corpus's first shops; photos are hard links where the disk allows it."""
    unfinished = to.with_name(f"{to.name}.new")
    shutil.rmtree(unfinished, ignore_errors=True)
    (unfinished / "content" / "shops").mkdir(parents=True)
    for name in ("catalog.yaml", "cover.jpg"):
        _link(corpus / name, unfinished / name)
    for number in range(1, shops + 1):
        shop = shop_folder(corpus, number)
        shutil.copytree(shop, shop_folder(unfinished, number), copy_function=_link)
    unfinished.replace(to)


def add_shop(catalog: Path, number: int, size: Size) -> None:
    """Write one more shop, with photos of its own."""
    _write_shop_text(catalog, number, size)
    for photo in _photos_of(catalog, number, size):
        _write_photo(photo)


def shop_folder(catalog: Path, number: int) -> Path:
    """Where the shop of a number is."""
    return catalog / "content" / "shops" / shop_id(number)


Photo = tuple[Path, int, float]
"""The file, the number of the photo, its megapixels."""


def _photos(catalog: Path, size: Size) -> Iterator[Photo]:
    yield catalog / "cover.jpg", _COVER, max(size.megapixels, _LEAST_COVER)
    for number in range(1, size.shops + 1):
        yield from _photos_of(catalog, number, size)


def _photos_of(catalog: Path, number: int, size: Size) -> Iterator[Photo]:
    for product in range(1, size.products + 1):
        file = shop_folder(catalog, number) / photo_name(product)
        yield file, number * 1000 + product, size.megapixels


def _write_photo(photo: Photo) -> None:
    """Write it whole or not at all, so that a run cut short leaves nothing damaged."""
    file, number, megapixels = photo
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_suffix(".new")
    temporary.write_bytes(make_photo(number, megapixels))
    temporary.replace(file)


def _write_shop_text(catalog: Path, number: int, size: Size) -> None:
    folder = shop_folder(catalog, number)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "shop.yaml").write_text(shop_text(number, size.products), encoding="utf-8")


def _link(source: str | Path, to: str | Path) -> None:
    """A hard link for photos, which are replaced and never written into; else a copy."""
    if Path(source).suffix == ".jpg":
        try:
            os.link(source, to)
        except OSError:
            # Another disk, or one that has no links.
            shutil.copy2(source, to)
    else:
        shutil.copy2(source, to)
