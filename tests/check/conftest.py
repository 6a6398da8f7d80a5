from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from catalog_gen.model.reading import Reading
from catalog_gen.read import read_catalog

ReadShops = Callable[..., Reading]


@pytest.fixture
def read_shops(tmp_path: Path) -> ReadShops:
    """Read a catalog of one shop, `cire`, or of several by folder, with empty files beside."""

    def write_and_read(
        shops: str | Mapping[str, str] = "name: Cire\n",
        settings: str = "title: Noël\n",
        files: tuple[str, ...] = (),
    ) -> Reading:
        texts = {"cire": shops} if isinstance(shops, str) else shops
        written = {f"content/shops/{name}/shop.yaml": text for name, text in texts.items()}
        for path, text in {**written, "catalog.yaml": settings, **dict.fromkeys(files, "")}.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, encoding="utf-8")
        return read_catalog(tmp_path)

    return write_and_read
