"""Builds on what is there, and holds what comes of it against a build from nothing."""

import hashlib
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType, SimpleNamespace

import pytest
from edits.made import STRANGER
from edits.town import Town, pick

from catalog_gen.model.output import BuildReport
from catalog_gen.model.problem import has_errors
from catalog_gen.model.request import BOOKLET, BuildRequest
from catalog_gen.photos import memory
from catalog_gen.pipeline import build
from catalog_gen.publish.manifest import NAME
from catalog_gen.tools import signature

HOUR = 3_600_000_000_000
Output = dict[str, bytes]
State = dict[str, tuple[int, int]]


@dataclass(frozen=True)
class Build:
    """A build with some options; `shop` is a number, `settled` lets all files count as old.

    Otherwise no file counts as old: what was touched a moment ago is always read.
    """

    only: tuple[str, ...] = ("web", "press")
    shop: int | None = None
    jobs: int = 1
    output: int = 0
    settled: bool = False

    def __call__(self, town: Town) -> None:
        """Build; if the content has errors, they are taken back afterwards."""
        request = self._request(town)
        before, states = read_output(request.output), read_states(request.output)
        empty = read_empty_folders(request.output)
        with _time(settled=self.settled):
            report = build(request, _silent)
        clean, clean_report = _known_from_nothing(
            _digest(town), replace(request, jobs=1), tuple(_book_left(request, before).items())
        )
        after = read_output(request.output)
        assert report.problems == clean_report.problems
        is_published = any(stage.stage in ("publish", "unchanged") for stage in report.stages)
        if not is_published:
            assert has_errors(report.problems)
            assert differing(after, before) == set()
            town.take_back()
            return
        expected = _expected(request, before, clean, clean_report.language)
        assert differing(after, expected) == set()
        if has_errors(report.problems):  # a printer would refuse it: its report is published
            town.take_back()
        else:
            town.good = town.content
        assert read_empty_folders(request.output) <= empty
        rewritten = differing(read_states(request.output), states)
        assert rewritten - {NAME} == differing(after, before)

    def _request(self, town: Town) -> BuildRequest:
        shops = pick(town.shops, self.shop) if self.shop is not None else []
        return BuildRequest(
            town.folder,
            *pick(town.outputs, self.output),
            frozenset(self.only),
            frozenset(file.parent.name for file in shops),
            self.jobs,
        )


def build_again(town: Town, only: tuple[str, ...]) -> None:
    """Build twice more: nothing is made and nothing is written."""
    request = BuildRequest(town.folder, town.outputs[0], frozenset(only), jobs=1)
    before, folder = read_states(request.output), request.output.stat()
    for settled in (False, True, True):
        with _time(settled=settled):
            report = build(request, _silent)
        assert not has_errors(report.problems)
        counts = {key: n for stage in report.stages for key, n in stage.counts.items()}
        made = ("made", "pages_made", "sections_made", "written", "removed")
        assert {key: counts[key] for key in made if counts.get(key)} == {}
        assert read_states(request.output) == before
        assert request.output.stat() == folder
    assert [stage.stage for stage in report.stages] == ["unchanged"]


def build_from_nothing(
    request: BuildRequest, book: Mapping[str, bytes] = MappingProxyType({})
) -> tuple[Output, BuildReport]:
    """What the same build makes without a cache and into no output.

    A build of the site alone links to the `book` that lies there: it finds one.
    """
    cache, aside = request.folder / ".cache", request.folder.with_name("cache-set-aside")
    output = request.folder.with_name("from-nothing")
    if cache.exists():
        cache.rename(aside)
    for address, content in book.items():
        (output / address).parent.mkdir(parents=True, exist_ok=True)
        (output / address).write_bytes(content)
    with _time(settled=False):
        report = build(replace(request, output=output, jobs=1), _silent)
    made = {a: content for a, content in read_output(output).items() if a not in book}
    for folder in (cache, output):
        shutil.rmtree(folder, ignore_errors=True)
    if aside.exists():
        aside.rename(cache)
    return made, report


def differing(one: Mapping[str, object], other: Mapping[str, object]) -> set[str]:
    """The addresses that are not the same in both."""
    return {a for a in one.keys() | other.keys() if one.get(a) != other.get(a)}


def read_output(output: Path) -> Output:
    """What an output holds, by address, without the note of what the tool made there."""
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in sorted(output.rglob("*"))
        if path.is_file() and path.name != NAME
    }


def read_states(output: Path) -> State:
    """File numbers and times."""
    states = ((path, path.stat()) for path in sorted(output.rglob("*")) if path.is_file())
    return {p.relative_to(output).as_posix(): (s.st_ino, s.st_mtime_ns) for p, s in states}


@lru_cache(maxsize=16)
def _known_from_nothing(
    _content: str, request: BuildRequest, book: tuple[tuple[str, bytes], ...]
) -> tuple[Output, BuildReport]:
    """The same, remembered as long as the content and what is asked are the same."""
    return build_from_nothing(request, dict(book))


def _digest(town: Town) -> str:
    return hashlib.sha256(repr(sorted(town.content.items())).encode()).hexdigest()


def read_empty_folders(output: Path) -> set[str]:
    """Folders without files: those that others emptied may stay, a build leaves none."""
    folders = (path for path in output.rglob("*") if path.is_dir())
    return {str(f) for f in folders if not any(path.is_file() for path in f.rglob("*"))}


def _expected(request: BuildRequest, before: Output, clean: Output, language: str) -> Output:
    """What is made now, and what was there and is none of this build's business."""
    shops = {"fr": "web/boutiques", "en": "web/shops"}[language]
    leaves = {"fr": "web/feuilleter", "en": "web/leaf-through"}[language]
    own = tuple(f"{shops}/{shop}/" for shop in request.shops)

    def is_left(address: str) -> bool:
        if address.startswith(f"{leaves}/") and address != f"{leaves}/index.html":
            parts = {"web", "press"}
        else:
            is_printed = address == BOOKLET or address.startswith("press/")
            parts = {"press" if is_printed else "web"}
        others = not parts <= request.only or (own and not address.startswith(own))
        return bool(others) or Path(address).name.startswith(STRANGER)

    return {a: content for a, content in before.items() if is_left(a)} | clean


def _book_left(request: BuildRequest, before: Output) -> Output:
    """Of the book that lies in an output: what this build reads of it and leaves as it is."""
    is_whole = not request.shops
    left = () if is_whole and "press" in request.only else (BOOKLET,)
    if not is_whole or request.only != {"web", "press"}:
        left += ("web/feuilleter/pages.json", "web/leaf-through/pages.json")
    return {address: before[address] for address in left if address in before}


@contextmanager
def _time(*, settled: bool) -> Iterator[None]:
    """An hour later than it is, or long ago: all files are old, or none is."""
    now = signature.time.time_ns() + HOUR if settled else 0
    with pytest.MonkeyPatch.context() as patch:
        for module in (signature, memory):
            patch.setattr(module, "time", SimpleNamespace(time_ns=lambda: now))
        yield


def _silent(*_: object) -> None:
    pass
