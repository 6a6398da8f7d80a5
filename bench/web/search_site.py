"""The corpus as a site that can be searched, without its photos and its other pages."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from bench.texts import CATALOG, shop_id, shop_text
from catalog_gen.model.catalog import Catalog
from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.theme.templates import open_templates, template_files
from catalog_gen.theme.theme import load_theme
from catalog_gen.web.addresses import SEARCH_INDEX
from catalog_gen.web.assets import scripts, style_sheet
from catalog_gen.web.build import site_view
from catalog_gen.web.data import data_addresses
from catalog_gen.web.photos import wanted_photos
from catalog_gen.web.render import render_page
from catalog_gen.web.search.page import search_page
from catalog_gen.web.search.part import describe_shop
from catalog_gen.web.search.script import index_script
from catalog_gen.web.site import Site

_HERE = Path(__file__).parents[1]


def make_site(shops: int, products: int, others: Iterable[Shop] = ()) -> Site:
    """The corpus as a site, its photos named but not made; `others` come after its shops."""
    catalog = Catalog(
        Settings.model_validate(_load(CATALOG)),
        (
            *(
                Shop.model_validate({"id": shop_id(number)} | _load(shop_text(number, products)))
                for number in range(1, shops + 1)
            ),
            *others,
        ),
    )
    photos = {path: _photo(path) for path, use, _ in wanted_photos(catalog) if use == "web"}
    return Site(catalog, photos, load_theme(catalog.settings.theme, _HERE), booklet=False)


def write_search(site: Site, folder: Path) -> Path:
    """The page of results with all that it loads but photos; gives the page's file."""
    programs, style = scripts(site), style_sheet(site.theme)
    index = index_script(site, [describe_shop(site, shop) for shop in site.catalog.shops])
    files = {file.address: file.content for file in (*programs.values(), style)}
    names = {name: file.address for name, file in programs.items()}
    names |= {**data_addresses(), "search-index": SEARCH_INDEX}
    templates = open_templates(template_files(site.theme, "web"), site.language, "EUR")
    page = search_page(site)
    files[page.address] = render_page(page, site_view(site, style.address, names), templates)
    for address, content in (files | {SEARCH_INDEX: index}).items():
        (folder / address).parent.mkdir(parents=True, exist_ok=True)
        (folder / address).write_bytes(content)
    return folder / page.address


def _load(text: str) -> Any:
    """YAML with every scalar as text, as catalog_gen reads it."""
    return yaml.load(text, Loader=yaml.BaseLoader)


def _photo(path: str) -> Photo:
    digest = hashlib.sha256(path.encode()).hexdigest()
    stem = Path(path).stem
    names = [(width, f"{stem}-{digest[:8]}-{width}.avif") for width in (480, 960)]
    made = tuple(Rendition("web", width, width * 3 // 4, digest, name) for width, name in names)
    return Photo(path, 960, 720, digest, made)
