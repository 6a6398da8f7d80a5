"""What one edition of the book is made from."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.photo import Photos
from catalog_gen.model.problem import Sources
from catalog_gen.press.printing import Printing
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.runner import RunTasks


@dataclass(frozen=True)
class Edition:
    """The content, its places in the files, its photos, the theme, and where results are kept.

    `pages`: the https address of each shop's storefront by the shop's identifier, for QR codes;
    empty when the catalog has no address. `beside` runs tasks on this machine, before all others.
    """

    catalog: Catalog
    sources: Sources
    photos: Photos
    theme: Theme
    pages: Mapping[str, str]
    cache: Cache
    run: RunTasks
    beside: RunTasks
    printing: Printing
