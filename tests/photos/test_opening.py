import pickle
from io import BytesIO

import pytest
from PIL import Image, ImageFile

from catalog_gen.photos import opening
from catalog_gen.photos.opening import open_photo
from catalog_gen.photos.refusal import RefusedPhoto


def refusal_of(content):
    with pytest.raises(RefusedPhoto) as caught, open_photo(BytesIO(content)) as image:
        image.load()
    return caught.value.code, dict(caught.value.facts)


@pytest.mark.parametrize("suffix", ["JPEG", "MPO", "PNG", "WEBP", "AVIF", "HEIF", "TIFF", "GIF"])
def test_formats_of_photos_are_read(encode, suffix):
    with open_photo(BytesIO(encode(Image.new("RGB", (4, 3)), suffix))) as image:
        image.load()
        assert image.size == (4, 3)


@pytest.mark.parametrize(
    "content",
    [
        b"Bonjour",
        b"%PDF-1.7\n",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    ],
)
def test_what_is_no_photo_is_refused(content):
    assert refusal_of(content) == ("photo-unreadable", {"reason": "not-an-image"})


@pytest.mark.parametrize("suffix", ["BMP", "PPM", "TGA", "PCX", "JPEG2000", "ICO"])
def test_formats_that_are_not_for_photos_are_refused(encode, suffix):
    content = encode(Image.new("RGB", (16, 16)), suffix)
    assert refusal_of(content) == ("photo-unreadable", {"reason": "not-an-image"})


@pytest.mark.parametrize(
    "content", [b"\xff\xd8\xff", b"GIF89a", b"II*\0\xff\xff", b"RIFF\0\0\0\0WEBPVP8 "]
)
def test_a_header_that_breaks_its_reader_is_refused(content):
    assert refusal_of(content) == ("photo-unreadable", {"reason": "damaged"})


@pytest.mark.parametrize("suffix", ["JPEG", "PNG", "TIFF", "GIF", "AVIF", "HEIF"])
def test_a_photo_cut_off_is_refused_when_decoded(encode, suffix):
    content = encode(Image.effect_noise((64, 64), 50), suffix)
    assert refusal_of(content[: len(content) // 2]) == ("photo-unreadable", {"reason": "damaged"})


@pytest.mark.parametrize("size", [(10_000, 10_001), (15_000, 10_000), (60_000, 60_000)])
def test_a_photo_of_too_many_pixels_is_refused_unseen(png, size):
    content = png(*size, 8, 0, [b""])
    assert refusal_of(content) == ("photo-too-large", {"most": "100 Mpx"})


def test_a_photo_of_as_many_pixels_as_allowed_is_opened(png):
    with open_photo(BytesIO(png(10_000, 10_000, 8, 0, [b""]))) as image:
        assert image.size == (10_000, 10_000)


def test_too_little_memory_is_too_large_a_photo(encode):
    with pytest.raises(RefusedPhoto) as caught, open_photo(BytesIO(encode(Image.new("L", (1, 1))))):
        raise MemoryError
    assert caught.value.code == "photo-too-large"


def test_a_refusal_travels_from_workers():
    refusal = pickle.loads(pickle.dumps(opening.unreadable("empty")))
    assert (refusal.code, refusal.facts) == ("photo-unreadable", {"reason": "empty"})


def test_what_other_libraries_tell_pillow_does_not_count(monkeypatch):
    # WeasyPrint, once imported, has Pillow make do with photos that are cut off.
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    whole = BytesIO()
    Image.effect_noise((64, 64), 50).save(whole, "JPEG")
    cut = BytesIO(whole.getvalue()[: whole.tell() // 2])
    with pytest.raises(RefusedPhoto), open_photo(cut) as image:
        image.load()
    assert ImageFile.LOAD_TRUNCATED_IMAGES
