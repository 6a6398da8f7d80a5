"""Sections in inks: separated from the screen's, and what preflight finds on their pages."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from typing import Any, Self

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.edition import Edition, Printing
from catalog_gen.press.photos import photo_proxies, twin_proxies
from catalog_gen.press.preflight.finding import Area, Finding
from catalog_gen.press.proxies.pictures import Pictures
from catalog_gen.press.render import Rendered
from catalog_gen.press.sheets import Sheets
from catalog_gen.theme.inks import Inks
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest


@dataclass(frozen=True)
class Separated:
    """Where the cache holds a section in inks, and what a printer would refuse on its pages."""

    key: str
    made: bool
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class SeparationTask:
    """A section, and what its colours and pictures become.

    `twins`: the proxy of a picture's twin, by the sha256 of the picture's own in hexadecimal.
    `pictures`: the twins themselves, for who draws the pages.
    """

    section: Sheets
    twins: Mapping[str, bytes]
    inks: Inks
    condition: PrintingCondition
    pictures: Pictures

    @property
    def name(self) -> str:
        """The section's."""
        return self.section.name

    def packed(self) -> Self:
        """The same with section and twins inside, for workers that have no access to the cache."""
        pictures = self.pictures.packed_for(*self.twins.values())
        return replace(self, section=self.section.packed(), pictures=pictures)


def start_separation(
    edition: Edition, printing: Printing, sections: Sequence[tuple[str, Rendered]]
) -> Iterator[Separated]:
    """Each section in inks, in order; `sections` with a name for each. The work begins at once.

    Raises:
        UnknownColourError: a section shows a colour or a picture that has no inks.
        LostEntryError: the cache lost a section or a picture.
    """
    cache = edition.cache
    tasks = list(_tasks(edition, printing, sections))
    keys = [_key(task) for task in tasks]
    known = [_recall(key, cache) for key in keys]
    missing = [task for task, found in zip(tasks, known, strict=True) if not found]
    made = edition.run(separate_section, missing)
    return (found or _keep(key, *next(made), cache) for key, found in zip(keys, known, strict=True))


def separate_section(task: SeparationTask) -> tuple[bytes, tuple[Finding, ...]]:
    """Separate one section and inspect its pages; see `press.separation` and `press.preflight`."""
    from catalog_gen.press.preflight.inspection import inspect_pages
    from catalog_gen.press.proxies.fulfilment import fulfil
    from catalog_gen.press.separation import separate

    (section,) = task.section.read()
    separated = separate(section, task.inks, task.twins)
    return separated, inspect_pages(fulfil(separated, task.pictures), task.condition)


def write_findings(findings: Sequence[Finding]) -> bytes:
    """A record of findings for the cache."""
    return json.dumps([asdict(finding) for finding in findings]).encode()


def read_findings(record: bytes) -> tuple[Finding, ...]:
    """What `write_findings` wrote."""
    return tuple(map(_read_finding, json.loads(record)))


def _tasks(
    edition: Edition, printing: Printing, sections: Sequence[tuple[str, Rendered]]
) -> Iterator[SeparationTask]:
    own, twins = photo_proxies(edition.photos), twin_proxies(edition.photos)
    pictures = Pictures(edition.cache)
    for name, section in sections:
        shown = {
            sha256(own[photo]).hexdigest(): twins[photo]
            for photo in section.photos
            if photo in twins
        }
        sheets = Sheets(name, (section.key,), edition.cache)
        yield SeparationTask(sheets, shown, printing.inks, printing.condition, pictures)


def _key(task: SeparationTask) -> str:
    twins, inks = sorted(task.twins.items()), sorted(task.inks.items())
    made_from = (task.section.keys, twins, inks, task.condition)
    return make_key("separation", program_digest(), repr(made_from))


def _recall(key: str, cache: Cache) -> Separated | None:
    record = cache.get(_record_key(key))
    if record is None or cache.digest(key) is None:
        return None
    return Separated(key, made=False, findings=read_findings(record))


def _keep(key: str, pdf: bytes, findings: tuple[Finding, ...], cache: Cache) -> Separated:
    cache.put(key, pdf)
    cache.put(_record_key(key), write_findings(findings))
    return Separated(key, made=True, findings=findings)


def _record_key(key: str) -> str:
    return make_key("findings", key)


def _read_finding(written: dict[str, Any]) -> Finding:
    area = written.pop("area")
    return Finding(**written, area=area and Area(*area))
