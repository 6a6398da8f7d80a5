from dataclasses import replace

import pytest
from PIL import Image

from catalog_gen.model.problem import SourceRef, Sources
from catalog_gen.photos.plan import plan_photos


@pytest.fixture
def plan(tmp_path, encode, wanted, recipe, sources):
    """The plan of one photo of this size."""

    def plan(width, height, uses=("web", "card")):
        (tmp_path / "photo.jpg").write_bytes(encode(Image.new("L", (width, height))))
        return plan_photos(tmp_path, wanted("photo.jpg", uses=uses), recipe, sources)

    return plan


def test_a_plan_knows_all_renditions(plan):
    photo = plan(1600, 1200).photos["photo.jpg"]
    assert (photo.path, photo.width, photo.height) == ("photo.jpg", 1600, 1200)
    assert [(r.width, r.height) for r in photo.of("web")] == [(480, 360), (960, 720), (1440, 1080)]
    assert [(r.width, r.height) for r in photo.of("card")] == [(520, 390)]
    assert photo.of("cover") == ()
    assert len({r.name for r in photo.renditions}) == len({r.key for r in photo.renditions}) == 4


def test_a_plan_is_the_same_each_time(plan):
    assert plan(1600, 1200) == plan(1600, 1200)


def test_the_work_of_a_photo_is_in_its_task(plan, tasks_of, tmp_path):
    planned = plan(2000, 1500, uses=["card"])
    [task] = tasks_of(planned)
    assert (task.file, task.scale) == (tmp_path / "photo.jpg", 2)
    assert task.photo == planned.photos["photo.jpg"]


def test_the_profile_of_inks_goes_where_it_is_needed(
    plan, tasks_of, tmp_path, encode, wanted, recipe, sources
):
    assert tasks_of(plan(800, 600))[0].recipe == replace(recipe, cmyk_profile=b"")
    assert tasks_of(plan(800, 600, uses=["web", "card-press"]))[0].recipe == recipe
    (tmp_path / "inks.jpg").write_bytes(encode(Image.new("CMYK", (80, 60))))
    [task] = tasks_of(plan_photos(tmp_path, wanted("inks.jpg"), recipe, sources))
    assert task.recipe == recipe


def test_photos_of_one_size_and_kind_keep_what_is_their_own(
    tmp_path, encode, wanted, recipe, sources
):
    for name, shade in (("good.jpg", 10), ("photo.jpg", 90)):
        (tmp_path / name).write_bytes(encode(Image.new("L", (400, 200), shade)))
    planned = plan_photos(tmp_path, wanted("good.jpg", "photo.jpg"), recipe, sources)
    good, photo = planned.photos.values()
    assert [r.name.split("-")[0] for p in (good, photo) for r in p.renditions] == (
        ["good"] * 2 + ["photo"] * 2
    )
    assert {r.key for r in good.renditions}.isdisjoint(r.key for r in photo.renditions)
    assert [(p.source.path, p.facts["photo"]) for p in planned.problems] == [
        ("good.jpg.yaml", "good.jpg"),
        ("photo.jpg.yaml", "photo.jpg"),
    ]


def test_no_place_is_looked_for_while_nothing_is_wrong(tmp_path, encode, wanted, recipe):
    class Unknown(dict):
        def get(self, path, default=None):
            raise AssertionError(path)

    (tmp_path / "photo.jpg").write_bytes(encode(Image.new("L", (1600, 1200))))
    assert plan_photos(tmp_path, wanted("photo.jpg"), recipe, Sources(Unknown())).photos
    (tmp_path / "photo.jpg").write_bytes(b"Bonjour")
    with pytest.raises(AssertionError):
        plan_photos(tmp_path, wanted("photo.jpg"), recipe, Sources(Unknown()))


def test_all_refused_photos_are_told_where_they_are_named(
    tmp_path, encode, wanted, recipe, sources
):
    (tmp_path / "good.jpg").write_bytes(encode(Image.new("L", (800, 600))))
    (tmp_path / "bad.jpg").write_bytes(b"Bonjour")
    planned = plan_photos(tmp_path, wanted("bad.jpg", "good.jpg", "gone.jpg"), recipe, sources)
    assert list(planned.photos) == ["good.jpg"]
    assert [(p.code, p.severity, p.source, dict(p.facts)) for p in planned.problems] == [
        (
            "photo-unreadable",
            "error",
            SourceRef(f"{name}.yaml", 3),
            {"photo": name, "reason": reason},
        )
        for name, reason in (("bad.jpg", "not-an-image"), ("gone.jpg", "missing"))
    ]


def test_a_photo_too_coarse_for_its_printed_shape_is_a_warning(plan):
    [problem] = plan(400, 200).problems
    assert (problem.code, problem.severity) == ("photo-too-small", "warning")
    assert problem.source == SourceRef("photo.jpg.yaml", 3)
    assert problem.facts == {
        "photo": "photo.jpg",
        "use": "card",
        "width": "400",
        "height": "200",
        "ppi": "113",
        "least_ppi": "150",
        "least_width": "355",
        "least_height": "266",
    }


@pytest.mark.parametrize(
    ("size", "uses", "problems"),
    [
        ((355, 266), ["card"], 0),
        ((352, 266), ["card"], 1),
        ((355, 264), ["card"], 1),
        ((100, 80), ["web"], 0),
        ((400, 300), ["social"], 0),
        ((355, 266), ["card", "cover"], 1),
        ((352, 266), ["card", "card-press"], 1),
        ((352, 266), ["card-press"], 1),
        ((875, 1241), ["cover"], 0),
    ],
)
def test_150_pixels_to_the_inch_are_the_least(plan, size, uses, problems):
    assert len(plan(*size, uses=uses).problems) == problems
