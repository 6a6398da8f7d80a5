"""A real browser on the finished site, and a server where it needs one."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

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


class _Handler(SimpleHTTPRequestHandler):
    """A host that shows the site's own 404 page, and is silent."""

    def log_message(self, *_arguments: object) -> None:
        return

    def send_error(self, code: int, *arguments: str | None) -> None:
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, *arguments)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder over http for the time of a block; gives the address of its root."""
    handler = partial(_Handler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def _keep(visit: Visit, kind: str, text: str) -> None:
    if kind in ("error", "warning"):
        visit.complaints.append(f"{kind}: {text}")
