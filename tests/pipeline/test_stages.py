import shutil

import pytest

from catalog_gen.model.request import BOOKLET
from catalog_gen.pipeline import check, clean
from catalog_gen.publish.manifest import NAME as MANIFEST
from catalog_gen.tools.cache import Cache

pytestmark = pytest.mark.usefixtures("compiled_templates")

CIRE = "content/shops/cire/shop.yaml"


def silent(*_):
    pass


def counts(report, stage):
    return next(dict(found.counts) for found in report.stages if found.stage == stage)


def test_the_stages_in_order(make, output):
    heard = []
    report = make(listen=lambda stage, *_: heard.append(stage))
    assert [stage.stage for stage in report.stages] == [
        "read",
        "check",
        "photos",
        "press",
        "web",
        "preflight",
        "publish",
    ]
    assert list(dict.fromkeys(heard)) == [stage.stage for stage in report.stages]
    assert report.problems == ()
    assert counts(report, "read") == {"shops": 2, "products": 3}
    assert (output / BOOKLET).read_text() == "Cire & Coton La Laine"
    assert (output / "web/boutiques/cire/cc-01/index.html").is_file()


def test_a_catalog_without_a_single_photo_is_a_catalog(make, output, catalog_folder):
    for name in ("catalog.yaml", CIRE):
        path = catalog_folder / name
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if ".jpg" not in line), encoding="utf-8")
    for photo in catalog_folder.rglob("*.jpg"):
        photo.unlink()
    report = make()
    assert [problem.code for problem in report.problems] == []
    assert counts(report, "photos") == {"made": 0, "reused": 0}
    assert (output / BOOKLET).is_file()
    assert (output / "web/boutiques/cire/cc-01/index.html").is_file()


def test_the_same_again_makes_and_writes_nothing(built, make, output):
    before = {path: path.stat().st_mtime_ns for path in output.rglob("*")}
    report = make()
    assert counts(report, "photos")["made"] == 0
    assert counts(report, "web")["pages_made"] == 0
    assert counts(report, "publish") == {"written": 0, "removed": 0}
    assert {path: path.stat().st_mtime_ns for path in output.rglob("*")} == before


def test_touched_files_with_the_same_bytes_make_and_write_nothing(
    built, make, catalog_folder, output
):
    files = [catalog_folder / name for name in ("catalog.yaml", "cover.jpg")]
    files += [path for path in (catalog_folder / "content").rglob("*") if path.is_file()]
    for path in files:
        content = path.read_bytes()
        path.unlink()
        path.write_bytes(content)
    before = {path: path.stat().st_mtime_ns for path in output.rglob("*")}
    report = make()
    assert counts(report, "photos")["made"] == 0
    assert counts(report, "web")["pages_made"] == 0
    assert counts(report, "publish") == {"written": 0, "removed": 0}
    assert {path: path.stat().st_mtime_ns for path in output.rglob("*")} == before


def test_the_same_bytes_elsewhere_and_later(built, make, catalog_folder, output, contents):
    clean(catalog_folder, output)
    make()
    assert contents() == built


@pytest.mark.usefixtures("later")
def test_a_build_of_the_same_files_looks_at_nothing_else(make, change, contents):
    change(CIRE, "    alt: Une bougie\n", "")
    first = make()
    before = contents()
    second = make()
    assert [stage.stage for stage in second.stages] == ["unchanged"]
    assert counts(second, "unchanged") == {"files": len(before)}
    assert second.problems == first.problems != ()
    assert contents() == before


@pytest.mark.usefixtures("later")
def test_a_page_changed_by_hand_is_restored(make, output):
    make()
    page = output / "web/index.html"
    before = page.read_bytes()
    page.write_text("by hand")
    make()
    assert page.read_bytes() == before


@pytest.mark.usefixtures("later")
def test_an_error_is_told_every_time(make, change):
    make()
    change(CIRE, "24.00", "24 euros")
    first, second = make(), make()
    assert first.problems == second.problems != ()
    assert second.stages[0].stage == "read"
    change(CIRE, "24 euros", "24.00")
    assert make().problems == ()


def test_only_what_changed(built, make, change, changed):
    change(CIRE, "18.50", "19.50")
    make()
    assert changed(built) == {
        "web/boutiques/cire/index.html",
        "web/boutiques/cire/cc-01/index.html",
        "web/boutiques/cire/cc-02/index.html",
        "web/idees/petits-prix/index.html",
        "web/rayons/maison/index.html",
        "web/assets/search-index.js",
        "web/atom.xml",
    }


def test_what_the_output_is_made_of_outlives_any_pruning(make, change, output, monkeypatch):
    monkeypatch.setattr("catalog_gen.stages.publish._LEAST_CACHE_BYTES", 0)
    limits = []
    prune = Cache.prune

    def prune_to_nothing(cache, most, in_use):
        limits.append(most)
        return prune(cache, 0, in_use)

    monkeypatch.setattr(Cache, "prune", prune_to_nothing)
    make(only={"web"})
    files = [path for path in output.rglob("*") if path.is_file() and path.name != MANIFEST]
    assert limits == [2 * sum(path.stat().st_size for path in files)]
    change(CIRE, "18.50", "19.50")
    report = make(only={"web"})
    assert counts(report, "photos")["made"] == 0
    assert counts(report, "photos")["reused"] > 0


def test_a_shop_that_left_takes_its_pages_along(built, make, output, catalog_folder):
    shutil.rmtree(catalog_folder / "content/shops/laine")
    make()
    assert not (output / "web/boutiques/laine").exists()
    assert (output / "web/boutiques/cire/index.html").is_file()


def test_a_check_writes_nothing(catalog_folder):
    before = sorted(catalog_folder.rglob("*"))
    assert check(catalog_folder, silent).problems == ()
    assert sorted(catalog_folder.rglob("*")) == before


def test_the_report_speaks_the_catalogs_language(make, change):
    assert make(only=["web"]).language == "fr"
    change("catalog.yaml", "title:", "language: en\ntitle:")
    assert make(only=["web"]).language == "en"


def test_cleaning_removes_output_and_cache(make, catalog_folder, output):
    before = sorted(catalog_folder.rglob("*"))
    make()
    assert clean(catalog_folder, output) > 20
    assert sorted(catalog_folder.rglob("*")) == before
