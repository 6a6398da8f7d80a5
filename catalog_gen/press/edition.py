"""What one edition of the book is made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.photo import Photos
from catalog_gen.model.printing import PrintingCondition
from catalog_gen.model.problem import Sources
from catalog_gen.theme.inks import Inks
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.runner import RunTasks


@dataclass(frozen=True)
class Printing:
    """What the press edition is made for: the printer's condition, its profile, the tokens' inks.

    `profile`: ICC, empty for a condition in RGB.
    """

    condition: PrintingCondition
    profile: bytes = field(repr=False)
    inks: Inks


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
    printing: Printing
