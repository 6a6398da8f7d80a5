"""A catalog's folder → what it says, where it says it, and what could not be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Generic

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.problem import FieldPath, Problem, SourceRef, Sources
from catalog_gen.model.reading import Reading
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.read.parse import parse_tree
from catalog_gen.read.photos import find_photos
from catalog_gen.read.shops import SHOPS, find_shop_folders, in_order, is_identifier
from catalog_gen.read.suggestions import suggest_identifier
from catalog_gen.read.text import read_text
from catalog_gen.read.tree import walk
from catalog_gen.read.validate import Model, validate_tree

SETTINGS_FILE = "catalog.yaml"
SHOP_FILE = "shop.yaml"


@dataclass(frozen=True)
class _Part(Generic[Model]):
    """What one content file gave; no value when it could not be understood at all."""

    value: Model | None
    places: Mapping[FieldPath, SourceRef] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def read_catalog(folder: Path) -> Reading:
    """Read catalog.yaml and content/shops/*/shop.yaml below a folder. Never raises for content.

    A value that could not be read is left out of the catalog and told as a problem.
    Positions stand under `("season", "opens")` for the settings and under
    `("shops", "cire-et-coton", "products", 0, "price")` for the shops.
    """
    instead = {"title": SETTINGS_FILE}
    settings = _read_file(folder, SETTINGS_FILE, Settings, (), {}, instead)
    names, problems = find_shop_folders(folder)
    shops = [_read_shop(folder, name) for name in names]
    files, unreadable = find_photos(folder, tuple(f"{SHOPS}/{name}" for name in names))

    known = settings.value or Settings(title=SETTINGS_FILE)
    catalog = Catalog(known, in_order((s.value for s in shops if s.value), known.categories))
    places = dict(settings.places)
    problems += [*unreadable, *settings.problems]
    for shop in shops:
        places.update(shop.places)
        problems += shop.problems
    problems.sort(key=lambda problem: (problem.source, problem.code))
    return Reading(folder, catalog, Sources(places), files, tuple(problems))


def _read_shop(folder: Path, name: str) -> _Part[Shop]:
    file = f"{SHOPS}/{name}/{SHOP_FILE}"
    path = ("shops", name)
    if is_identifier(name):
        return _signed(name, _read_file(folder, file, Shop, path, {"id": name}, {"name": name}))
    # Still read, for its other problems; nobody can name it, so the catalog goes without it.
    part = _read_file(folder, file, Shop, path, {"id": "shop"}, {"name": "shop"})
    facts = {"folder": name, "suggestion": suggest_identifier(name)}
    problem = Problem("bad-folder-name", SourceRef(file), facts)
    return _signed(name, _Part(None, problems=(problem, *part.problems)))


def _signed(name: str, part: _Part[Shop]) -> _Part[Shop]:
    """The part with the shop's name among the facts of its problems."""
    shop = {"shop": part.value.name if part.value else name}
    signed = (replace(problem, facts={**shop, **problem.facts}) for problem in part.problems)
    return replace(part, problems=tuple(signed))


def _read_file(
    folder: Path,
    file: str,
    model: type[Model],
    path: FieldPath,
    given: Mapping[str, str],
    instead: Mapping[str, str],
) -> _Part[Model]:
    text = read_text(folder, file)
    if isinstance(text, Problem):
        return _Part(None, problems=(text,))
    tree, problems = parse_tree(file, text)
    if tree is None:
        return _Part(None, problems=problems)
    validated = validate_tree(model, tree, given, instead)
    places = {(*path, *inner): node.place for inner, node in walk(validated.tree)}
    return _Part(validated.value, places, (*problems, *validated.problems))
