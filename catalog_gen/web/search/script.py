"""The search index as a file of the site: made anew only where a shop changed."""

import json
from collections.abc import Sequence
from dataclasses import astuple
from itertools import starmap

from catalog_gen.model.output import OutputFile
from catalog_gen.model.shop import Shop
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest
from catalog_gen.web.addresses import SEARCH_INDEX
from catalog_gen.web.data.script import script_value
from catalog_gen.web.search.index import index_columns
from catalog_gen.web.search.part import ProductRow, ShopPart, describe_shop
from catalog_gen.web.site import Site


def search_index(site: Site, cache: Cache) -> OutputFile:
    """The index; what a shop alone decides is kept for each shop, and joined in a moment.

    Its address stays the same when its content changes: every page names it, and one price must
    not make every page another one.
    """
    settings, theme = site.catalog.settings, site.theme
    around = make_key(
        "search", program_digest(), theme.web_digest, settings.language, settings.currency,
        repr((settings.categories, settings.ideas)),
    )  # fmt: skip
    parts = [(_part_key(site, shop, around), shop) for shop in site.catalog.shops]
    key = make_key("search index", around, *(key for key, _ in parts))
    if cache.digest(key) is None:
        cache.put(key, index_script(site, [_recall(site, *part, cache) for part in parts]))
    return OutputFile(f"web/{SEARCH_INDEX}", key)


def index_script(site: Site, parts: Sequence[ShopPart]) -> bytes:
    """The index of some shops as a classic script in UTF-8."""
    return f"window.catalog.index={script_value(index_columns(site, parts))};\n".encode()


def _part_key(site: Site, shop: Shop, around: str) -> str:
    return make_key("search part", around, site.digest_of(shop))


def _recall(site: Site, key: str, shop: Shop, cache: Cache) -> ShopPart:
    record = cache.get(key)
    if record is None:
        part = describe_shop(site, shop)
        cache.put(key, json.dumps(astuple(part), ensure_ascii=False).encode())
        return part
    *words, products, texts = json.loads(record)
    fields = (*words, tuple(starmap(ProductRow, products)), tuple(map(tuple, texts)))
    return ShopPart(*fields)
