"""Builds of a small catalog with a booklet that takes no time."""

import shutil
import time
from types import SimpleNamespace

import pytest

from catalog_gen.model.leaflet import Area, Leaf
from catalog_gen.model.output import OutputFile
from catalog_gen.model.photo import Rendition
from catalog_gen.model.request import BOOKLET, PARTS, BuildRequest
from catalog_gen.photos import leaves
from catalog_gen.pipeline import build
from catalog_gen.press import book, editions
from catalog_gen.press.render import Rendered
from catalog_gen.tools import signature
from catalog_gen.tools.cache import make_key

COMPLAINTS = []
REFUSALS = []
PLATES = "press/catalogue.pdf"


@pytest.fixture
def complaints():
    """What the booklet complains of."""
    yield COMPLAINTS
    COMPLAINTS.clear()


@pytest.fixture
def refusals():
    """What the preflight refuses."""
    yield REFUSALS
    REFUSALS.clear()


@pytest.fixture(scope="module", autouse=True)
def booklet():
    """A booklet without WeasyPrint: its text names its shops."""

    def begin_book(edition):
        text = " ".join(shop.name for shop in edition.catalog.shops)
        key = make_key(text)
        edition.cache.put(key, text.encode())
        return SimpleNamespace(edition=edition, key=key)

    def finish_book(begun):
        section = Rendered(begun.key, 1, made=True, problems=tuple(COMPLAINTS))
        nothing = Rendered(begun.key, 0, made=False)
        return book.Book((), (section,), (), (), (), nothing)

    def start_editions(edition, book):
        leaf = Leaf("Couverture", areas=(Area(0, 0, 1, 1, "tel:0"),))
        screen, nothing = iter([book.parts[0].key]), iter(())
        return editions.Printed(edition, book, screen, None, nothing, (leaf,), nothing)

    def await_editions(printed):
        key = next(printed.screen)
        booklet = OutputFile(BOOKLET, key)
        return editions.Bound(key, editions.Plates(key, ()), booklet, None)

    def hand_over(_printed, bound):
        return [bound.booklet, OutputFile(PLATES, bound.screen)], REFUSALS

    def picture_pages(sections, cache, _workers):
        key = make_key(*(section.key for section in sections))
        cache.put(key, b"picture")
        picture = Rendition("web", 140, 199, key, f"page-{key[:8]}-140.webp")
        return iter([(picture,)] if sections else [])

    with pytest.MonkeyPatch.context() as patch:
        for room, double in (
            (book, begin_book), (book, finish_book),
            (editions, start_editions), (editions, await_editions), (editions, hand_over),
        ):  # fmt: skip
            patch.setattr(room, double.__name__, double)
        patch.setattr(leaves, "picture_pages", picture_pages)
        yield


@pytest.fixture
def later(monkeypatch):
    """Ten seconds later: the content was not touched a moment ago."""
    now = time.time_ns
    monkeypatch.setattr(signature.time, "time_ns", lambda: now() + 10_000_000_000)


@pytest.fixture
def output(catalog_folder):
    return catalog_folder / "output"


@pytest.fixture
def make(catalog_folder, output):
    """Build the catalog, or parts of it."""

    def make_parts(only=PARTS, shops=(), listen=silent):
        request = BuildRequest(catalog_folder, output, frozenset(only), frozenset(shops), jobs=1)
        return build(request, listen)

    return make_parts


@pytest.fixture(scope="module")
def built_once(booklet, write_another_catalog, tmp_path_factory):
    """A catalog that was built, to be copied: most tests are about the build after that."""
    folder = write_another_catalog(tmp_path_factory.mktemp("built") / "noel")
    build(BuildRequest(folder, folder / "output", jobs=1), silent)
    return folder


@pytest.fixture
def built(built_once, catalog_folder, contents):
    """The catalog was built already; gives what the output holds."""
    for name in ("output", ".cache"):
        shutil.copytree(built_once / name, catalog_folder / name)
    return contents()


@pytest.fixture
def contents(output):
    """What the output holds now: bytes by address."""

    def read():
        return {
            path.relative_to(output).as_posix(): path.read_bytes()
            for path in output.rglob("*")
            if path.is_file() and not path.name.startswith(".")
        }

    return read


@pytest.fixture
def changed(contents):
    """The addresses that differ from what the output held before."""

    def compare(before):
        after = contents()
        return {path for path in before | after if before.get(path) != after.get(path)}

    return compare


def silent(*_):
    pass
