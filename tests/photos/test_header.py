import hashlib
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from catalog_gen.photos.decode import decode_photo
from catalog_gen.photos.header import read_header
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.photos.refusal import RefusedPhoto

FORMATS = ["JPEG", "MPO", "PNG", "WEBP", "AVIF", "HEIF", "TIFF", "GIF"]


@pytest.fixture
def header_of(tmp_path):
    def header_of(content, name="photo.jpg"):
        path = tmp_path / name
        path.write_bytes(content)
        return read_header(path)

    return header_of


def exif_of(orientation):
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    return exif


def reason_of(path):
    with pytest.raises(RefusedPhoto) as caught:
        read_header(path)
    return dict(caught.value.facts).get("reason", caught.value.code)


def test_a_header_has_the_size_and_the_digest(encode, header_of):
    content = encode(Image.new("RGB", (40, 30)))
    header = header_of(content)
    assert (header.width, header.height, header.orientation) == (40, 30, 1)
    assert (header.format, header.mode, header.translucent) == ("JPEG", "RGB", False)
    assert header.digest == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(("mode", "translucent"), [("RGBA", True), ("LA", True), ("L", False)])
def test_a_header_tells_whether_the_ground_shows_through(encode, header_of, mode, translucent):
    assert header_of(encode(Image.new(mode, (4, 4)), "PNG")).translucent is translucent


def test_the_name_of_a_file_counts_for_nothing(encode, header_of):
    assert header_of(encode(Image.new("RGB", (5, 4)), "PNG"), "photo.jpg").width == 5


@pytest.mark.parametrize("orientation", [0, 9, 300])
def test_an_orientation_that_does_not_exist_leaves_the_photo_as_it_is(
    encode, header_of, orientation
):
    content = encode(Image.new("RGB", (5, 4)), exif=exif_of(orientation))
    assert header_of(content).orientation == 1


def test_exif_in_ruins_leaves_the_photo_as_it_is(encode, header_of):
    content = encode(Image.new("RGB", (5, 4)), exif=b"Exif\0\0not at all")
    assert header_of(content).orientation == 1


def test_an_orientation_in_xmp_alone_counts_for_nothing(encode, tmp_path):
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/" tiff:Orientation="6"/>'
    for suffix, options in (("JPEG", {"xmp": xmp}), ("TIFF", {"tiffinfo": {700: xmp}})):
        content = encode(Image.new("RGB", (5, 4)), suffix, **options)
        (tmp_path / suffix).write_bytes(content)
        header = read_header(tmp_path / suffix)
        picture = decode_photo(content, header.orientation, 1, PhotoRecipe())
        assert (header.width, header.height) == picture.size == (5, 4)


def test_what_is_not_there(tmp_path):
    assert reason_of(tmp_path / "gone.jpg") == "missing"


def test_a_folder_named_like_a_photo(tmp_path):
    (tmp_path / "x.jpg").mkdir()
    assert reason_of(tmp_path / "x.jpg") == "not-a-file"


def test_a_pipe_named_like_a_photo(tmp_path):
    os.mkfifo(tmp_path / "x.jpg")
    assert reason_of(tmp_path / "x.jpg") == "not-a-file"


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    (tmp_path / "x.jpg").write_bytes(b"x")

    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.open", refuse)
    assert reason_of(tmp_path / "x.jpg") == "no-access"


def test_no_bytes(tmp_path):
    (tmp_path / "x.jpg").write_bytes(b"")
    assert reason_of(tmp_path / "x.jpg") == "empty"


def test_a_file_of_too_many_bytes_is_refused_unread(tmp_path):
    (tmp_path / "x.jpg").write_bytes(b"x")
    os.truncate(tmp_path / "x.jpg", 200_000_001)
    assert reason_of(tmp_path / "x.jpg") == "photo-too-large"


def test_a_jpeg_that_ends_in_its_header(encode, tmp_path):
    content = encode(Image.new("RGB", (5, 4)))
    (tmp_path / "x.jpg").write_bytes(content[: content.index(b"\xff\xda")])
    assert reason_of(tmp_path / "x.jpg") == "damaged"


def test_no_pixel_is_decoded(encode, header_of, monkeypatch):
    contents = [encode(Image.new("RGB", (5, 4)), suffix) for suffix in FORMATS]
    monkeypatch.setattr(Image.Image, "load", None)
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", None)
    assert [header_of(content).width for content in contents] == [5] * len(FORMATS)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(FORMATS),
    st.integers(1, 90),
    st.integers(1, 90),
    st.integers(1, 8),
    st.sampled_from(["RGB", "L", "RGBA"]),
)
def test_the_header_knows_the_size_of_the_picture(
    tmp_path_factory, encode, suffix, width, height, orientation, mode
):
    if mode == "RGBA" and suffix in ("JPEG", "MPO"):
        mode = "RGB"
    exif = {"exif": exif_of(orientation)} if suffix != "GIF" else {}
    content = encode(Image.new(mode, (width, height)), suffix, **exif)
    path = tmp_path_factory.mktemp("photos") / "photo"
    path.write_bytes(content)
    header = read_header(path)
    upright = (height, width) if orientation >= 5 and exif else (width, height)
    picture = decode_photo(content, header.orientation, 1, PhotoRecipe())
    assert (header.width, header.height) == upright == picture.size
