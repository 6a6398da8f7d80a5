"""The size of the search index, and the time of an answer per keystroke.

The corpus is that of `bench.texts`, without photo files: search only names them. Keystrokes are
typed into the real dialog in Chromium, each timed from the event until the page is laid out.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from bench.web.figures import Figure
from bench.web.host import compress
from bench.web.search_site import make_site, write_search
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


def measure_search(shops: int = 300, products: int = 12) -> Iterator[Figure]:
    """The index of a large catalog, gzipped, and the time from a keystroke to its results."""
    subject = f"search in {shops * products:,} articles"
    with TemporaryDirectory() as folder:
        page = write_search(make_site(shops, products), Path(folder))
        pressed = len(compress((Path(folder) / SEARCH_INDEX).read_bytes()))
        yield Figure(subject, "index, gzipped", "kB", (pressed / 1000,), most=100)
        yield from _time_answers(subject, page, rate=1)
        yield from _time_answers(f"{subject}, processor 4 × slower", page, rate=4)


def _time_answers(subject: str, page: Path, rate: int) -> Iterator[Figure]:
    reading, times = _measure(page, rate)
    cuts = quantiles(times, n=20)
    goal = 16 if rate == 1 else None
    yield Figure(subject, "reading the index, once", "ms", (reading,))
    yield Figure(subject, f"a keystroke, half of {len(times)}", "ms", (cuts[9],), most=goal)
    yield Figure(subject, "a keystroke, 95 %", "ms", (cuts[18],), most=goal)
    yield Figure(subject, "a keystroke, the slowest", "ms", (max(times),), most=goal)


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
