import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

# The modules that several files of this folder share; nothing else would find them, however
# pytest is started.
sys.path.append(str(Path(__file__).parent))

from readback.booklet import Booklet, open_booklet
from readback.browser import start_browser
from readback.command import Demo, build_demo_once
from readback.content import Content, read_content
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
