"""What a first visit of the home page loads, by the browser's own log."""

import shutil
import subprocess
from collections.abc import Iterator

from playwright.sync_api import Page, sync_playwright

from bench.web.figures import Figure

MOST_BYTES, MOST_REQUESTS = 300_000, 25
_TELEPHONES = {"home": (412, 823, 1.75), "home, 3 px to a point": (390, 844, 3)}
"""Width, height and px to a point: Lighthouse's telephone, and a sharp one."""
_SCROLL = """async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
        scrollTo(0, top)
        await new Promise(done => setTimeout(done, 100))
    }
}"""


def weigh_visits(root: str) -> Iterator[Figure]:
    """Bytes and requests of the whole page scrolled to its end; the processor's work to show it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for subject, (width, height, scale) in _TELEPHONES.items():
            context = browser.new_context(
                viewport={"width": width, "height": height},
                device_scale_factor=scale,
                is_mobile=True,
                has_touch=True,
            )
            yield from _weigh(subject, context.new_page(), root)
            context.close()
        browser.close()


def browser_version() -> str:
    """What the browser calls itself."""
    command = [shutil.which("chromium") or "chromium", "--version"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _weigh(subject: str, page: Page, root: str) -> Iterator[Figure]:
    session = page.context.new_cdp_session(page)
    addresses: list[str] = []
    sizes: list[float] = []
    session.on("Network.requestWillBeSent", lambda event: addresses.append(event["request"]["url"]))
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    session.send("Network.enable")
    # What the processor did, whatever else the machine does meanwhile.
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(f"{root}index.html", wait_until="load")
    page.wait_for_load_state("networkidle")
    measured = session.send("Performance.getMetrics")["metrics"]
    busy = next(one["value"] for one in measured if one["name"] == "TaskDuration")
    page.evaluate(_SCROLL)
    page.wait_for_load_state("networkidle")
    elsewhere = [
        address for address in addresses if not address.startswith((root, "data:", "blob:"))
    ]
    yield Figure(subject, "transferred in all", "kB", (sum(sizes) / 1000,), most=MOST_BYTES / 1000)
    yield Figure(subject, "requests", "", (len(addresses),), most=MOST_REQUESTS)
    yield Figure(subject, "requests to other hosts", "", (len(elsewhere),), most=0)
    yield Figure(subject, "main thread until loaded, CPU", "ms", (busy * 1000,))
