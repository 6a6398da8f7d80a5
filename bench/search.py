"""`python -m bench.search`: the size of the search index, and the time of an answer per keystroke.

The corpus is that of `bench.texts`, without photo files: search only names them. Keystrokes are
typed into the real dialog in Chromium, each timed from the event until the page is laid out.
"""

import argparse
import gzip
import shutil
import sys
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from bench.search_site import make_site, write_search
from catalog_gen.web.addresses import SEARCH_INDEX

QUERIES = (
    "théière", "bougies", "échape rayée", "thé noir", "b42-07", "librairie des tilleuls",
    "45 rue du matrey", "coffret savon", "chocolat", "sapin de table", "couronne de l’avent",
    "plateau de huit fromages", "grand modèle", "rue des tanneurs", "xylophone",
)  # fmt: skip

_VISITS = 5
_READ = """async () => {
    const { src } = [...document.scripts].find(({ src }) => /search-[0-9a-f]{8}/.test(src))
    const start = performance.now()
    await new Promise((done) => {
        const again = document.createElement("script")
        Object.assign(again, { src, onload: done })
        document.head.append(again)
    })
    return performance.now() - start
}"""
_TYPE = """(queries) => {
    const press = (field, value) => {
        field.value = value
        const start = performance.now()
        field.dispatchEvent(new Event("input"))
        document.body.getBoundingClientRect()
        return performance.now() - start
    }
    const beginnings = (query) => [...query].map((_, at) => query.slice(0, at + 1))
    catalog.search.open(document.querySelector("[data-search]"))
    const field = document.querySelector("dialog.search input")
    return queries.flatMap(beginnings).map((typed) => press(field, typed))
}"""


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("--shops", type=int, default=300)
    parser.add_argument("--products", type=int, default=12, help="articles of each shop")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        page = write_search(make_site(options.shops, options.products), Path(folder))
        index = (Path(folder) / SEARCH_INDEX).read_bytes()
        pressed = len(gzip.compress(index, 9))
        print(f"index of {options.shops} × {options.products}: {len(index):,} bytes")
        print(f"gzipped: {pressed:,} bytes")
        for rate in (1, 4):
            print(_words(rate, *_measure(page, rate)))
    return 0


def _measure(page: Path, rate: int) -> tuple[float, list[float]]:
    """The time to read the index, and that of each keystroke, in ms.

    Each is the best of several visits: whatever else the machine does only ever adds to it.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        visits = [_visit(browser, page, rate) for _ in range(_VISITS)]
        browser.close()
    keystrokes = zip(*(times for _, times in visits), strict=True)
    return min(reading for reading, _ in visits), [min(times) for times in keystrokes]


def _visit(browser: Browser, page: Path, rate: int) -> tuple[float, list[float]]:
    opened = browser.new_page(viewport={"width": 360, "height": 800})
    opened.context.new_cdp_session(opened).send("Emulation.setCPUThrottlingRate", {"rate": rate})
    opened.goto(page.as_uri())
    reading: float = opened.evaluate(_READ)
    times: list[float] = opened.evaluate(_TYPE, QUERIES)
    opened.close()
    return reading, times


def _words(rate: int, reading: float, times: list[float]) -> str:
    cuts = quantiles(times, n=20)
    return (
        f"processor {rate} × slower: index read in {reading:.0f} ms; {len(times)} keystrokes, "
        f"p50 {cuts[9]:.1f} ms, p95 {cuts[18]:.1f} ms, max {max(times):.1f} ms"
    )


if __name__ == "__main__":
    sys.exit(main())
