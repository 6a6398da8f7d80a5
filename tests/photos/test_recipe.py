import pickle
from dataclasses import replace

from catalog_gen.model.photo import PRESS_USES, PRINTED_USES
from catalog_gen.model.printing import PRESETS
from catalog_gen.photos.recipe import PhotoRecipe, PrintedShape, recipe_of
from catalog_gen.theme.inks import ink_profile
from catalog_gen.theme.theme import Tokens, load_theme


def test_a_frame_has_pixels_for_its_resolution():
    assert PrintedShape(60, 45, ppi=220).pixels == (520, 390)
    assert PrintedShape(148, 210, ppi=254).pixels == (1480, 2100)


def test_a_recipe_travels_to_workers(recipe):
    assert pickle.loads(pickle.dumps(recipe)) == recipe


def test_the_tokens_of_a_theme_say_what_is_made_of_a_photo():
    tokens = Tokens.model_validate(
        {
            "name": "Noël",
            "colours": {},
            "accents": {},
            "readable": {},
            "web": {
                "photo_widths": [300, 600],
                "photo_format": "avif",
                "photo_quality": 50,
                "photo_effort": 4,
            },
            "press": {
                "photo_ppi": 254,
                "photo_quality": 90,
            },
        }
    )
    recipe = recipe_of(tokens, {"card": (60.5, 40.0), "cover": (148, 210)})
    assert recipe == PhotoRecipe(
        web_widths=(300, 600),
        web_format="avif",
        web_quality=50,
        web_effort=4,
        printed={
            "card": PrintedShape(60.5, 40.0, 254),
            "card-press": PrintedShape(60.5, 40.0, 300),
            "cover": PrintedShape(148, 210, 254),
            "cover-press": PrintedShape(148, 210, 300),
        },
        print_quality=90,
        cmyk_profile=ink_profile(),
    )
    assert recipe.printed["card"].pixels == (605, 400)


def test_every_printed_shape_has_a_use_in_inks(tmp_path):
    assert set(PRESS_USES) == PRINTED_USES
    recipe = recipe_of(load_theme("noel", tmp_path).tokens, dict.fromkeys(PRESS_USES, (60.0, 40.0)))
    assert set(recipe.printed) == {*PRESS_USES, *PRESS_USES.values()}
    assert recipe.web_widths == tuple(sorted(recipe.web_widths))


def test_the_inks_and_the_resolution_of_a_printing_condition(tmp_path):
    tokens = load_theme("noel", tmp_path).tokens
    condition = replace(PRESETS["coated"], ppi=254)
    recipe = recipe_of(tokens, {"card": (60.0, 40.0)}, condition, b"profile")
    assert recipe.cmyk_profile == b"profile"
    assert recipe.printed["card-press"].ppi == 254
    assert recipe.printed["card"].ppi == tokens.press.photo_ppi
