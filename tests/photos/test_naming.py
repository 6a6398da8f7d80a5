from dataclasses import replace

import pytest

from catalog_gen.photos import naming
from catalog_gen.photos.header import Header
from catalog_gen.photos.naming import describe_casting, name_renditions
from catalog_gen.photos.recipe import PhotoRecipe, PrintedShape
from catalog_gen.photos.sizes import Framing

HEADER = Header(4000, 3000, 1, "JPEG", "RGB", translucent=False, digest="d" * 64)
WEB, CARD = Framing("web", 480, 360), Framing("card", 520, 390)
RECIPE = PhotoRecipe(printed={"card": PrintedShape(60, 45)})


def name(
    path="content/shops/cire/Bougie en pot.JPG", header=HEADER, scale=2, framing=WEB, recipe=RECIPE
):
    casting = describe_casting(header, scale, framing, recipe)
    [rendition] = name_renditions(path, header.digest, [casting])
    return rendition


def test_renditions_of_one_kind_are_named_as_each_alone():
    castings = [describe_casting(HEADER, 2, framing, RECIPE) for framing in (WEB, CARD)]
    for digest in ("d" * 64, "e" * 64):
        header = replace(HEADER, digest=digest)
        alone = [name(header=header, framing=framing) for framing in (WEB, CARD)]
        assert list(name_renditions("content/shops/cire/Bougie en pot.JPG", digest, castings)) == (
            alone
        )


def test_a_name_says_what_it_is():
    assert name().name == f"bougie-en-pot-{name().key[:8]}-480.webp"
    assert name(framing=CARD).name == f"bougie-en-pot-{name(framing=CARD).key[:8]}-card.jpg"
    assert name(recipe=replace(RECIPE, web_format="avif")).name.endswith("-480.avif")


@pytest.mark.parametrize(
    ("stem", "slug"),
    [
        ("Écharpe d'hiver", "echarpe-d-hiver"),
        ("写真", "photo"),
        ("..", "photo"),
        ("a" * 99, "a" * 40),
        ("x" * 39 + " y", "x" * 39),
        ("<script>", "script"),
    ],
)
def test_any_file_gets_a_name_that_suits_an_address(stem, slug):
    assert name(f"content/{stem}.jpg").name.rsplit("-", 2)[0] == slug


def test_the_same_photo_under_two_names_has_one_key():
    assert name("a.jpg").key == name("b.png").key


@pytest.mark.parametrize(
    "change",
    [
        {"header": replace(HEADER, digest="e" * 64)},
        {"scale": 4},
        {"framing": Framing("web", 480, 361)},
        {"framing": Framing("card", 480, 360)},
        {"recipe": replace(RECIPE, web_quality=79)},
        {"recipe": replace(RECIPE, web_effort=6)},
        {"recipe": replace(RECIPE, web_format="avif")},
    ],
)
def test_a_key_covers_what_the_bytes_depend_on(change):
    assert name(**change).key != name().key
    assert name(**change).name != name().name


@pytest.mark.parametrize(
    ("header", "change"),
    [
        (HEADER, {"print_quality": 95}),
        (HEADER, {"ground": (0, 0, 0)}),
        (HEADER, {"cmyk_profile": b"profile"}),
        (HEADER, {"web_widths": (480,)}),
    ],
)
def test_a_key_covers_nothing_else(header, change):
    assert name(header=header, recipe=replace(RECIPE, **change)).key == name(header=header).key


def test_the_quality_of_print_counts_for_print():
    changed = replace(RECIPE, print_quality=95)
    assert name(framing=CARD, recipe=changed).key != name(framing=CARD).key


def test_the_quality_of_what_networks_show_counts_there():
    changed, social = replace(RECIPE, social_quality=90), Framing("social", 1200, 630)
    assert name(framing=social).name.endswith("-social.jpg")
    assert name(framing=social, recipe=changed).key != name(framing=social).key
    assert name(framing=CARD, recipe=changed).key == name(framing=CARD).key


def test_the_ground_counts_where_it_shows_through():
    header, changed = replace(HEADER, translucent=True), replace(RECIPE, ground=(0, 0, 0))
    assert name(header=header, recipe=changed).key != name(header=header).key


def test_the_profile_and_the_quality_of_inks_count_for_the_printer():
    framing = Framing("card-press", 709, 531)
    before = name(framing=framing)
    assert before.name.endswith("-card-press.jpg")
    for change in ({"cmyk_profile": b"profile"}, {"press_quality": 80}):
        changed = replace(RECIPE, **change)
        assert name(framing=framing, recipe=changed).key != before.key
        assert name(framing=CARD, recipe=changed).key == name(framing=CARD).key


def test_the_profile_for_inks_counts_for_inks():
    header, changed = replace(HEADER, mode="CMYK"), replace(RECIPE, cmyk_profile=b"profile")
    assert name(header=header, recipe=changed).key != name(header=header).key


def test_the_decoder_of_heic_counts_for_heic(monkeypatch):
    header = replace(HEADER, format="HEIF")
    before = name().key, name(header=header).key
    monkeypatch.setattr(naming.heif, "heic_versions", lambda: "newer")
    assert (name().key == before[0], name(header=header).key == before[1]) == (True, False)


@pytest.mark.parametrize(
    ("part", "value"), [("_STEP_VERSION", "2"), ("_library_versions", lambda: "newer")]
)
def test_newer_code_or_libraries_make_everything_anew(monkeypatch, part, value):
    before = name().key
    monkeypatch.setattr(naming, part, value)
    assert name().key != before
