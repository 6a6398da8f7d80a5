"""Changes one after the other, each followed by a build: what every key of the cache must cover."""

from typing import Any

from edits import made, photos, settings, shops, themes
from edits.build import Build
from edits.town import PHOTOS, Edit

SITE = Build(("web",), settled=True)
BOOKLET = Build(("press",), settled=True)


def walks_of_the_site() -> dict[str, list[Edit]]:
    """Everything that content can say; what happens to photos, to outputs and to the cache."""
    return {
        "settings": _walk(_changes_of_settings(), SITE),
        "shop": _walk([shops.ChangeShop(0, *c) for c in _each(shops.SHOP_VALUES)], SITE),
        "product": _walk(
            [shops.ChangeProduct(0, 0, *c) for c in _each(shops.PRODUCT_VALUES)], SITE
        ),
        "theme": _walk([themes.ChangeTheme("noel", words) for words in themes.WORDS], SITE),
        "photos": _walk(_changes_of_photos(), SITE),
        "mishaps": _mishaps(),
    }


def walks_on_paper() -> dict[str, list[Edit]]:
    """What many sections of the booklet are made from."""
    printed = [words for words in themes.WORDS if not words[0].startswith("web/")]
    firsts = {change.key: change for change in reversed(_changes_of_settings())}
    return {
        "settings": _walk(list(firsts.values()), BOOKLET),
        "theme": _walk([themes.ChangeTheme("noel", words) for words in printed], BOOKLET),
        "parts": _parts(),
        "pages": _pages(),
    }


def _walk(edits: list[Any], build: Build) -> list[Edit]:
    return [step for edit in edits for step in (edit, build)]


def _each(values: dict[str, tuple[Any, ...]]) -> list[tuple[str, Any]]:
    return [(key, value) for key, some in values.items() for value in some]


def _changes_of_settings() -> list[settings.ChangeSettings]:
    return [settings.ChangeSettings(*change) for change in _each(settings.SETTINGS_VALUES)]


def _changes_of_photos() -> list[Edit]:
    """Each photo replaced, unnoticed too; then some exchanged, copied and shown elsewhere."""
    replaced: list[Edit] = []
    for photo in range(len(PHOTOS) + 1):
        replaced += [photos.ReplacePhoto(photo, picture) for picture in (5, 6, 8)]
        replaced += [photos.ReplaceUnnoticed(photo, (1, 2))] * 2
    return [
        *replaced,
        photos.SwapPhotos(0, 1),
        photos.CopyPhoto(0, "b.png"),
        photos.ShowPhotos(0, 0, (1, 0)),
        photos.ShowPhotos(0, 0, (0, 1)),
        photos.ShowFront(0, "logo", 0),
    ]


def _mishaps() -> list[Edit]:
    """All of the cache damaged while a part of the output is gone; files changed by hand."""
    steps: list[Edit] = []
    for how in made.DAMAGES:
        steps += [made.DeleteOutput(0, 3, folder=True), made.Damage(0, 1000, how), SITE, SITE]
    for edit in made.EDITS:
        steps += [made.EditOutput(0, 1, edit), SITE, SITE]
    steps += [made.PutBeside(0, 1), SITE, made.PutBooklet(0), SITE, made.DeleteCache(), SITE]
    steps += [shops.RemoveShop(0), Build(("web",), output=1, settled=True), SITE]
    return [*steps, shops.AddShop("zinc"), Build(("web",), shop=1, settled=True), SITE]


def _pages() -> list[Edit]:
    """The first shop takes one more page: the others move. Then a text does not fit."""
    edits: list[Edit] = [
        settings.ChangeSettings("print", {"products_per_shop": "9", "ppi": "100"}),
        *(shops.AddProduct(0, 0, name) for name in ("Ange", "Bol", "Conte", "Dé")),
        shops.ChangeProduct(0, 0, "name", shops.TOO_LONG),
    ]
    return _walk(edits, BOOKLET)


def _parts() -> list[Edit]:
    """Photos that are small on paper alone: how far they are decoded depends on who shows them."""
    coarse = next(words for words in themes.WORDS if "ppi" in words[1])
    both = Build(("web", "press"), settled=True)
    return [themes.ChangeTheme("noel", coarse), BOOKLET, both, BOOKLET, SITE, both]
