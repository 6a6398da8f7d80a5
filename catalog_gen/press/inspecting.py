"""What preflight finds on the pages of each section in inks, kept as long as the section is."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from catalog_gen.press.edition import Edition
from catalog_gen.press.preflight.finding import Area, Finding
from catalog_gen.press.proxies.pictures import Pictures
from catalog_gen.press.sheets import Sheets
from catalog_gen.press.tasks.inspection import InspectionTask, inspect_section
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest

Findings = tuple[Finding, ...]


def start_inspection(edition: Edition, sections: Sequence[tuple[str, str]]) -> Iterator[Findings]:
    """What is found on the pages of each section, given by name and key; the work begins at once.

    Raises:
        LostEntryError: the cache lost a section or a picture.
    """
    cache, condition = edition.cache, edition.printing.condition
    pictures = Pictures(cache)
    keys = [make_key("findings", program_digest(), repr(condition), key) for _, key in sections]
    known = [cache.get(key) for key in keys]
    tasks = [
        InspectionTask(Sheets(name, (key,), cache), pictures, condition)
        for (name, key), record in zip(sections, known, strict=True)
        if record is None
    ]
    made = edition.run(inspect_section, tasks)
    return (
        _keep(key, next(made), cache) if record is None else read_findings(record)
        for key, record in zip(keys, known, strict=True)
    )


def write_findings(findings: Sequence[Finding]) -> bytes:
    """A record of findings for the cache."""
    return json.dumps([asdict(finding) for finding in findings]).encode()


def read_findings(record: bytes) -> Findings:
    """What `write_findings` wrote."""
    return tuple(map(_read_finding, json.loads(record)))


def _keep(key: str, findings: Findings, cache: Cache) -> Findings:
    cache.put(key, write_findings(findings))
    return findings


def _read_finding(written: dict[str, Any]) -> Finding:
    area = written.pop("area")
    return Finding(**written, area=area and Area(*area))
