import os
from importlib import import_module

import pytest
from PIL import Image

from catalog_gen.photos.decode import decode_photo
from catalog_gen.photos.make import make_renditions
from catalog_gen.photos.plan import plan_photos
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.errands import WorkerLost
from catalog_gen.tools.workers import Workers


@pytest.fixture
def folder(tmp_path, corners, encode):
    """Three photos; `copy.jpg` has the bytes of `one.jpg`."""
    folder = tmp_path / "catalog"
    folder.mkdir()
    (folder / "one.jpg").write_bytes(encode(corners(600, 450)))
    (folder / "two.png").write_bytes(encode(corners(700, 300), "PNG"))
    (folder / "copy.jpg").write_bytes((folder / "one.jpg").read_bytes())
    return folder


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


@pytest.fixture
def make(folder, cache, wanted, recipe, sources):
    """Make the renditions of these photos of the folder."""

    def make(*paths, jobs=1, uses=("web", "card"), needed=None):
        plan = plan_photos(folder, wanted(*paths, uses=uses), recipe, sources)
        with Workers(jobs) as workers:
            return make_renditions(plan, needed or uses, cache, workers), plan

    return make


def entries_of(cache):
    return {path.name: path.read_bytes() for path in cache.folder.rglob("*") if path.is_file()}


def test_what_is_made_for_a_part_is_what_all_parts_share(make, cache):
    report, plan = make("one.jpg", needed=("web",))
    assert (report.made, report.reused) == (2, 0)
    made = entries_of(cache)
    report, _ = make("one.jpg")
    assert (report.made, report.reused) == (1, 2)
    assert made.items() <= entries_of(cache).items()
    assert {r.use for r in plan.photos["one.jpg"].renditions} == {"web", "card"}


def test_renditions_are_made_once(make, cache):
    report, plan = make("one.jpg", "two.png")
    assert (report.made, report.reused, report.problems) == (6, 0, ())
    for photo in plan.photos.values():
        for rendition in photo.renditions:
            assert cache.get(rendition.key)
    report, _ = make("one.jpg", "two.png")
    assert (report.made, report.reused) == (0, 6)


def test_the_bytes_do_not_depend_on_the_number_of_workers(make, cache, tmp_path):
    make("one.jpg", "two.png", jobs=1)
    alone = entries_of(cache)
    cache.folder.rename(tmp_path / "aside")
    make("one.jpg", "two.png", jobs=2)
    assert entries_of(cache) == alone
    assert len(alone) == 6


def test_a_photo_is_decoded_once_for_everything(make, monkeypatch):
    decoded = []

    def decode(*given):
        decoded.append(given)
        return decode_photo(*given)

    monkeypatch.setattr("catalog_gen.photos.decode.decode_photo", decode)
    uses = ["web", "social", "card", "cover", "card-press", "cover-press"]
    report, plan = make("one.jpg", uses=uses)
    assert report.made == 7
    assert {r.use for r in plan.photos["one.jpg"].renditions} == {*uses}
    assert len(decoded) == 1


def test_only_what_changed_is_made(make, folder, encode):
    make("one.jpg", "two.png")
    (folder / "two.png").write_bytes(encode(Image.new("RGB", (700, 300)), "PNG"))
    report, _ = make("one.jpg", "two.png")
    assert (report.made, report.reused) == (3, 3)


def test_another_use_makes_only_what_it_adds(make):
    make("one.jpg", uses=["web"])
    report, _ = make("one.jpg", uses=["web", "card"])
    assert (report.made, report.reused) == (1, 2)


def test_a_file_that_was_only_touched_makes_nothing(make, folder):
    make("one.jpg")
    os.utime(folder / "one.jpg", (1, 1))
    assert make("one.jpg")[0].made == 0


def test_the_same_bytes_under_two_names_are_made_once(make):
    report, plan = make("one.jpg", "copy.jpg")
    assert (report.made, report.reused) == (3, 3)
    one, copy = (plan.photos[path].renditions[0] for path in ("one.jpg", "copy.jpg"))
    assert one.key == copy.key
    assert one.name != copy.name


def test_what_the_cache_lost_is_made_anew(make, cache):
    _, plan = make("one.jpg")
    before = entries_of(cache)
    key = plan.photos["one.jpg"].renditions[0].key
    [path] = cache.folder.glob(f"*/{key[2:]}")
    path.unlink()
    report, _ = make("one.jpg")
    assert (report.made, report.reused) == (1, 2)
    assert entries_of(cache) == before


@pytest.mark.parametrize("left", [0, 20, 100, -1])
def test_a_damaged_entry_is_made_anew_once_it_was_found_out(make, cache, left):
    _, plan = make("one.jpg")
    key = plan.photos["one.jpg"].renditions[0].key
    [path] = cache.folder.glob(f"*/{key[2:]}")
    path.write_bytes(path.read_bytes()[:left] + b"?")
    assert cache.get(key) is None
    assert make("one.jpg")[0].made == 1


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_photo_that_breaks_off_is_a_problem_and_the_others_go_on(make, folder, encode, jobs):
    content = encode(Image.effect_noise((600, 450), 50))
    for name in ("broken.jpg", "again.jpg"):
        (folder / name).write_bytes(content[: len(content) // 2])
    report, _ = make("broken.jpg", "one.jpg", "again.jpg", "two.png", jobs=jobs)
    assert (report.made, report.reused) == (6, 0)
    assert [(p.code, p.severity, p.source.path, dict(p.facts)) for p in report.problems] == [
        (
            "photo-unreadable",
            "error",
            f"{name}.yaml",
            {"photo": name, "reason": "damaged"},
        )
        for name in ("broken.jpg", "again.jpg")
    ]


def test_a_killed_worker_is_told_with_its_photo(make, cache, tmp_path, monkeypatch):
    (tmp_path / "deadly.py").write_text("import os\ndef die(task): os.kill(os.getpid(), 9)\n")
    monkeypatch.syspath_prepend(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr("catalog_gen.photos.make.render_photo", import_module("deadly").die)
        with pytest.raises(WorkerLost, match=r"doing (one.jpg|two.png) ended with signal SIGKILL"):
            make("one.jpg", "two.png", jobs=2)
    assert make("one.jpg", "two.png", jobs=2)[0].made == 6


def test_nothing_to_do_starts_no_process(make, monkeypatch):
    make("one.jpg", "two.png", jobs=2)
    monkeypatch.setattr("catalog_gen.tools.workers.Worker", None)
    assert make("one.jpg", "two.png", jobs=2)[0].reused == 6
