"""Bundles of pages → files: rendered in workers where there are many, kept in the cache."""

import json
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from catalog_gen.model.output import OutputFile
from catalog_gen.theme.templates import template_files
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest
from catalog_gen.tools.runner import Inputs, RunTasks
from catalog_gen.web.page import Page
from catalog_gen.web.pages import Bundle
from catalog_gen.web.render import Look, PagesTask, render_pages
from catalog_gen.web.site import Site
from catalog_gen.web.views import SiteView

_FEW = 16
"""Bundles that this process renders in the time that a worker takes to start."""


@dataclass(frozen=True)
class _Making:
    """A bundle on its way: its key, its pages with theirs, and the keys of those to render."""

    key: str
    pages: dict[str, Page]
    lacking: tuple[str, ...]


class BundleMaker:
    """Makes pages; views are built and templates opened only when a page must be rendered."""

    def __init__(self, site: Site, surroundings: SiteView, cache: Cache) -> None:
        settings, theme = site.catalog.settings, site.theme
        self._surroundings = surroundings
        self._around = repr(surroundings)
        self._cache = cache
        files = template_files(theme, "web")
        self._look = Look(files, settings.language, settings.currency)
        self._program = make_key(
            "web", program_digest(), theme.web_digest, settings.language, settings.currency
        )
        self._settings = make_key(self._program, settings.model_dump_json(), self._around)
        self.made = self.reused = 0

    def make(
        self, bundles: Iterable[Bundle], run: RunTasks = map, run_here: RunTasks = map
    ) -> Iterator[list[OutputFile]]:
        """The files of each bundle; its pages are looked at only when something of it changed.

        `run` renders the pages of many, `run_here` those of a few. First come no files, when it is
        known which bundles are to be made.
        """
        keyed = [(make_key("bundle", self._settings, b.content), b) for b in bundles]
        known = [self._recall(key) for key, _ in keyed]
        missing = [entry for entry, files in zip(keyed, known, strict=True) if not files]
        yield []
        made = self._make(missing, run if len(missing) > _FEW else run_here)
        for files in known:
            self.reused += len(files)
            yield files or next(made)

    def _recall(self, key: str) -> list[OutputFile]:
        """The files of a bundle made before, as long as the cache holds every one of them."""
        record = self._cache.get(key)
        known = json.loads(record) if record else ()
        if not all(size is not None and self._cache.holds(key, size) for _, key, _, size in known):
            return []
        return [OutputFile(address, key, digest) for address, key, digest, _ in known]

    def _make(
        self, missing: Sequence[tuple[str, Bundle]], run: RunTasks
    ) -> Iterator[list[OutputFile]]:
        under_way: deque[_Making] = deque()

        def tasks() -> Iterator[PagesTask]:
            for key, bundle in missing:
                under_way.append(self._begin(key, bundle))
                yield self._task(under_way[-1])

        for contents in run(render_pages, Inputs(len(missing), tasks())):
            yield self._end(under_way.popleft(), contents)

    def _begin(self, key: str, bundle: Bundle) -> _Making:
        # Views are frozen values of plain text: their repr is what a page is made from, in full.
        pages = {
            make_key("page", self._program, repr(page), self._around): page
            for page in bundle.pages()
        }
        return _Making(key, pages, tuple(k for k in pages if self._cache.digest(k) is None))

    def _task(self, making: _Making) -> PagesTask:
        pages = tuple(making.pages[key] for key in making.lacking)
        return PagesTask(pages, self._surroundings, self._look)

    def _end(self, making: _Making, contents: tuple[bytes, ...]) -> list[OutputFile]:
        # Digest and size of each page: none is opened to learn that it is the same.
        known = {
            key: (self._cache.put(key, content), len(content))
            for key, content in zip(making.lacking, contents, strict=True)
        }
        record, files = [], []
        for key, page in making.pages.items():
            digest, size = known.get(key) or (self._cache.digest(key), self._cache.size(key))
            files.append(OutputFile(f"web/{page.address}", key, digest))
            record.append((f"web/{page.address}", key, digest, size))
        self._cache.put(making.key, json.dumps(record).encode())
        self.made += len(contents)
        self.reused += len(making.pages) - len(contents)
        return files
