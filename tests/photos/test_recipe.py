import pickle

from catalog_gen.photos.recipe import PrintedShape


def test_a_frame_has_pixels_for_its_resolution():
    assert PrintedShape(60, 45, ppi=220).pixels == (520, 390)
    assert PrintedShape(148, 210, ppi=254).pixels == (1480, 2100)


def test_a_recipe_travels_to_workers(recipe):
    assert pickle.loads(pickle.dumps(recipe)) == recipe
