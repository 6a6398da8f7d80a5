"""`python -m bench.search`: the size of the search index, and the time of an answer per keystroke.

The corpus is that of `bench.texts`, without photo files: search only names them. Keystrokes are
typed into the real dialog in Chromium, each timed from the event until the page is laid out.
"""

import argparse
import gzip
import hashlib
import shutil
import sys
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
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
from catalog_gen.web.photos import wanted_photos
from catalog_gen.web.render import render_page
from catalog_gen.web.search.page import search_page
from catalog_gen.web.search.part import describe_shop
from catalog_gen.web.search.script import index_script
from catalog_gen.web.site import Site

QUERIES = (
    "théière", "bougies", "échape rayée", "thé noir", "b42-07", "librairie des tilleuls",
    "45 rue du matrey", "coffret savon", "chocolat", "sapin de table", "couronne de l’avent",
    "plateau de huit fromages", "grand modèle", "rue des tanneurs", "xylophone",
)  # fmt: skip

_HERE = Path(__file__).parents[1]
_VISITS = 5
_TYPE = """(queries) => {
    const press = (field, value) => {
        field.value = value
        const start = performance.now()
        field.dispatchEvent(new Event("input"))
        document.body.getBoundingClientRect()
        return performance.now() - start
    }
    catalog.search.open(document.querySelector("[data-search]"))
    const field = document.querySelector("dialog.search input")
    return queries.flatMap((query) => [...query].map((_, at) => press(field, query.slice(0, at + 1))))
}"""


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("--shops", type=int, default=300)
    parser.add_argument("--products", type=int, default=12, help="articles of each shop")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        site = make_site(options.shops, options.products)
        page = write_search(site, Path(folder))
        index = (Path(folder) / SEARCH_INDEX).read_bytes()
        pressed = len(gzip.compress(index, 9))
        print(f"| index of {options.shops} × {options.products} | {len(index):,} bytes |")
        print(f"| gzipped | {pressed:,} bytes |")
        for rate in (1, 4):
            loading, times = _measure(page, rate)
            print(_row(f"processor {rate} × slower", loading, times))
    return 0


def make_site(shops: int, products: int) -> Site:
    """The corpus as a site, its photos named but not made."""
    catalog = Catalog(
        Settings.model_validate(_load(CATALOG)),
        tuple(
            Shop.model_validate({"id": shop_id(number)} | _load(shop_text(number, products)))
            for number in range(1, shops + 1)
        ),
    )
    photos = {path: _photo(path) for path, use, _ in wanted_photos(catalog) if use == "web"}
    return Site(catalog, photos, load_theme(catalog.settings.theme, _HERE), booklet=False)


def write_search(site: Site, folder: Path) -> Path:
    """The page of results with all that it loads but photos; gives the page's file."""
    programs, style = scripts(site), style_sheet(site.theme)
    index = index_script(site, [describe_shop(site, shop) for shop in site.catalog.shops])
    files = {file.address: file.content for file in (*programs.values(), style)}
    names = {name: file.address for name, file in programs.items()} | {"search-index": SEARCH_INDEX}
    templates = open_templates(template_files(site.theme, "web"), site.language, "EUR")
    page = search_page(site)
    files[page.address] = render_page(page, site_view(site, style.address, names), templates)
    for address, content in (files | {SEARCH_INDEX: index}).items():
        (folder / address).parent.mkdir(parents=True, exist_ok=True)
        (folder / address).write_bytes(content)
    return folder / page.address


def _measure(page: Path, rate: int) -> tuple[float, list[float]]:
    """The time to read the index, and that of each keystroke, in ms.

    Each is the best of several visits: whatever else the machine does only ever adds to it.
    """
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        visits = [_visit(browser, page, rate) for _ in range(_VISITS)]
        browser.close()
    keystrokes = zip(*(times for _, times in visits), strict=True)
    return min(reading for reading, _ in visits), [min(times) for times in keystrokes]


def _visit(browser: "Browser", page: Path, rate: int) -> tuple[float, list[float]]:
    opened = browser.new_page(viewport={"width": 360, "height": 800})
    opened.context.new_cdp_session(opened).send("Emulation.setCPUThrottlingRate", {"rate": rate})
    opened.goto(page.as_uri())
    reading: float = opened.evaluate(_READ, SCRIPT)
    times: list[float] = opened.evaluate(_TYPE, QUERIES)
    opened.close()
    return reading, times


def _row(name: str, loading: float, times: list[float]) -> str:
    cuts = quantiles(times, n=20)
    return (
        f"| {name} | index read in {loading:.0f} ms | {len(times)} keystrokes | "
        f"p50 {cuts[9]:.1f} ms | p95 {cuts[18]:.1f} ms | max {max(times):.1f} ms |"
    )


def _load(text: str) -> Any:
    """YAML with every scalar as text, as catalog_gen reads it."""
    return yaml.load(text, Loader=yaml.BaseLoader)


def _photo(path: str) -> Photo:
    digest = hashlib.sha256(path.encode()).hexdigest()
    stem = Path(path).stem
    names = [(width, f"{stem}-{digest[:8]}-{width}.avif") for width in (480, 960)]
    made = tuple(Rendition("web", width, width * 3 // 4, digest, name) for width, name in names)
    return Photo(path, 960, 720, digest, made)


if __name__ == "__main__":
    sys.exit(main())
