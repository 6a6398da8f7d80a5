"""What people change in catalog.yaml, and changes of content files that say the same."""

from dataclasses import dataclass
from typing import Any

from edits.town import Town, pick, put, read, write

_MAISON = {"id": "maison", "name": "Maison", "colour": "fir"}
_TABLE = {"id": "table", "name": "Table", "colour": "berry"}
_IDEA = {"id": "petits-prix", "name": "Moins de 20 €", "price_up_to": "20"}
_HALLE = {"id": "halle", "name": "Halle"}
_PUBLISHER = {"name": "Ville de Louviers", "director": "Hélène Carlier", "rcs": "123"}
SETTINGS_VALUES: dict[str, tuple[Any, ...]] = {
    "title": ("Noël", "Noël à Louviers"),
    "edition": ("2026", "2027", None),
    "language": ("fr", "en", None),
    "currency": ("CHF", "EUR", None),
    "url": ("https://noel.example/a/", "https://autre.example/", None, "javascript:1"),
    "theme": ("noel", "autre", None),
    "season": (
        {"opens": "2026-11-28", "closes": "2026-12-31"},
        {"collect_until": "2026-11-10", "opens": "2026-12-28", "closes": "2026-12-24"},
        None,
    ),
    "cover": (
        {"title": "Noël", "subtitle": "Le catalogue"},
        {"photo": "cover.jpg", "subtitle": "Le catalogue"},
        None,
    ),
    "introduction": ("Le mot de la *maire*.", "- un\n- deux", None),
    "publisher": (
        _PUBLISHER,
        {**_PUBLISHER, "address": {"city": "Louviers"}, "telephone": "02 61 91 00 00"},
        {"name": "L’association", "email": "a@b.example", "host": {"name": "Bassin"}},
        None,
    ),
    "accessibility": ({"status": "partial", "audited": "2026-05-01", "rate": "80"}, None),
    "categories": (
        [_TABLE, _MAISON],
        [_MAISON, {**_TABLE, "colour": "ochre"}],
        [{**_MAISON, "name": "La maison"}, _TABLE, {"id": "vide", "name": "Vide"}],
        [_MAISON],
    ),
    "ideas": (
        [{**_IDEA, "price_up_to": "10"}],
        [{"id": "enfants", "name": "Pour les enfants"}, _IDEA],
        None,
    ),
    "pickup_points": (
        [_HALLE],
        [{**_HALLE, "address": {"city": "Louviers"}, "location": ["49.2", "1.1"]}],
        None,
    ),
    "map": ({"image": "cover.jpg", "bounds": [["49.1", "1.1"], ["49.2", "1.2"]]}, None),
    "print": (
        {"products_per_shop": "1", "ppi": "100"},
        {"products_per_shop": "2", "page": "A6", "ppi": "100"},
        {"printer": {"name": "Peuplier"}, "preset": "office", "copies": "100", "ppi": "100"},
        None,
    ),
    "publish": ({"web": {"to": "sftp://noel.example/htdocs"}}, None),
}


@dataclass(frozen=True)
class ChangeSettings:
    key: str
    value: Any

    def __call__(self, town: Town) -> None:
        content = read(town.folder / "catalog.yaml")
        put(content, self.key, self.value)
        write(town.folder / "catalog.yaml", content)


@dataclass(frozen=True)
class AddComment:
    """The same content further down in its file."""

    file: int

    def __call__(self, town: Town) -> None:
        for file in pick([town.folder / "catalog.yaml", *town.shops], self.file):
            file.write_text("# revu\n" + file.read_text(encoding="utf-8"), encoding="utf-8")


@dataclass(frozen=True)
class Touch:
    """The same bytes, written anew."""

    file: int

    def __call__(self, town: Town) -> None:
        files = [town.folder / "catalog.yaml", *town.shops, *town.photos]
        for file in pick(files, self.file):
            content = file.read_bytes()
            file.unlink()
            file.write_bytes(content)
