"""The folders of a catalog's shops, and their order."""

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import get_args

from catalog_gen.language.nearest import fold
from catalog_gen.model.problem import Problem, SourceRef
from catalog_gen.model.settings import Category
from catalog_gen.model.shop import Shop
from catalog_gen.model.text import Identifier

SHOPS = "content/shops"
_IDENTIFIER = re.compile(get_args(Identifier)[1].pattern)
_LONGEST = get_args(Identifier)[1].max_length


def find_shop_folders(folder: Path) -> tuple[list[str], list[Problem]]:
    """The names of the shops' folders; those that start with `.` or `_` are set aside."""
    errors: list[OSError] = []
    _, names, _ = next(os.walk(folder / SHOPS, onerror=errors.append), ("", [], []))
    unreadable = [
        Problem("file-unreadable", SourceRef(SHOPS), {"file": SHOPS})
        for error in errors
        if not isinstance(error, FileNotFoundError)
    ]
    return sorted(name for name in names if not name.startswith((".", "_"))), unreadable


def is_identifier(name: str) -> bool:
    """Whether a folder's name can be the identifier of its shop."""
    return len(name) <= _LONGEST and bool(_IDENTIFIER.fullmatch(name))


def in_order(shops: Iterable[Shop], categories: Sequence[Category]) -> tuple[Shop, ...]:
    """The shops by category, in the order of catalog.yaml, then by name; the others last."""
    rank = {category.id: index for index, category in enumerate(categories)}

    def position(shop: Shop) -> tuple[int, str, str]:
        return rank.get(shop.category or "", len(rank)), fold(shop.name), shop.id

    return tuple(sorted(shops, key=position))
