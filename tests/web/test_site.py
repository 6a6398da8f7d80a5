from dataclasses import replace

from catalog_gen.web.addresses import product_addresses


def test_the_category_and_the_accent_of_a_shop(site):
    cire, laine = site.catalog.shops
    assert site.category_of(cire).name == "Maison"
    assert site.accent_of(cire) == "berry"
    assert site.category_of(laine) is None
    assert site.accent_of(laine) == next(iter(site.theme.tokens.accents))


def test_a_category_or_a_colour_that_is_not_known(make_site):
    site = make_site({"categories": {0: {"colour": "neon"}}}, laine={"category": "gone"})
    cire, laine = site.catalog.shops
    first = next(iter(site.theme.tokens.accents))
    assert site.category_of(laine) is None
    assert site.accent_of(cire) == site.accent_of(laine) == first


def test_photos_by_shop_and_those_of_the_catalog_itself(site):
    def paths(shop):
        return [photo.path for photo in site.photos_in(shop)]

    assert paths("") == ["cover.jpg"]
    assert paths("cire") == ["content/shops/cire/bougie.jpg", "content/shops/cire/vitrine.jpg"]
    assert paths("laine") == paths("gone") == []


def test_what_stands_for_a_shop_changes_with_its_words_and_photos(make_site, site):
    cire, laine = site.catalog.shops
    changed = make_site(cire={"tagline": "Autre"})
    assert changed.digest_of(changed.catalog.shops[0]) != site.digest_of(cire)
    assert changed.digest_of(changed.catalog.shops[1]) == site.digest_of(laine)
    bare = replace(site, photos={})
    assert bare.digest_of(cire) != site.digest_of(cire)
    assert bare.digest_of(laine) == site.digest_of(laine)


def test_what_stands_for_all_content(make_site, site):
    assert make_site().digest == site.digest
    assert make_site(laine={"tagline": "Autre"}).digest != site.digest
    cover = site.photos["cover.jpg"]
    taller = site.photos | {"cover.jpg": replace(cover, height=cover.height + 1)}
    assert replace(site, photos=taller).digest != site.digest


def test_the_addresses_of_a_shops_products(site):
    for shop in site.catalog.shops:
        assert site.addresses_of(shop) == product_addresses(shop, "fr")
