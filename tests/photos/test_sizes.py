import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.photos.recipe import PhotoRecipe, PrintedShape
from catalog_gen.photos.sizes import Framing, crop_box, decoding_scale, frame_photo, printed_ppi

ALL = frozenset({"web", "card", "cover"})
sides = st.integers(1, 6000)


def sizes_of(framings, use):
    return [(framing.width, framing.height) for framing in framings if framing.use == use]


def test_a_large_photo_gets_all_widths_and_its_printed_shape(recipe):
    framings = frame_photo((4000, 3000), frozenset({"web", "card"}), recipe)
    assert sizes_of(framings, "web") == [(480, 360), (960, 720), (1440, 1080)]
    assert sizes_of(framings, "card") == [(520, 390)]
    assert len(framings) == 4


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (1441, [480, 960, 1440]),
        (1440, [480, 960, 1440]),
        (1000, [480, 960, 1000]),
        (960, [480, 960]),
        (300, [300]),
        (1, [1]),
    ],
)
def test_a_width_above_the_photo_s_becomes_its_own_once(recipe, width, widths):
    framings = frame_photo((width, 700), frozenset({"web"}), recipe)
    assert [framing.width for framing in framings] == widths


def test_a_photo_smaller_than_its_printed_shape_keeps_its_pixels(recipe):
    assert sizes_of(frame_photo((300, 300), ALL, recipe), "card") == [(300, 225)]
    assert sizes_of(frame_photo((90, 300), ALL, recipe), "card") == [(90, 67)]


def test_the_printer_gets_the_same_shape_at_its_resolution(recipe):
    framings = frame_photo((4000, 3000), frozenset({"card", "card-press", "cover-press"}), recipe)
    assert sizes_of(framings, "card-press") == [(709, 531)]
    assert sizes_of(framings, "cover-press") == [(1748, 2480)]


def test_a_shape_that_the_recipe_lacks_is_a_mistake(recipe):
    with pytest.raises(KeyError):
        frame_photo((300, 300), frozenset({"wide"}), recipe)


@pytest.mark.parametrize(
    ("size", "shared"),
    [
        ((4000, 3000), [(1200, 630)]),
        ((1200, 1600), [(1200, 630)]),
        ((1000, 800), [(1000, 525)]),
        ((1600, 400), [(761, 400)]),
        ((381, 400), [(381, 200)]),
        ((380, 400), []),
        ((1600, 199), []),
    ],
)
def test_what_networks_show_has_their_shape_and_is_not_too_small(recipe, size, shared):
    assert sizes_of(frame_photo(size, frozenset({"social"}), recipe), "social") == shared


@pytest.mark.parametrize(
    ("size", "web"),
    [((1, 60_000), [(1, 16383)]), ((60_000, 1), [(480, 1), (960, 1), (1440, 1)]),
     ((100, 60_000), [(27, 16383)])],
)  # fmt: skip
def test_no_side_is_longer_than_webp_allows(recipe, size, web):
    assert sizes_of(frame_photo(size, ALL, recipe), "web") == web


@given(sides, sides)
def test_nothing_is_enlarged_and_shapes_are_kept(width, height):
    recipe = PhotoRecipe(printed={"card": PrintedShape(60, 45), "cover": PrintedShape(148, 210)})
    framings = frame_photo((width, height), ALL, recipe)
    for framing in framings:
        assert 1 <= framing.width <= width
        assert 1 <= framing.height <= height
        shape = recipe.printed.get(framing.use)
        ratio = shape.width / shape.height if shape else width / height
        kept = (
            abs(framing.width - framing.height * ratio) <= max(1, ratio),
            abs(framing.height - framing.width / ratio) <= 1,
        )
        assert any(kept)


@given(sides, sides)
def test_decoding_leaves_each_rendition_its_pixels(width, height):
    recipe = PhotoRecipe(printed={"card": PrintedShape(60, 45), "cover": PrintedShape(148, 210)})
    framings = frame_photo((width, height), ALL, recipe)
    scale = decoding_scale((width, height), framings)
    reduced = -(-width // scale), -(-height // scale)
    for framing in framings:
        box = crop_box(reduced, framing.use, (framing.width, framing.height))
        assert framing.width <= box[2] - box[0] + 1
        assert framing.height <= box[3] - box[1] + 1


@pytest.mark.parametrize(
    ("size", "scale"),
    [
        ((1440, 1080), 1),
        ((2879, 2000), 1),
        ((2880, 2160), 2),
        ((5760, 4320), 4),
        ((99_999, 900), 8),
    ],
)
def test_the_scale_is_the_largest_power_of_two_that_leaves_enough(recipe, size, scale):
    assert decoding_scale(size, frame_photo(size, frozenset({"web"}), recipe)) == scale


def test_the_site_shows_the_whole_photo():
    assert crop_box((400, 300), "web", (40, 30)) == (0, 0, 400, 300)


def test_print_shows_the_centre():
    assert crop_box((500, 300), "card", (40, 30)) == (50, 0, 450, 300)
    assert crop_box((400, 500), "card", (40, 30)) == (0, 100, 400, 400)


def test_the_resolution_in_print_is_that_of_the_coarser_side():
    assert printed_ppi((300, 300), "card", PrintedShape(25.4, 50.8)) == 150
    assert printed_ppi((300, 150), "plan", PrintedShape(25.4, 50.8)) == 300


def test_no_use_no_rendition(recipe):
    assert frame_photo((400, 300), frozenset(), recipe) == []
    assert decoding_scale((400, 300), []) == 8
    assert Framing("web", 1, 2).height == 2


@pytest.mark.parametrize(
    ("size", "fitted"),
    [((1920, 1468), (1029, 787)), ((1500, 3000), (393, 787)), ((300, 200), (300, 200))],
)
def test_a_plan_is_whole_and_within_its_frame(size, fitted):
    recipe = PhotoRecipe(printed={"plan-press": PrintedShape(100, 66.6, 300)})
    [framing] = frame_photo(size, frozenset({"plan-press"}), recipe)
    assert (framing.width, framing.height) == fitted
    assert crop_box(size, "plan-press", fitted) == (0, 0, *size)
