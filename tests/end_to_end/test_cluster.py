"""What machines of a cluster make, even when some are lost, is what this machine makes."""

import shutil

import pytest
from PIL import Image
from readback.command import digests, run_catalog
from readback.machines import start_machines

from catalog_gen.model.request import BuildRequest
from catalog_gen.pipeline import build

pytestmark = pytest.mark.end_to_end

MANIFEST = ".catalog-manifest.json"
PHOTOS = 12
PRODUCT = """\
  - ref: CC-{number}
    name: Bougie n° {number}
    price: {number}.50
    photo: bougie-{number}.jpg
    alt: Une bougie
"""


def silent(*_):
    pass


@pytest.fixture(scope="module")
def content(write_another_catalog, tmp_path_factory):
    """A catalog of two shops and enough photos to be in the middle of."""
    folder = write_another_catalog(tmp_path_factory.mktemp("content") / "noel")
    shop = folder / "content/shops/cire"
    with (shop / "shop.yaml").open("a", encoding="utf-8") as file:
        for number in range(10, 10 + PHOTOS):
            file.write(PRODUCT.format(number=number))
            photo = Image.effect_mandelbrot((1200, 900), (-2 - number / 50, -1.5, 1, 1.5), 20)
            photo.convert("RGB").save(shop / f"bougie-{number}.jpg")
    return folder


@pytest.fixture(scope="module")
def expected(content, tmp_path_factory):
    """The files that a build on this machine makes."""
    output = tmp_path_factory.mktemp("here")
    done = run_catalog("build", "--catalog", content, "--output", output, "--jobs", "2")
    assert done.code == 0, done.text
    shutil.rmtree(content / ".cache")
    return files_of(output)


@pytest.fixture
def folder(content, tmp_path):
    """The catalog, never built."""
    return shutil.copytree(content, tmp_path / "noel")


def files_of(output):
    files = digests(output)
    assert files.pop(MANIFEST)
    return files


def test_a_worker_killed_in_the_middle_changes_no_byte(folder, expected, tmp_path):
    with start_machines(tmp_path, count=2) as machines:

        def kill_one(stage, done, total):
            if (stage, done) == ("photos", 1):
                assert total > PHOTOS
                machines.kill_the_busiest()

        request = BuildRequest(folder, folder / "output", cluster=machines.address)
        report = build(request, kill_one)
        assert len(machines.killed) == 1
    assert report.problems == ()
    assert files_of(folder / "output") == expected


def test_a_worker_of_several_threads_makes_the_same_bytes(folder, expected, tmp_path):
    with start_machines(tmp_path, count=1, threads=4) as machines:
        done = run_catalog("build", "--catalog", folder, "--cluster", machines.address)
    assert done.code == 0, done.text
    assert files_of(folder / "output") == expected


def test_what_was_made_before_a_cluster_is_lost_is_kept(folder, expected, tmp_path):
    with start_machines(tmp_path, count=1) as machines:

        def kill_it(stage, done, _total):
            if (stage, done) == ("photos", 3):
                machines.kill_the_scheduler()

        report = build(BuildRequest(folder, folder / "output", cluster=machines.address), kill_it)
    assert [problem.code for problem in report.problems] == ["cluster-lost"]
    assert not (folder / "output").exists()
    report = build(BuildRequest(folder, folder / "output", jobs=1), silent)
    [photos] = [stage for stage in report.stages if stage.stage == "photos"]
    assert photos.counts["reused"] >= 4
    assert files_of(folder / "output") == expected
