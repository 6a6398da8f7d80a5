"""What the files of the built site weigh as a host sends them, and which pages stand for all."""

from collections.abc import Iterator
from pathlib import Path

from bench.web.figures import Figure
from bench.web.host import compress

MOST_SCRIPTS = 30_000
NOT_FOUND = "404.html"
SEARCH_NAME, SHOPS_NAME = "search-index.js", "shops.js"


def list_templates(folder: Path) -> list[str]:
    """The address of one page of every template, by the form of its address, home first."""
    found: dict[tuple[str, ...], str] = {}
    for path in sorted(folder.rglob("*.html")):
        first, *rest = path.relative_to(folder).parts
        if first != NOT_FOUND:
            form = (first, *("*" for _ in rest[:-1]), *rest[-1:])
            found.setdefault(form, path.relative_to(folder).as_posix())
    return sorted(found.values(), key=lambda address: (address.count("/"), address))


def weigh_files(folder: Path) -> Iterator[Figure]:
    """Scripts, gzipped one by one as they are sent, and style sheets.

    Scripts that hold content are no code: the search index is counted by `bench.web.search`, the
    hours and services of the shops stand apart.
    """
    scripts = [path for path in folder.rglob("*.js") if path.name not in (SEARCH_NAME, SHOPS_NAME)]
    yield _weigh("scripts, all of the site", scripts, MOST_SCRIPTS)
    yield _weigh("hours and services of the shops", list(folder.rglob(SHOPS_NAME)), None)
    yield _weigh("style sheets", list(folder.rglob("*.css")), None)


def _weigh(subject: str, files: list[Path], most: int | None) -> Figure:
    size = sum(len(compress(path.read_bytes())) for path in files)
    goal = most / 1000 if most else None
    return Figure(subject, "gzipped", "kB", (size / 1000,), most=goal)
