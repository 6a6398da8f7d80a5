"""A real browser on the finished site."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright
from readback.command import A_DAY

HEIGHT = 800
_OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class Visit:
    """An open page, and what the browser said and asked for meanwhile."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


def run_scripts(page: Page, *scripts: str) -> None:
    """Have an empty page load some scripts, in order, as the site's pages load theirs."""
    host = "http://noel.example/"
    names = {f"{host}assets/{number}.js": text for number, text in enumerate(scripts)}
    tags = "".join(f'<script src="{name}"></script>' for name in names)
    page.unroute_all()
    page.route(
        f"{host}**",
        lambda route: route.fulfill(
            body=names.get(route.request.url, f"<!doctype html><title>.</title>{tags}"),
            content_type=f"text/{_kind(route.request.url)}; charset=utf-8",
        ),
    )
    page.goto(host)


def _kind(address: str) -> str:
    return "javascript" if address.endswith(".js") else "html"


@contextmanager
def start_browser() -> Iterator[Browser]:
    """The system's Chromium, without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=_OPTIONS
        )
        yield browser
        browser.close()


def visit(context: BrowserContext, address: str, day: datetime = A_DAY) -> Visit:
    """Open an address on a day in the demo's season, and wait until it has loaded."""
    context.clock.set_fixed_time(day)
    visit = Visit(context.new_page())
    visit.page.on("console", lambda said: _keep(visit, said.type, said.text))
    visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    visit.page.on("request", lambda request: visit.requests.append(request.url))
    visit.page.on("requestfailed", lambda request: _note_failure(visit, request))
    visit.page.goto(address, wait_until="load")
    return visit


def _note_failure(visit: Visit, request: Request) -> None:
    # What was still on its way when the visitor left the page is no failure.
    if request.failure != "net::ERR_ABORTED":
        visit.failures.append(request.url)


def load_all_images(page: Page) -> list[str]:
    """Make the page load its images, lazy ones too; the addresses of those that do not show."""
    return page.evaluate(
        """async () => {
            const lost = []
            for (const image of document.images) {
                image.loading = "eager"
                await image.decode().catch(() => lost.push(image.currentSrc))
                if (!image.naturalWidth) lost.push(image.currentSrc)
            }
            return lost
        }"""
    )


def _keep(visit: Visit, kind: str, text: str) -> None:
    if kind in ("error", "warning"):
        visit.complaints.append(f"{kind}: {text}")
