import base64

import pytest

from catalog_gen.press.inspecting import read_findings, start_inspection, write_findings
from catalog_gen.press.preflight.finding import Area, Finding
from catalog_gen.press.proxies import write_proxy
from catalog_gen.press.proxies.pictures import Pictures
from catalog_gen.press.sheets import Sheets
from catalog_gen.press.tasks.inspection import InspectionTask, inspect_section
from catalog_gen.tools.cache import Cache, LostEntryError, make_key

SECTION, PICTURE = make_key("section"), make_key("picture")
FOUND = Finding("ink", "error", 0, {"total": "310"}, Area(0.1, 0.2, 0.3, 0.4))


@pytest.fixture
def edition(make_catalog, make_edition, tmp_path, render):
    edition = make_edition(make_catalog(), tmp_path)
    proxy = base64.b64encode(write_proxy(PICTURE, 60, 40, 4)).decode()
    image = f'<img alt="" src="data:image/jpeg;base64,{proxy}">'
    edition.cache.put(SECTION, render(image, tagged=False))
    edition.cache.put(PICTURE, b"a picture in inks")
    return edition


@pytest.fixture
def inspected(monkeypatch):
    """The files that were inspected; each has one finding."""
    files = []

    def inspect(pdf, _condition):
        files.append(pdf)
        return (FOUND,)

    monkeypatch.setattr("catalog_gen.press.preflight.inspection.inspect_pages", inspect)
    return files


def test_pages_are_inspected_with_their_pictures(edition, inspected):
    assert list(start_inspection(edition, [("Cire", SECTION)])) == [(FOUND,)]
    assert b"a picture in inks" in inspected[0]


def test_what_was_found_is_kept_as_long_as_section_and_condition_stay(edition, inspected):
    for _ in range(2):
        assert list(start_inspection(edition, [("Cire", SECTION)])) == [(FOUND,)]
    assert len(inspected) == 1
    other = make_key("other")
    edition.cache.put(other, edition.cache.get(SECTION))
    assert list(start_inspection(edition, [("A", other), ("B", SECTION)])) == [(FOUND,)] * 2
    assert len(inspected) == 2


@pytest.mark.parametrize("lost", [SECTION, PICTURE])
def test_what_the_cache_lost_is_told(edition, inspected, lost):
    (edition.cache.folder / lost[:2] / lost[2:]).unlink()
    with pytest.raises(LostEntryError, match=lost):
        list(start_inspection(edition, [("Cire", SECTION)]))


def test_a_task_travels_without_the_cache(edition, inspected, monkeypatch):
    cache = edition.cache
    condition = edition.printing.condition
    task = InspectionTask(Sheets("Cire", (SECTION,), cache), Pictures(cache), condition)
    packed = task.packed()
    monkeypatch.setattr(Cache, "get", None)
    assert inspect_section(packed) == (FOUND,)
    assert b"a picture in inks" in inspected[0]


def test_findings_are_remembered_as_they_were():
    findings = (FOUND, Finding("metadata", "warning"))
    assert read_findings(write_findings(findings)) == findings
    assert isinstance(read_findings(write_findings(findings))[0].area, Area)
    assert read_findings(b"[]") == ()
