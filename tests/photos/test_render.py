from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from catalog_gen.model.problem import Sources
from catalog_gen.photos.plan import plan_photos
from catalog_gen.photos.refusal import RefusedPhoto
from catalog_gen.photos.render import render_photo

SUFFIXES = ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF", "GIF"]


@pytest.fixture
def task(tasks_of, tmp_path, corners, encode, wanted, recipe, sources):
    (tmp_path / "photo.jpg").write_bytes(encode(corners(800, 600)))
    [task] = tasks_of(plan_photos(tmp_path, wanted("photo.jpg"), recipe, sources))
    return task


def test_a_task_gives_the_bytes_of_each_rendition(task):
    contents = render_photo(task)
    sizes = [Image.open(BytesIO(content)).size for content in contents]
    assert sizes == [(r.width, r.height) for r in task.photo.renditions]


def test_each_rendition_has_the_same_bytes_when_made_alone(task):
    together = render_photo(task)
    alone = [
        render_photo(replace(task, photo=replace(task.photo, renditions=(rendition,))))
        for rendition in task.photo.renditions
    ]
    assert [content for (content,) in alone] == list(together)


def test_a_photo_that_travels_needs_no_file(task):
    expected, packed = render_photo(task), task.packed()
    task.file.unlink()
    assert render_photo(packed) == expected


def test_a_photo_that_went_or_changed_before_it_travels_is_refused(task, encode):
    task.file.write_bytes(encode(Image.new("RGB", (800, 600))))
    assert render_photo(task.packed()).facts == {"reason": "changed"}
    task.file.unlink()
    assert render_photo(task.packed()).facts == {"reason": "changed"}


def test_a_photo_that_changed_meanwhile_is_refused(task, encode):
    task.file.write_bytes(encode(Image.new("RGB", (800, 600))))
    assert render_photo(task).facts == {"reason": "changed"}
    task.file.unlink()
    assert render_photo(task).facts == {"reason": "changed"}


def test_a_photo_that_breaks_off_is_refused(tasks_of, tmp_path, encode, wanted, recipe, sources):
    content = encode(Image.effect_noise((800, 600), 50))
    (tmp_path / "photo.jpg").write_bytes(content[: len(content) // 2])
    [task] = tasks_of(plan_photos(tmp_path, wanted("photo.jpg"), recipe, sources))
    refusal = render_photo(task)
    assert isinstance(refusal, RefusedPhoto)
    assert refusal.facts == {"reason": "damaged"}


@pytest.mark.parametrize("size", [(1, 1), (1, 60_000), (60_000, 1), (2, 3)])
def test_odd_shapes_are_rendered(tasks_of, tmp_path, encode, wanted, recipe, sources, size):
    (tmp_path / "photo.png").write_bytes(encode(Image.new("RGB", size), "PNG"))
    [task] = tasks_of(
        plan_photos(tmp_path, wanted("photo.png", uses=["web", "card", "cover"]), recipe, sources)
    )
    sizes = [Image.open(BytesIO(content)).size for content in render_photo(task)]
    assert sizes == [(r.width, r.height) for r in task.photo.renditions]


def test_what_is_hidden_in_a_photo_stays_behind(
    tmp_path, corners, encode, wanted, recipe, sources, profiles
):
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    content = encode(
        corners(800, 600),
        exif=exif,
        icc_profile=profiles["srgb"],
        xmp=b"<secret/>",
        comment=b"<script>secret</script>",
    )
    (tmp_path / "photo.jpg").write_bytes(content + b"PK\x03\x04 secret archive")
    plan = plan_photos(tmp_path, wanted("photo.jpg"), recipe, sources)
    task = plan.task_of(*plan.photos.values())
    for content in render_photo(task):
        assert b"secret" not in content
        assert b"Exif" not in content
        assert b"ICC_PROFILE" not in content
        assert (
            not {"exif", "icc_profile", "xmp", "comment"} & Image.open(BytesIO(content)).info.keys()
        )


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(SUFFIXES),
    st.tuples(st.integers(1, 700), st.integers(1, 700)),
    st.sampled_from([1, 3, 6, 7]),
)
def test_sizes_planned_are_sizes_made(
    tmp_path_factory, encode, wanted, recipe, suffix, size, orientation
):
    folder = tmp_path_factory.mktemp("photos")
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {} if suffix == "GIF" else {"exif": exif}
    (folder / "photo").write_bytes(encode(Image.new("RGB", size), suffix, **options))
    plan = plan_photos(folder, wanted("photo", uses=["web", "card", "cover"]), recipe, Sources())
    task = plan.task_of(*plan.photos.values())
    sizes = [Image.open(BytesIO(content)).size for content in render_photo(task)]
    assert sizes == [(r.width, r.height) for r in task.photo.renditions]
