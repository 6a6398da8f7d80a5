import json
import os
from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from catalog_gen.model.output import BuildReport
from catalog_gen.model.problem import Problem, SourceRef
from catalog_gen.model.request import BuildRequest
from catalog_gen.model.season import SeasonDates
from catalog_gen.publish import unchanged
from catalog_gen.publish.manifest import NAME
from catalog_gen.publish.unchanged import recall_build, remember_build, sign_inputs
from catalog_gen.tools import signature

HOUR = 3_600_000_000_000
SIGNATURE = "s" * 64
TEXTS = {"web/index.html": "home", "web/a.html": "a"}
WARNINGS = (
    Problem("season-over", SourceRef("catalog.yaml", 3, 5, 10), {"day": "24"}, "warning"),
    Problem("alt-missing", SourceRef("content/shops/cire/shop.yaml"), {}, "warning"),
)
REPORT = BuildReport("en", WARNINGS)


@pytest.fixture
def built(put, output, cache):
    """An output whose build was remembered."""
    put(TEXTS)
    remember_build(output, SIGNATURE, REPORT, cache)
    return output


def test_warnings_and_language_come_back(built, cache):
    report = recall_build(built, SIGNATURE, cache)
    assert (report.language, report.problems) == ("en", WARNINGS)
    [stage] = report.stages
    assert (stage.stage, stage.counts) == ("unchanged", {"files": 2})


def test_a_build_without_warnings(put, output, cache):
    put(TEXTS)
    remember_build(output, SIGNATURE, BuildReport("fr"), cache)
    assert recall_build(output, SIGNATURE, cache).problems == ()


def test_other_files_are_another_build(built, cache):
    assert recall_build(built, "t" * 64, cache) is None


def test_another_output_is_another_build(built, cache, tmp_path):
    assert recall_build(tmp_path / "elsewhere", SIGNATURE, cache) is None


def test_one_output_by_two_names(built, cache, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert recall_build(built.relative_to(tmp_path), SIGNATURE, cache)


def test_a_copy_of_the_output_was_not_built(built, cache, tmp_path):
    copy = built.rename(tmp_path / "copy")
    assert recall_build(copy, SIGNATURE, cache) is None
    assert recall_build(built, SIGNATURE, cache) is None


@pytest.mark.parametrize("text", ["hand", "by hand", ""])
def test_a_file_changed_by_hand(built, cache, text):
    path = built / "web" / "index.html"
    path.write_text(text)
    os.utime(path, ns=(1, 1))
    assert recall_build(built, SIGNATURE, cache) is None


def test_a_file_that_is_gone(built, cache):
    (built / "web" / "a.html").unlink()
    assert recall_build(built, SIGNATURE, cache) is None


@pytest.mark.parametrize("text", ["", "{}", '{"version": 1, "files": {}}'])
def test_a_manifest_that_is_another(built, cache, text):
    (built / NAME).write_text(text)
    assert recall_build(built, SIGNATURE, cache) is None


def test_a_manifest_with_a_file_less(built, cache):
    manifest = json.loads((built / NAME).read_text())
    del manifest["files"]["web/a.html"]
    (built / NAME).write_text(json.dumps(manifest, indent=0))
    assert recall_build(built, SIGNATURE, cache) is None


def test_no_manifest(built, cache):
    (built / NAME).unlink()
    assert recall_build(built, SIGNATURE, cache) is None


def test_an_output_of_another_build_since(built, put, cache):
    put({**TEXTS, "web/b.html": "b"})
    assert recall_build(built, SIGNATURE, cache) is None


def test_a_file_of_somebody_else_beside_does_not_matter(built, cache):
    (built / "notes.txt").write_text("mine")
    assert recall_build(built, SIGNATURE, cache)


def test_a_build_that_had_nothing_to_publish(output, cache):
    """`--only press --shop cire`: the folder is not there."""
    remember_build(output, SIGNATURE, REPORT, cache)
    assert recall_build(output, SIGNATURE, cache) is None


@pytest.fixture
def request_of(catalog_folder, monkeypatch):
    """What is asked of a build of the catalog, an hour after its files were written."""
    later = signature.time.time_ns() + HOUR
    monkeypatch.setattr(signature, "time", SimpleNamespace(time_ns=lambda: later))
    places = catalog_folder.parent / "program"
    places.mkdir()
    monkeypatch.setattr(unchanged, "program_places", lambda: (places,))
    return BuildRequest(catalog_folder, catalog_folder / "output")


def test_the_same_request_has_the_same_signature(request_of):
    assert sign_inputs(request_of) == sign_inputs(replace(request_of, jobs=3))
    assert sign_inputs(request_of) is not None


def test_another_request_is_another_signature(request_of):
    asked = [
        {},
        {"only": frozenset({"web"})},
        {"only": frozenset({"press"})},
        {"shops": frozenset({"cire"})},
        {"shops": frozenset({"cire", "laine"})},
    ]
    assert len({sign_inputs(replace(request_of, **changes)) for changes in asked}) == len(asked)


@pytest.mark.parametrize(
    "path",
    [
        "catalog.yaml",
        "cover.jpg",
        "new.jpg",
        "content/shops/cire/shop.yaml",
        "content/shops/cire/more/new.jpg",
        "themes/noel/theme.yaml",
        "../program/program.py",
    ],
)
def test_everything_that_a_build_reads_is_signed(request_of, path):
    before = sign_inputs(request_of)
    place = request_of.folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(b"other")
    after = sign_inputs(request_of)
    assert after is not None
    assert after != before


def test_what_a_build_makes_is_not_signed(request_of):
    before = sign_inputs(request_of)
    for name in ("output", ".cache"):
        (request_of.folder / name).mkdir()
        (request_of.folder / name / "a").touch()
    assert sign_inputs(request_of) == before


@pytest.mark.parametrize(
    ("changes", "matters"),
    [({}, False), ({"only": frozenset({"web"})}, True), ({"shops": frozenset({"cire"})}, True)],
)
def test_a_booklet_that_pages_link_to_is_signed(request_of, changes, matters):
    """Also one that this tool did not make, and that no manifest names."""
    asked = replace(request_of, **changes)
    before = sign_inputs(asked)
    (asked.output / "web").mkdir(parents=True)
    (asked.output / "web" / "catalogue.pdf").touch()
    assert (sign_inputs(asked) != before) is matters


def test_no_folder_no_signature(request_of):
    gone = request_of.folder / "gone"
    assert sign_inputs(replace(request_of, folder=gone)) is None
    assert sign_inputs(replace(request_of, folder=request_of.folder / "catalog.yaml")) is None


def test_a_season_that_opened_or_ended_since_is_another_build(put, output, cache):
    put(TEXTS)
    season = SeasonDates(date(2026, 11, 28), date(2026, 12, 24))
    remember_build(output, SIGNATURE, replace(REPORT, season=season), cache, date(2026, 12, 1))
    assert recall_build(output, SIGNATURE, cache, date(2026, 12, 24))
    assert recall_build(output, SIGNATURE, cache, date(2026, 12, 25)) is None
    assert recall_build(output, SIGNATURE, cache, date(2026, 11, 27)) is None
