"""A catalog's folder → what it says, where it says it, and what could not be read."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Generic

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.problem import FieldPath, Problem, SourceRef, Sources
from catalog_gen.model.reading import Reading
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.read.memory import keep_values, recall_values
from catalog_gen.read.parse import parse_tree
from catalog_gen.read.photos import find_photos
from catalog_gen.read.places import FilePlaces, Places
from catalog_gen.read.shops import SHOPS, find_shop_folders, in_order, is_identifier
from catalog_gen.read.suggestions import suggest_identifier
from catalog_gen.read.text import read_text
from catalog_gen.read.tree import Node, content, walk
from catalog_gen.read.validate import Model, validate_tree
from catalog_gen.tools.cache import Cache

SETTINGS_FILE = "catalog.yaml"
SHOP_FILE = "shop.yaml"


@dataclass(frozen=True)
class _Part(Generic[Model]):
    """What one content file gave; no value when it could not be understood at all."""

    value: Model | None
    places: FilePlaces = dict
    problems: tuple[Problem, ...] = ()


def read_catalog(folder: Path, cache: Cache | None = None) -> Reading:
    """Read catalog.yaml and content/shops/*/shop.yaml below a folder. Never raises for content.

    A value that could not be read is left out of the catalog and told as a problem.
    Positions stand under `("season", "opens")` for the settings and under
    `("shops", "cire-et-coton", "products", 0, "price")` for the shops.
    With a cache, a file of the same text is not parsed again.
    """
    reader = _Reader(folder, cache)
    settings = reader.read(SETTINGS_FILE, Settings, {}, {"title": SETTINGS_FILE})
    names, problems = find_shop_folders(folder)
    shops = {name: _read_shop(reader, name) for name in names}
    files, unreadable = find_photos(folder, tuple(f"{SHOPS}/{name}" for name in names))

    known = settings.value or Settings(title=SETTINGS_FILE)
    values = (part.value for part in shops.values() if part.value)
    catalog = Catalog(known, in_order(values, known.categories))
    places: dict[FieldPath, FilePlaces] = {(): settings.places}
    places |= {("shops", name): part.places for name, part in shops.items()}
    problems += [*unreadable, *settings.problems]
    for part in shops.values():
        problems += part.problems
    problems.sort(key=lambda problem: (problem.source, problem.code))
    return Reading(folder, catalog, Sources(Places(places)), files, tuple(problems))


def _read_shop(reader: "_Reader", name: str) -> _Part[Shop]:
    file = f"{SHOPS}/{name}/{SHOP_FILE}"
    if is_identifier(name):
        return _signed(name, reader.read(file, Shop, {"id": name}, {"name": name}))
    # Still read, for its other problems; nobody can name it, so the catalog goes without it.
    part = reader.read(file, Shop, {"id": "shop"}, {"name": "shop"})
    facts = {"folder": name, "suggestion": suggest_identifier(name)}
    problem = Problem("bad-folder-name", SourceRef(file), facts)
    return _signed(name, _Part(None, problems=(problem, *part.problems)))


def _signed(name: str, part: _Part[Shop]) -> _Part[Shop]:
    """The part with the shop's name among the facts of its problems."""
    shop = {"shop": part.value.name if part.value else name}
    signed = (replace(problem, facts={**shop, **problem.facts}) for problem in part.problems)
    return replace(part, problems=tuple(signed))


@dataclass(frozen=True)
class _Reader:
    folder: Path
    cache: Cache | None

    def read(
        self, file: str, model: type[Model], given: Mapping[str, str], instead: Mapping[str, str]
    ) -> _Part[Model]:
        """What a file says, as a value of a model."""
        text = read_text(self.folder, file)
        if isinstance(text, Problem):
            return _Part(None, problems=(text,))
        if self.cache and (values := recall_values(self.cache, file, text)):
            return _Part(model.model_validate({**values, **given}), partial(_parse, file, text))
        tree, problems = parse_tree(file, text)
        if tree is None:
            return _Part(None, problems=problems)
        validated = validate_tree(model, tree, given, instead)
        problems += validated.problems
        if self.cache and not problems:
            keep_values(self.cache, file, text, content(validated.tree))
        return _Part(validated.value, partial(_places, validated.tree), problems)


def _parse(file: str, text: str) -> Mapping[FieldPath, SourceRef]:
    tree, _ = parse_tree(file, text)
    return _places(tree) if tree else {}


def _places(tree: Node) -> Mapping[FieldPath, SourceRef]:
    return {path: node.place for path, node in walk(tree)}
