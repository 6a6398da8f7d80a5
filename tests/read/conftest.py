from collections.abc import Callable
from pathlib import Path

import pytest

from catalog_gen.model.reading import Reading
from catalog_gen.read import read_catalog

ReadShop = Callable[..., Reading]


@pytest.fixture
def read_shop(tmp_path: Path) -> ReadShop:
    """Read a catalog of one shop, `cire`, given as text or bytes, and of a catalog.yaml."""

    def write_and_read(shop: str | bytes, settings: str = "title: Noël\n") -> Reading:
        folder = tmp_path / "content/shops/cire"
        folder.mkdir(parents=True)
        raw = shop if isinstance(shop, bytes) else shop.encode()
        (folder / "shop.yaml").write_bytes(raw)
        (tmp_path / "catalog.yaml").write_text(settings, encoding="utf-8")
        return read_catalog(tmp_path)

    return write_and_read
