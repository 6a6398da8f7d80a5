import os
import time

import pytest

from catalog_gen.model.output import BuildReport
from catalog_gen.model.problem import Problem, SourceRef
from catalog_gen.model.request import BuildRequest
from catalog_gen.publish.manifest import NAME
from catalog_gen.publish.unchanged import recall_build, remember_build, sign_inputs
from catalog_gen.tools import signature as signature_module

FILES = {"web/index.html": "home", "web/a.html": "a"}
WARNING = Problem(
    "photo-too-small", SourceRef("catalog.yaml", 3, 4, 5), {"ppi": "90"}, severity="warning"
)
REPORT = BuildReport("fr", (WARNING,))


@pytest.fixture
def remembered(put, output, cache):
    put(FILES)
    remember_build(output, "signature", REPORT, cache)


@pytest.mark.usefixtures("remembered")
def test_a_build_is_recalled_with_its_warnings(output, cache):
    recalled = recall_build(output, "signature", cache)
    assert (recalled.language, recalled.problems) == (REPORT.language, REPORT.problems)
    assert [(stage.stage, stage.counts) for stage in recalled.stages] == [
        ("unchanged", {"files": 2})
    ]


def test_a_build_without_an_output_is_not_remembered(output, cache):
    remember_build(output, "signature", REPORT, cache)
    assert recall_build(output, "signature", cache) is None


@pytest.mark.usefixtures("remembered")
def test_other_files_or_another_place_recall_nothing(output, cache, put):
    assert recall_build(output, "other", cache) is None
    assert recall_build(output.with_name("elsewhere"), "signature", cache) is None
    put({**FILES, "web/a.html": "b"})
    assert recall_build(output, "signature", cache) is None


@pytest.mark.usefixtures("remembered")
@pytest.mark.parametrize(
    "spoil",
    [
        lambda output: (output / "web/a.html").write_text("by hand"),
        lambda output: (output / "web/a.html").unlink(),
        lambda output: (output / NAME).unlink(),
        lambda output: (output / NAME).write_text("{}"),
    ],
)
def test_an_output_that_was_touched_recalls_nothing(output, cache, spoil):
    spoil(output)
    assert recall_build(output, "signature", cache) is None


@pytest.mark.usefixtures("remembered")
def test_a_file_of_the_same_size_changed_by_hand_recalls_nothing(output, cache):
    page = output / "web/a.html"
    page.write_text("b")
    os.utime(page, ns=(1, 1))
    assert recall_build(output, "signature", cache) is None


@pytest.fixture
def sign(catalog_folder, output, monkeypatch):
    """The signature of a catalog ten seconds after it was touched."""
    now = time.time_ns
    monkeypatch.setattr(signature_module.time, "time_ns", lambda: now() + 10_000_000_000)

    def sign_catalog(**asked):
        return sign_inputs(BuildRequest(catalog_folder, output, **asked))

    return sign_catalog


def test_what_is_asked_is_signed_but_for_the_number_of_processes(sign):
    asked = [{}, {"only": frozenset({"web"})}, {"shops": frozenset({"cire"})}]
    assert len({sign(**values) for values in asked}) == 3
    assert sign(jobs=1) == sign(jobs=2) == sign()


@pytest.mark.parametrize(
    "name",
    [
        "catalog.yaml",
        "cover.jpg",
        "content/shops/cire/bougie.jpg",
        "content/shops/cire/more/new.jpg",
        "themes/ours/theme.yaml",
    ],
)
def test_every_file_that_a_build_reads_is_signed(sign, catalog_folder, name):
    before = sign()
    path = catalog_folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"other")
    assert sign() not in (before, None)


def test_what_a_build_makes_is_not_signed(sign, catalog_folder):
    before = sign()
    for name in ("output/web/index.html", ".cache/00/11"):
        (catalog_folder / name).parent.mkdir(parents=True)
        (catalog_folder / name).touch()
    assert sign() == before


def test_no_catalog_no_signature(sign, catalog_folder):
    catalog_folder.rename(catalog_folder.with_name("moved"))
    assert sign() is None
