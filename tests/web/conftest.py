"""A site of two shops, made of values only: no file is read but the theme's, none is written."""

from dataclasses import replace

import pytest
import tinyhtml5

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.theme.templates import template_files
from catalog_gen.theme.theme import load_theme
from catalog_gen.web.assets import scripts
from catalog_gen.web.build import site_view
from catalog_gen.web.pages import list_pages
from catalog_gen.web.photos import wanted_photos
from catalog_gen.web.render import render_page
from catalog_gen.web.site import Site

SETTINGS = {
    "title": "Noël à Louviers",
    "edition": "2026",
    "url": "https://noel.example/",
    "season": {"opens": "2026-11-28", "closes": "2026-12-24"},
    "cover": {"photo": "cover.jpg", "subtitle": "Le catalogue"},
    "introduction": "Bonne *lecture*.",
    "publisher": {"name": "Ville de Louviers", "telephone": "02 61 91 00 00"},
    "categories": [
        {"id": "maison", "name": "Maison", "colour": "berry"},
        {"id": "mode", "name": "Mode"},
    ],
    "ideas": [
        {"id": "petits-prix", "name": "Moins de 20 €", "price_up_to": "20"},
        {"id": "enfants", "name": "Pour les enfants"},
    ],
}
CIRE = {
    "id": "cire",
    "name": "Cire & Coton",
    "category": "maison",
    "tagline": "Bougies coulées à la main",
    "description": "Une *belle* boutique.",
    "photo": "vitrine.jpg",
    "telephone": "02 61 91 00 12",
    "mobile": "06 39 98 00 12",
    "email": "bonjour@cire.example",
    "url": "https://cire.example/",
    "address": {"street": "12 rue du Matrey", "postal_code": "27400", "city": "Louviers"},
    "opening_hours": "Tu-Sa 09:30-12:30; Dec 13 10:00-18:00",
    "order": {"payment": ["cash"]},
    "products": [
        {"name": "Bougie sapin", "ref": "CC-01", "price": "24.00", "photo": "bougie.jpg"},
        {"name": "Photophore", "ref": "CC-02", "price": "18.50", "description": "En verre."},
        {"name": "Couronne", "availability": "sold_out"},
    ],
}
SCRIPTS = {
    name: f"assets/{name}.js"
    for name in (
        "site", "shops", "order", "order-links", "selection", "search", "search-index", "filters",
    )
}  # fmt: skip
LAINE = {"id": "laine", "name": "La Laine", "telephone": "02 61 91 00 13"}


def merge(value, changes):
    """The value with some of its keys changed, deeply; lists by number: `{"products": {0: …}}`."""
    if isinstance(value, list) and isinstance(changes, dict):
        return [merge(item, changes[n]) if n in changes else item for n, item in enumerate(value)]
    if not (isinstance(value, dict) and isinstance(changes, dict)):
        return changes
    return {**value, **{key: merge(value.get(key), change) for key, change in changes.items()}}


def photos_of(catalog):
    photos = {}
    for path, use, _ in wanted_photos(catalog):
        stem = path.rpartition("/")[2].removesuffix(".jpg")
        if use == "social":
            made = (Rendition(use, 914, 480, f"{stem:>064}", f"{stem}-social.jpg"),)
        else:
            made = tuple(
                Rendition(use, width, width // 2, f"{width:064}", f"{stem}-{width}.webp")
                for width in (480, 960)
            )
        photo = photos.get(path, Photo(path, 960, 480, stem))
        photos[path] = replace(photo, renditions=(*photo.renditions, *made))
    return photos


@pytest.fixture(scope="session")
def theme(tmp_path_factory):
    return load_theme("noel", tmp_path_factory.mktemp("catalog"))


@pytest.fixture
def make_site(theme):
    """A site whose settings and shops differ from the usual ones where the test says so."""

    def make(settings=None, cire=None, laine=None, booklet=True):
        catalog = Catalog(
            Settings.model_validate(merge(SETTINGS, settings or {})),
            (
                Shop.model_validate(merge(CIRE, cire or {})),
                Shop.model_validate(merge(LAINE, laine or {})),
            ),
        )
        return Site(catalog, photos_of(catalog), theme, booklet)

    return make


@pytest.fixture
def site(make_site):
    return make_site()


@pytest.fixture
def render(open_once):
    """Every page of a site as browsers read it, by address."""

    def render_site(site, leaves=()):
        templates = open_once(template_files(site.theme, "web"), site.language, "EUR")
        view = site_view(
            site, "assets/site.css", {**SCRIPTS, **{n: f"assets/{n}.js" for n in scripts(site)}}
        )
        return {
            page.address: tinyhtml5.parse(
                render_page(page, view, templates).decode(), namespace_html_elements=False
            )
            for page in list_pages(site, leaves)
        }

    return render_site
