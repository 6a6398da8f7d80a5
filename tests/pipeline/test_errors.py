import os
import shutil

import pytest

from catalog_gen.model.problem import Problem, SourceRef
from catalog_gen.model.request import PARTS
from catalog_gen.pipeline import check
from catalog_gen.tools.errands import WorkerLost
from catalog_gen.tools.files import lock
from catalog_gen.tools.runner import ClusterError

pytestmark = pytest.mark.usefixtures("compiled_templates")

CIRE = "content/shops/cire/shop.yaml"
LAINE = "content/shops/laine/shop.yaml"


def silent(*_):
    pass


def codes(report):
    return [problem.code for problem in report.problems]


@pytest.mark.parametrize("only", [["web"], ["press"], PARTS])
@pytest.mark.parametrize(
    "mistake",
    [
        (CIRE, "24.00", "24 euros"),
        (CIRE, "category: maison", "category: manger"),
        (CIRE, "photo: bougie.jpg", "photo: absente.jpg"),
        (CIRE, "email: bonjour@cire.example", "url: 'javascript:alert(1)'"),
        (CIRE, "email: bonjour@cire.example", "order_url: 'javascript:alert(1)'"),
        (CIRE, "email: bonjour@cire.example", "social: {facebook: 'javascript:alert(1)'}"),
        ("catalog.yaml", "https://noel.example/", "javascript:alert(1)"),
        ("catalog.yaml", "title:", "titel:"),
        ("catalog.yaml", "colour: fir", "colour: neon"),
        ("catalog.yaml", "season:", "theme: gone\nseason:"),
    ],
)
def test_an_error_writes_nothing(built, make, change, only, mistake, contents):
    change(*mistake)
    report = make(only=only)
    assert "error" in {problem.severity for problem in report.problems}
    assert {problem.source.path for problem in report.problems} == {mistake[0]}
    assert contents() == built


def test_an_error_makes_no_photo_either(make, change, catalog_folder):
    change(CIRE, "24.00", "24 euros")
    make()
    kept = [path.read_bytes()[40:] for path in catalog_folder.glob(".cache/??/*")]
    assert [content for content in kept if content and content[:1] != b"{"] == []


def test_a_photo_that_is_none_writes_nothing(built, make, catalog_folder, contents):
    (catalog_folder / "content/shops/cire/bougie.jpg").write_bytes(b"GIF89a, nearly")
    assert codes(make()) == ["photo-unreadable"]
    assert contents() == built


def test_an_error_in_print_writes_nothing(built, make, change, complaints, contents):
    change(CIRE, "24.00", "25.00")
    complaints.append(Problem("text-does-not-fit", SourceRef(CIRE, 1, 1)))
    assert codes(make()) == ["text-does-not-fit"]
    assert contents() == built


def test_all_problems_of_all_files_at_once(catalog_folder, change):
    change("catalog.yaml", "colour: fir", "colour: neon")
    change(CIRE, "24.00", "24 euros")
    change(CIRE, "bonjour@cire.example", "bonjour")
    change(LAINE, "02 61 91 00 13", "02 61")
    (catalog_folder / "cover.jpg").write_bytes(b"no photo")
    report = check(catalog_folder, silent)
    assert sorted((problem.source.path, problem.code) for problem in report.problems) == [
        ("catalog.yaml", "photo-unreadable"),
        ("catalog.yaml", "unknown-colour"),
        (CIRE, "bad-email"),
        (CIRE, "price-not-a-number"),
        (LAINE, "bad-telephone"),
    ]


def test_a_shop_that_does_not_exist(make, output):
    report = make(shops=["cire", "cirre"])
    assert [(p.code, p.facts["value"]) for p in report.problems] == [("no-such-shop", "cirre")]
    assert not output.exists()


def test_a_second_build_at_the_same_time_is_refused(make, catalog_folder, output):
    with lock(catalog_folder / ".cache" / "lock"):
        assert codes(make()) == ["another-build"]
    assert not output.exists()
    assert codes(make()) == []


def test_a_lost_worker_is_told(make, output, monkeypatch):
    def lose(*_):
        raise WorkerLost("bougie.jpg", "signal SIGKILL")

    monkeypatch.setattr("catalog_gen.photos.make.make_renditions", lose)
    report = make()
    assert report.problems[0].code == "worker-lost"
    assert report.problems[0].facts == {"task": "bougie.jpg", "end": "signal SIGKILL"}
    assert not output.exists()


def test_a_cluster_that_cannot_work_is_told(make, output, monkeypatch):
    def lose(*_):
        raise ClusterError("cluster-lost", {"value": "tcp://192.0.2.1:8786"})

    monkeypatch.setattr("catalog_gen.photos.make.make_renditions", lose)
    [problem] = make().problems
    assert (problem.code, problem.facts) == ("cluster-lost", {"value": "tcp://192.0.2.1:8786"})
    assert not output.exists()


def test_a_place_that_cannot_be_written_is_told(make, output):
    output.write_text("mine")
    report = make()
    assert codes(report) == ["cannot-write"]
    assert report.problems[0].facts["path"] == str(output)
    assert output.read_text() == "mine"


@pytest.mark.parametrize("broken", ["name: [", "name: Noël\n", 'colours: {fir: {rgb: "green"}}\n'])
def test_a_theme_that_cannot_be_understood_is_told(make, catalog_folder, output, broken):
    own = catalog_folder / "themes" / "noel"
    own.mkdir(parents=True)
    (own / "theme.yaml").write_text(broken, encoding="utf-8")
    [problem] = make().problems
    assert (problem.code, problem.facts["value"]) == ("theme-broken", "noel")
    assert problem.facts["detail"]
    assert not output.exists()


@pytest.mark.parametrize("lost", ["web/index.html", "web", "."])
@pytest.mark.parametrize("place", [0, -1])
def test_whatever_the_cache_lost_is_made_anew(make, output, catalog_folder, contents, lost, place):
    make()
    before = contents()
    for path in catalog_folder.glob(".cache/??/*"):
        damaged = bytearray(path.read_bytes())
        damaged[place] ^= 1
        path.write_bytes(damaged)
    gone = output / lost
    gone.unlink() if gone.is_file() else shutil.rmtree(gone)
    assert make().problems == ()
    assert contents() == before


def test_entries_cut_short_are_made_anew(make, output, catalog_folder, contents):
    make()
    before = contents()
    for path in catalog_folder.glob(".cache/??/*"):
        os.truncate(path, path.stat().st_size // 2)
    shutil.rmtree(output)
    assert make().problems == ()
    assert contents() == before
