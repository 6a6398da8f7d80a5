import pytest

from catalog_gen.web.cards import photo_view, product_cards, product_photos, shop_card


def first_shop(site):
    return site.catalog.shops[0]


def test_a_photo_at_its_widths(site):
    view = photo_view(site, "cover.jpg", "Une table")
    assert view.sources == (("photos/cover-480.webp", 480), ("photos/cover-960.webp", 960))
    assert (view.width, view.height, view.alt) == (960, 480, "Une table")


def test_the_first_photo_has_its_shops_words_and_the_others_a_number(make_site):
    photos = {"photo": "a.jpg", "photos": ["b.jpg", "c.jpg"], "alt": "Une bougie"}
    site = make_site(cire={"products": {0: photos}})
    shop = first_shop(site)
    views = product_photos(site, shop, shop.products[0])
    assert [view.alt for view in views] == ["Une bougie", "Bougie sapin (2)", "Bougie sapin (3)"]


def test_a_photo_without_words_is_called_as_its_product(site):
    shop = first_shop(site)
    assert product_photos(site, shop, shop.products[0])[0].alt == "Bougie sapin"


def test_product_cards_in_the_shops_order(site):
    cards = product_cards(site, first_shop(site))
    assert [card.name for card in cards] == ["Bougie sapin", "Photophore", "Couronne"]
    assert cards[0].address == "boutiques/cire/cc-01/index.html"
    assert (cards[0].shop, cards[0].accent) == ("Cire & Coton", "berry")
    assert (cards[0].reference, cards[2].reference) == ("CC-01", "")
    assert cards[1].photo is None


def test_cards_of_the_products_that_a_page_shows(site):
    every = product_cards(site, first_shop(site))
    others = product_cards(site, first_shop(site), lambda product: product.name != "Photophore")
    assert others == (every[0], every[2])


@pytest.mark.parametrize(
    ("changes", "photo"),
    [
        ({}, "photos/vitrine-480.webp"),
        ({"photo": None}, "photos/bougie-480.webp"),
        ({"photo": None, "products": []}, None),
    ],
)
def test_a_shop_shows_its_photo_or_that_of_its_first_product(make_site, changes, photo):
    site = make_site(cire=changes)
    view = shop_card(site, first_shop(site)).photo
    assert (view.sources[0][0] if view else None) == photo
    assert view is None or view.alt == ""
