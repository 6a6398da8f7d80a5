"""What a visitor does with a selection, in a browser whose clock stands still in the season."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, BrowserContext, Page
from readback.browser import HEIGHT

SELECTION = "ma-selection/index.html"
CANDLE = "boutiques/cire-et-coton/cc-01/index.html"
PILLARS = "boutiques/cire-et-coton/cc-02/index.html"
HAT = "boutiques/au-fil-des-saisons/afs-01/index.html"
RING = "boutiques/bijouterie-lemoine/bl-01/index.html"
SHOP = "boutiques/cire-et-coton/index.html"
TUESDAY = "2026-12-01T09:20:00+01:00"
"""In the season, in the morning of a day on which every demo shop opens."""


@contextmanager
def visitor(
    browser: Browser, width: int = 360, moment: str = TUESDAY, script: str = ""
) -> Iterator[BrowserContext]:
    """Somebody who was never here; `script` runs in every page before its own."""
    size = {"width": width, "height": HEIGHT}
    context = browser.new_context(viewport=size, locale="fr-FR", timezone_id="Europe/Paris")
    context.clock.set_fixed_time(moment)
    if script:
        context.add_init_script(script)
    yield context
    context.close()


def add_product(page: Page, address: str, pieces: int = 1) -> None:
    """Open a product's page, take the first value of each option, and add it."""
    page.goto(address)
    for field in page.locator(".choose select").all():
        field.select_option(index=1)
    page.locator("#quantite").fill(str(pieces))
    page.locator("[data-add]").click()


def watch(page: Page) -> list[str]:
    """What the page complains of from now on."""
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None,
    )
    return complaints
