"""What tests of this folder may ask for.

- `demo`: the demo catalog, built once by the real command; `site`, `booklet`, `content`: what it
  made and what it was made from, read back. `workshop`: a copy for one test to change and rebuild.
- `extremes`: the sites of a catalog with the longest, shortest and oddest content, by language.
- `served`: the address of the demo's site over http, on loopback; `root`: the same, then that of
  its folder (`file://`), so that a test runs on both.
- `browser`: a real Chromium. `readback.browser` opens pages in it and serves folders,
  `readback.journal` writes down all that a page asks for and complains about.
- `site` with `readback.site.templates_of`: one page of every template, new ones included.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bench.web.host import host_site

# The modules that several files of this folder share; nothing else would find them, however
# pytest is started.
sys.path.append(str(Path(__file__).parent))

from readback.booklet import Booklet, open_booklet
from readback.browser import start_browser
from readback.command import Demo, build_demo_once, run_catalog
from readback.content import Content, read_content
from readback.extremes import write_extremes
from readback.site import Site, read_site
from readback.workshop import Workshop, copy_demo


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The demo catalog, built by the real command, once for all processes of a test run."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    demo = build_demo_once(folder)
    if demo.first.code:
        pytest.fail(f"the demo does not build:\n{demo.first.text[-3000:]}", pytrace=False)
    return demo


@pytest.fixture(scope="session")
def content(demo: Demo) -> Content:
    """What the demo's YAML says, read apart from catalog_gen."""
    return read_content(demo.folder)


@pytest.fixture(scope="session")
def site(demo: Demo) -> Site:
    return read_site(demo.output / "web")


@pytest.fixture(scope="session")
def extremes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Site]:
    """The sites of `readback.extremes` by language: nothing that shops write may break a page."""
    sites = {}
    for language in ("fr", "en"):
        folder = write_extremes(tmp_path_factory.mktemp("extremes") / "catalog", language)
        done = run_catalog("build", "--catalog", folder, "--only", "web")
        assert done.code == 0, done.text
        sites[language] = read_site(folder / "output" / "web")
    return sites


@pytest.fixture(scope="session")
def served(site: Site) -> Iterator[str]:
    """The address of the demo's site over http, with a `/` at its end."""
    with host_site(site.folder) as root:
        yield root


@pytest.fixture(params=["http", "file"])
def root(request: pytest.FixtureRequest, site: Site) -> str:
    """The demo's site over http, then from its folder; a page's address comes behind it."""
    if request.param == "http":
        address: str = request.getfixturevalue("served")
        return address
    return f"{site.folder.as_uri()}/"


@pytest.fixture(scope="session")
def booklet(demo: Demo) -> Booklet:
    return open_booklet(demo.output / "web/catalogue.pdf")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with start_browser() as browser:
        yield browser


@pytest.fixture
def workshop(demo: Demo, tmp_path: Path) -> Workshop:
    """The built demo with its cache, copied for one test to change and build again."""
    return copy_demo(demo, tmp_path / "catalog")
