"""What one edition of the book is made from."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.photo import Photos
from catalog_gen.model.problem import Sources
from catalog_gen.press.task import Section, SectionTask
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.cache import Cache

RunTasks = Callable[[Callable[[SectionTask], Section], Iterable[SectionTask]], Iterator[Section]]
"""Runs a task over its inputs, in this process or in several; results in the inputs' order."""


@dataclass(frozen=True)
class Edition:
    """The content, its places in the files, its photos, the theme, and where results are kept.

    `pages`: the https address of each shop's storefront by the shop's identifier, for QR codes;
    empty when the catalog has no address.
    """

    catalog: Catalog
    sources: Sources
    photos: Photos
    theme: Theme
    pages: Mapping[str, str]
    cache: Cache
    run: RunTasks
