"""Which edits and builds a property test chooses from."""

from typing import Any

from edits import made, photos, settings, shops, themes
from edits.build import Build
from edits.town import Edit
from hypothesis import strategies as st

PHOTO_NAMES = ("a.jpg", "b.png", "c.webp", "d.gif", "e.tif", "été à 2.jpg", "photos/a.jpg")
FOLDERS = ("cire", "laine", "zinc", "_cire", "2026")
number = st.integers(0, 9)


def edits_of_content() -> st.SearchStrategy[Edit]:
    """What people do to the content of a catalog."""
    names = st.sampled_from(PHOTO_NAMES)
    beside = st.sampled_from([name for name in PHOTO_NAMES if "/" not in name])
    folders = st.sampled_from(FOLDERS)
    return st.one_of(
        _change(settings.SETTINGS_VALUES).map(lambda change: settings.ChangeSettings(*change)),
        _change(settings.SETTINGS_VALUES).map(lambda change: settings.ChangeSettings(*change)),
        st.builds(_change_shop, number, _change(shops.SHOP_VALUES)),
        st.builds(_change_shop, number, _change(shops.SHOP_VALUES)),
        st.builds(_change_product, number, number, _change(shops.PRODUCT_VALUES)),
        st.builds(_change_product, number, number, _change(shops.PRODUCT_VALUES)),
        st.builds(shops.AddProduct, number, number, st.sampled_from(["Bol", "Savon", "Bougie"])),
        st.builds(shops.MoveProduct, number, number, st.none() | number),
        st.builds(shops.AddShop, folders),
        st.builds(shops.RemoveShop, number),
        st.builds(shops.RenameShop, number, folders),
        st.builds(shops.SwapShops, number, number),
        st.builds(photos.AddPhoto, number, names, number),
        st.builds(photos.ShowPhotos, number, number, st.lists(number, max_size=2).map(tuple)),
        st.builds(photos.ShowFront, number, st.sampled_from(["photo", "logo"]), st.none() | number),
        st.builds(photos.ReplacePhoto, number, number),
        st.builds(photos.ReplaceUnnoticed, number, st.tuples(number, number)),
        st.builds(photos.SwapPhotos, number, number),
        st.builds(photos.CopyPhoto, number, beside),
        st.builds(photos.RemovePhoto, number),
        st.builds(settings.AddComment, number),
        st.builds(settings.Touch, number),
    )


def edits_of_themes() -> st.SearchStrategy[Edit]:
    name = st.sampled_from(["noel", "noel", "noel", "autre"])
    return st.one_of(
        st.builds(themes.CopyTheme, name),
        st.builds(themes.ChangeTheme, name, st.sampled_from(themes.WORDS)),
        st.builds(themes.RemoveFont, name),
        st.builds(themes.RemoveTheme, name),
    )


def mishaps() -> st.SearchStrategy[Edit]:
    """What happens to outputs and caches."""
    many, file = st.sampled_from([1, 2, 1000]), st.integers(0, 99)
    return st.one_of(
        st.builds(made.DeleteOutput, number, file, st.booleans()),
        st.builds(made.EditOutput, number, file, st.sampled_from(made.EDITS)),
        st.builds(made.PutBeside, number, file),
        st.builds(made.PutBooklet, st.integers(0, 1)),
        st.builds(made.Damage, st.integers(0, 999), many, st.sampled_from(made.DAMAGES)),
        st.just(made.DeleteCache()),
    )


def builds(*parts: str) -> st.SearchStrategy[Build]:
    """Builds of all of these parts, of one of them, of one shop; rarely with two workers."""
    only = st.sampled_from([parts, *((part,) for part in parts)])
    shop = st.sampled_from([None, None, None, 0, 1])
    jobs = st.sampled_from([1] * 15 + [2])
    return st.builds(Build, only, shop, jobs, st.sampled_from([0, 0, 0, 1]), st.booleans())


def histories(*parts: str, days: int) -> st.SearchStrategy[list[Edit]]:
    """What happens to a town on up to so many days; parts are those that builds are asked for.

    On each day, up to three things happen before a build.
    """
    edits = [edits_of_content()] * 3 + [edits_of_themes(), mishaps()]
    some = st.lists(st.sampled_from(edits).flatmap(lambda chosen: chosen), min_size=1, max_size=3)
    day = st.tuples(some, builds(*parts)).map(lambda day: [*day[0], day[1]])
    return st.lists(day, max_size=days).map(lambda found: [step for day in found for step in day])


def _change(values: dict[str, tuple[Any, ...]]) -> st.SearchStrategy[tuple[str, Any]]:
    return st.sampled_from([(key, value) for key, some in values.items() for value in some])


def _change_shop(shop: int, change: tuple[str, Any]) -> Edit:
    return shops.ChangeShop(shop, *change)


def _change_product(shop: int, product: int, change: tuple[str, Any]) -> Edit:
    return shops.ChangeProduct(shop, product, *change)
