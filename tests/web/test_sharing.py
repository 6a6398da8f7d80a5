from dataclasses import replace

import pytest

from catalog_gen.web.sharing import cover_image, product_image, shop_image
from catalog_gen.web.views import SharedImage


def image(stem, alt):
    return SharedImage(f"https://noel.example/photos/{stem}-social.jpg", 914, 480, alt)


def without(site, path):
    """The site with a photo too small to be shared."""
    photo = replace(site.photos[path], renditions=site.photos[path].of("web"))
    return replace(site, photos={**site.photos, path: photo})


def head_of(document):
    """What the head says to networks, by name."""
    metas = document.findall("head/meta")
    pairs = [(meta.get("property") or meta.get("name"), meta.get("content")) for meta in metas]
    shared = [(name, said) for name, said in pairs if name and name.startswith(("og:", "twit"))]
    assert len({name for name, _ in shared}) == len(shared)
    return dict(shared)


def test_the_cover_stands_for_the_catalog(site):
    assert cover_image(site) == image("cover", "Noël à Louviers")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, image("vitrine", "Cire & Coton")),
        ({"photo": None}, image("bougie", "Cire & Coton")),
        ({"photo": None, "products": []}, None),
    ],
)
def test_a_shop_shares_its_photo_or_that_of_a_product(make_site, changes, expected):
    site = make_site(cire=changes)
    assert shop_image(site, site.catalog.shops[0]) == expected


def test_a_product_shares_its_photo_or_its_shops(make_site):
    site = make_site(cire={"products": {0: {"alt": "Une bougie verte"}}})
    shop = site.catalog.shops[0]
    assert product_image(site, shop, shop.products[0]) == image("bougie", "Une bougie verte")
    assert product_image(site, shop, shop.products[1]) == image("vitrine", "Cire & Coton")


def test_a_photo_too_small_to_be_shared_is_passed_over(site):
    shop = site.catalog.shops[0]
    small = without(site, "content/shops/cire/bougie.jpg")
    assert product_image(small, shop, shop.products[0]) == image("vitrine", "Cire & Coton")
    assert cover_image(without(site, "cover.jpg")) is None


def test_without_an_address_nothing_is_shared(site):
    settings = site.catalog.settings.model_copy(update={"url": None})
    nowhere = replace(site, catalog=replace(site.catalog, settings=settings))
    assert cover_image(nowhere) is None
    assert shop_image(nowhere, site.catalog.shops[0]) is None


def test_the_head_of_a_page_says_it(site, render):
    head = head_of(render(site)["boutiques/cire/cc-02/index.html"])
    assert head == {
        "og:url": "https://noel.example/boutiques/cire/cc-02/",
        "og:type": "website",
        "og:site_name": "Noël à Louviers",
        "og:title": "Photophore – Cire & Coton",
        "og:description": "En verre.",
        "og:locale": "fr_FR",
        "og:image": "https://noel.example/photos/vitrine-social.jpg",
        "og:image:width": "914",
        "og:image:height": "480",
        "og:image:alt": "Cire & Coton",
        "twitter:card": "summary_large_image",
    }


def test_every_page_has_a_picture(site, render):
    pages = render(site)
    urls = {address: head_of(page)["og:image"] for address, page in pages.items()}
    pictures = {address: url.rpartition("/")[2] for address, url in urls.items()}
    cire = {address for address, picture in pictures.items() if picture != "cover-social.jpg"}
    assert cire == {address for address in pages if address.startswith("boutiques/cire/")}
    assert pictures["boutiques/cire/cc-01/index.html"] == "bougie-social.jpg"


def test_a_site_without_an_address_or_a_cover_is_silent_about_it(make_site, render):
    for settings in ({"url": None}, {"cover": {"photo": None}}):
        head = head_of(render(make_site(settings))["mentions-legales/index.html"])
        assert not {"og:image", "og:image:alt", "twitter:card"} & head.keys()
        assert ("og:url" in head) == ("url" not in settings)
