"""How a rule walks a catalog and tells what it found."""

from collections.abc import Collection, Iterator

from catalog_gen.model.problem import FieldPath, Problem, Severity
from catalog_gen.model.product import Product
from catalog_gen.model.reading import Reading
from catalog_gen.model.shop import Shop


def tell(
    reading: Reading,
    code: str,
    path: FieldPath,
    severity: Severity = "error",
    **facts: str,
) -> Problem:
    """A problem with the value at a path; the names of its shop and product are added."""
    return Problem(code, reading.sources.find(path), {**_names(reading, path), **facts}, severity)


def shops_of(reading: Reading) -> Iterator[tuple[FieldPath, Shop]]:
    """Every shop with its path."""
    for shop in reading.catalog.shops:
        yield ("shops", shop.id), shop


def products_of(reading: Reading) -> Iterator[tuple[FieldPath, Product]]:
    """Every product of every shop with its path."""
    for path, shop in shops_of(reading):
        for index, product in enumerate(shop.products):
            yield (*path, "products", index), product


def place_of(reading: Reading, path: FieldPath) -> str:
    """The place of a value as people look it up: `content/shops/cire-et-coton/shop.yaml:12`."""
    source = reading.sources.find(path)
    return f"{source.path}:{source.line}"


def was_misread(reading: Reading, path: FieldPath, keys: Collection[str]) -> bool:
    """Whether reading already told a mistake in one of some keys of a file.

    The value is then missing from the catalog though somebody wrote it: a rule that needs it
    would only accuse them twice.
    """
    file = reading.sources.find(path).path
    for problem in reading.problems:
        if problem.source.path == file:
            written = problem.facts.get("path", "").partition(".")[0]
            is_misnamed = problem.code == "unknown-key" and problem.facts["suggestion"] in keys
            if not written or written in keys or is_misnamed:
                return True
    return False


def _names(reading: Reading, path: FieldPath) -> dict[str, str]:
    if path[:1] != ("shops",):
        return {}
    shop = next(shop for shop in reading.catalog.shops if shop.id == path[1])
    names = {"shop": shop.name}
    if path[2:3] == ("products",) and isinstance(index := path[3], int):
        names["product"] = shop.products[index].name
    return names
