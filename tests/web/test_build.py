from dataclasses import replace

import pytest

from catalog_gen.tools.cache import Cache
from catalog_gen.web import bundles as bundles_module
from catalog_gen.web import pages as pages_module
from catalog_gen.web.build import Website, build_front, build_site

CANDLE = "boutiques/cire/cc-01/index.html"
LIGHT = "boutiques/cire/cc-02/index.html"
WREATH = "boutiques/cire/couronne/index.html"
CIRE = "boutiques/cire/index.html"
LAINE = "boutiques/laine/index.html"
LISTS = {"index.html", "boutiques/index.html"}
CATEGORY = "rayons/maison/index.html"
CHEAP = "idees/petits-prix/index.html"
PRIVACY = "confidentialite/index.html"
LEGAL = {"mentions-legales/index.html", "accessibilite/index.html", PRIVACY}
SEARCH = "recherche/index.html"

pytestmark = pytest.mark.usefixtures("compiled_templates")


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


@pytest.fixture
def build(cache):
    def build_whole(site):
        return whole_site(site, cache, map)

    return build_whole


@pytest.fixture
def changed(build, make_site):
    """The pages that differ from the usual site's."""

    def compare(*changes, **options):
        before = keys_of(build(make_site()))
        after = keys_of(build(make_site(*changes, **options)))
        return {address for address in before if after.get(address) != before[address]}

    return compare


def whole_site(site, cache, run):
    return whole(*build_site(site, cache, run, whole=True), *build_front(site, (), cache))


def whole(*parts):
    files = tuple(file for part in parts for file in part.files)
    return Website(files, sum(part.made for part in parts), sum(part.reused for part in parts))


def keys_of(website):
    return {
        file.address.removeprefix("web/"): file.key
        for file in website.files
        if file.address.endswith(".html")
    }


def test_every_file_lies_below_web_and_its_bytes_in_the_cache(build, cache, site):
    website = build(site)
    addresses = [file.address for file in website.files]
    assert len({*addresses}) == len(addresses)
    assert all(address.startswith("web/") for address in addresses)
    assert {"web/assets/icon.svg", f"web/{CANDLE}", "web/photos/bougie-480.webp"} <= {*addresses}
    assert "web/photos/vitrine-social.jpg" in addresses
    for file in website.files:
        assert file.address.startswith("web/photos/") or cache.get(file.key), file


def test_a_second_build_makes_no_page(build, site):
    first, second = build(site), build(site)
    assert (first.made, first.reused) == (18, 0)
    assert (second.made, second.reused) == (0, 18)
    assert first.files == second.files


def test_a_page_is_what_its_key_says(build, cache, make_site):
    key = keys_of(build(make_site()))[CANDLE]
    assert "Bougie sapin" in cache.get(key).decode()


def test_only_the_shops_own_pages(site, cache):
    website = whole(*build_site(site, cache, map, whole=False))
    assert {*keys_of(website)} == {CANDLE, LIGHT, WREATH, CIRE, LAINE}


@pytest.mark.parametrize(
    "changes",
    [
        {"settings": {"print": {"copies": 9500}}},
        {"settings": {"publish": {"web": {"to": "sftp://x.example"}}}},
        {"settings": {"season": {"collect_until": "2026-11-10"}}},
        {"cire": {"siret": "73282932000074"}},
        {"cire": {"products": {0: {"print": True}}}},
    ],
)
def test_what_no_page_shows_changes_no_page(changed, changes):
    assert changed(**changes) == set()


@pytest.mark.parametrize(
    ("changes", "pages"),
    [
        ({"cire": {"products": {1: {"description": "En cristal."}}}}, {LIGHT}),
        (
            {"cire": {"products": {1: {"price": "19.00"}}}},
            {LIGHT, CANDLE, WREATH, CIRE, CATEGORY, CHEAP},
        ),
        ({"cire": {"order": {"note": "Acompte."}}}, {CANDLE, LIGHT, WREATH}),
        ({"cire": {"description": "Fermée."}}, {CIRE}),
        ({"cire": {"telephone": "02 61 91 00 14"}}, {CIRE, CANDLE, LIGHT, WREATH}),
        ({"cire": {"opening_hours": "Mo 09:00-12:00"}}, {CIRE, CANDLE, LIGHT, WREATH}),
        (
            {"cire": {"tagline": "Bougies"}},
            {CIRE, CANDLE, LIGHT, WREATH, CATEGORY, *LISTS},
        ),
        ({"laine": {"telephone": "02 61 91 00 15"}}, {LAINE}),
        ({"laine": {"name": "Laines"}}, {LAINE, "404.html", SEARCH, *LISTS}),
        ({"settings": {"introduction": "Bonjour."}}, {"index.html"}),
        (
            {"settings": {"publisher": {"telephone": "02 61 91 00 01"}}},
            {"index.html", *LEGAL},
        ),
        ({"settings": {"publisher": {"director": "La maire"}}}, {"mentions-legales/index.html"}),
    ],
)
def test_a_change_makes_the_pages_that_show_it_and_no_other(changed, changes, pages):
    assert changed(**changes) == pages


@pytest.mark.parametrize(
    "changes",
    [
        {"settings": {"title": "Pâques à Louviers"}},
        {"settings": {"edition": "2027"}},
        {"settings": {"url": "https://autre.example/"}},
        {"settings": {"currency": "CHF"}},
        {"settings": {"publisher": {"name": "Mairie"}}},
        {"booklet": False},
    ],
)
def test_what_every_page_shows_changes_every_page(changed, changes):
    assert len(changed(**changes)) == 18


@pytest.mark.parametrize(
    ("path", "pages"),
    [
        ("content/shops/cire/bougie.jpg", {CANDLE, LIGHT, WREATH, CIRE, CATEGORY}),
    ],
)
def test_another_photo_changes_the_pages_that_show_it(build, site, path, pages):
    photo = site.photos[path]
    other = tuple(replace(r, name=f"other-{r.width}.webp") for r in photo.renditions)
    photos = {**site.photos, path: replace(photo, renditions=other)}
    before, after = keys_of(build(site)), keys_of(build(replace(site, photos=photos)))
    assert {address for address in before if before[address] != after[address]} == pages


def test_another_cover_changes_the_pages_that_have_no_picture_to_share(build, site, cache):
    photo = site.photos["cover.jpg"]
    other = tuple(replace(r, name=f"other-{r.width}") for r in photo.renditions)
    changed = replace(site, photos={**site.photos, "cover.jpg": replace(photo, renditions=other)})
    before, after = keys_of(build(site)), keys_of(build(changed))
    assert before.keys() == after.keys()
    for address, key in after.items():
        own = address.startswith("boutiques/cire/")
        assert (b"other-914" in cache.get(key)) != own, address


def test_another_theme_or_program_changes_every_page(build, site, monkeypatch):
    before = keys_of(build(site))
    themed = keys_of(build(replace(site, theme=replace(site.theme, web_digest="other"))))
    monkeypatch.setattr(bundles_module, "program_digest", lambda: "other")
    programmed = keys_of(build(site))
    for address, key in before.items():
        assert len({key, themed[address], programmed[address]}) == 3


def test_the_printed_part_of_a_theme_changes_none(build, site):
    other = replace(site, theme=replace(site.theme, press_digest="other"))
    assert keys_of(build(other)) == keys_of(build(site))


def test_where_nothing_changed_no_view_is_built(build, make_site, monkeypatch):
    build(make_site())
    seen = []
    real = pages_module.shop_page
    monkeypatch.setattr(
        pages_module, "shop_page", lambda site, shop: seen.append(shop.id) or real(site, shop)
    )
    monkeypatch.setattr(pages_module, "notice_pages", lambda _: seen.append("notices"))
    build(make_site())
    build(make_site(laine={"name": "Laines"}))
    assert seen == ["laine"]


def test_a_page_that_the_cache_lost_is_made_again(build, cache, site):
    key = keys_of(build(site))[LIGHT]
    (cache.folder / key[:2] / key[2:]).unlink()
    website = build(site)
    assert (website.made, website.reused) == (1, 17)
    assert keys_of(website)[LIGHT] == key
    assert b"Photophore" in cache.get(key)


def test_many_bundles_go_to_workers_and_few_do_not(site, make_site, cache, monkeypatch):
    asked = []

    def run(task, inputs):
        asked.append(len(inputs))
        return map(task, inputs)

    first = whole_site(site, cache, run)
    assert (asked, first.reused) == ([], 0)
    monkeypatch.setattr(bundles_module, "_FEW", 1)
    other = make_site(settings={"title": "Noël"})
    second = whole_site(other, cache, run)
    assert asked == [9]
    assert len(second.files) == len(first.files)
    assert whole_site(other, cache, run).files == second.files


def test_pages_are_the_same_wherever_they_are_rendered(site, tmp_path, monkeypatch):
    def elsewhere(task, inputs):
        return map(task, (each.packed() for each in inputs))

    monkeypatch.setattr(bundles_module, "_FEW", 0)
    here, there = Cache(tmp_path / "here"), Cache(tmp_path / "there")
    files = whole_site(site, here, map).files
    assert whole_site(site, there, elsewhere).files == files
    pages = [file.key for file in files if file.address.endswith(".html")]
    assert len(pages) > 10
    assert all(here.get(key) == there.get(key) is not None for key in pages)
