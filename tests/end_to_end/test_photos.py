from io import BytesIO
from pathlib import Path

import pytest
import yaml
from PIL import Image, ImageChops, ImageCms, ImageOps, ImageStat
from readback.command import ROOT
from readback.content import product_page
from readback.site import read_site, srcset_of

pytestmark = pytest.mark.end_to_end

THEME = yaml.safe_load((ROOT / "themes/noel/theme.yaml").read_text(encoding="utf-8"))
PIXELS = {"VP8 ", "VP8L", "VP8X", "ALPH"}
ORIENTATION, GPS = 0x0112, 0x8825
SMALL, ALIKE = 48, 6
"""px; mean difference of grey levels under which two pictures of that size show the same."""


def published(site):
    return sorted(site.folder.glob("photos/*.webp"))


def shared(site):
    return sorted(site.folder.glob("photos/*-social.jpg"))


def original_of(photo: Path, folder: Path) -> Path:
    stem = stem_of(photo.name)
    originals = [folder / "cover.jpg", folder / "plan.png", *folder.glob("content/**/*.jpg")]
    return next(path for path in originals if path.stem == stem)


def stem_of(name: str) -> str:
    """The name of the original of a published photo: `miel` for `…/miel-3fb201ca-480.webp`."""
    return Path(name).name.rsplit("-", 2)[0]


def chunks(photo: Path) -> list[str]:
    """The parts of a WebP file (RIFF container, RFC 9649)."""
    data = photo.read_bytes()
    assert data[:4] == b"RIFF"
    assert data[8:12] == b"WEBP"
    assert int.from_bytes(data[4:8], "little") == len(data) - 8
    names, place = [], 12
    while place < len(data):
        names.append(data[place : place + 4].decode("ascii"))
        length = int.from_bytes(data[place + 4 : place + 8], "little")
        place += 8 + length + length % 2
    return names


def difference(one: Image.Image, other: Image.Image) -> float:
    small = [image.convert("L").resize((SMALL, SMALL)) for image in (one, other)]
    return ImageStat.Stat(ImageChops.difference(*small)).mean[0]


def test_published_photos_are_bare_webp(site):
    assert len(published(site)) > 90
    assert {*site.folder.glob("photos/*")} == {*published(site), *shared(site)}
    for photo in published(site):
        assert set(chunks(photo)) <= PIXELS, photo.name


def test_published_photos_show_their_originals_and_are_never_larger(site, demo):
    for photo in published(site):
        with Image.open(photo) as made, Image.open(original_of(photo, demo.folder)) as original:
            assert made.format == "WEBP"
            assert made.width <= original.width
            assert made.width in {*THEME["web"]["photo_widths"], original.width}
            assert abs(made.height - made.width * original.height / original.width) <= 1
            original.draft("L", (SMALL, SMALL))
            assert difference(made, original) < ALIKE, photo.name


def test_every_page_names_the_picture_that_networks_show(site, content):
    named = set()
    for page in site.pages.values():
        head = {meta.get("property"): meta.get("content") for meta in page.root.iter("meta")}
        url, name = head["og:image"].split("photos/")
        assert url == content.settings["url"]
        named.add(name)
        with Image.open(site.folder / "photos" / name) as file:
            assert (file.format, file.mode, file.size) == ("JPEG", "RGB", (1200, 630))
            assert (head["og:image:width"], head["og:image:height"]) == ("1200", "630")
            assert not {"exif", "icc_profile", "xmp", "comment"} & file.info.keys()
        assert head["og:image:alt"]
        assert head["og:title"] in page.root.findtext("head/title")
    assert named == {photo.name for photo in shared(site)}
    assert {stem_of(name) for name in named} >= {"cover", "miel"}


def test_every_image_tells_its_size_and_its_widths(site):
    for page in site.pages.values():
        for image in page.root.iter("img"):
            if not image.get("srcset"):  # as small as it is shown: one file serves
                with Image.open(site.folder / Path(page.address).parent / image.get("src")) as file:
                    assert file.width == int(image.get("width"))
                continue
            candidates = srcset_of(image)
            assert [width for _, width in candidates] == sorted({w for _, w in candidates})
            assert image.get("sizes")
            assert image.get("src") in [address for address, _ in candidates]
            ratio = int(image.get("height")) / int(image.get("width"))
            for address, width in candidates:
                with Image.open(site.folder / Path(page.address).parent / address) as file:
                    assert file.width == width
                    assert abs(file.height - width * ratio) <= 1


def test_every_image_has_an_alternative_text(site, content):
    silent = {
        page.address
        for page in site.pages.values()
        for image in page.root.iter("img")
        if image.get("alt") is None
    }
    assert not silent
    for shop, product in content.products():
        first = next(site.pages[product_page(shop, product)].main.iter("img"), None)
        if "alt" in product:
            assert first.get("alt").split() == product["alt"].split()


def test_the_photos_of_a_product_are_its_own_in_its_order(site, content):
    for shop, product in content.products():
        names = product.get("photos", [product.get("photo")])
        if names == [None]:
            continue
        images = site.pages[product_page(shop, product)].main.iter("img")
        shown = [stem_of(image.get("src")) for image in images]
        assert shown[: len(names)] == [Path(name).stem for name in names]


def test_what_a_camera_adds_is_not_published(workshop):
    path = workshop.folder / "content/shops/la-malle-aux-jouets/toupie.jpg"
    with Image.open(path) as file:
        upright = file.convert("RGB")
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif[GPS] = {1: "N", 2: (49.0, 12.0, 55.0), 3: "E", 4: (1.0, 10.0, 11.0)}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    turned = upright.transpose(Image.Transpose.ROTATE_90)
    comment = b"Prise chez nous, 26 rue du Matrey"
    turned.save(path, exif=exif, icc_profile=profile, comment=comment, quality=95)
    with Image.open(BytesIO(path.read_bytes())) as file:
        assert file.size == upright.size[::-1]
        assert ImageOps.exif_transpose(file).size == upright.size
    done = workshop.build("--only", "web")
    assert done.code == 0, done.text
    made = list(workshop.output.glob("web/photos/toupie-*"))
    assert {photo.suffix for photo in made} == {".webp", ".jpg"}
    for photo in made:
        assert photo.suffix == ".jpg" or set(chunks(photo)) <= PIXELS
        assert b"Exif" not in photo.read_bytes()
        assert comment not in photo.read_bytes()
        with Image.open(photo) as file:
            whole = upright if photo.suffix == ".webp" else ImageOps.fit(upright, file.size)
            assert difference(file, whole) < ALIKE
    pages = read_site(workshop.output / "web").pages
    image = next(pages["boutiques/la-malle-aux-jouets/mj-02/index.html"].main.iter("img"))
    assert (int(image.get("width")), int(image.get("height"))) == upright.size
