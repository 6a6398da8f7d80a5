from catalog_gen.web.photos import wanted_photos


def test_every_photo_comes_with_the_field_that_names_it(make_site):
    more = {"logo": "logo.png", "products": {1: {"photos": ["a.jpg", "b.jpg"]}}}
    folder, shop = "content/shops/cire", ("shops", "cire")
    assert list(wanted_photos(make_site(cire=more).catalog)) == [
        ("cover.jpg", "web", ("cover", "photo")),
        (f"{folder}/vitrine.jpg", "web", (*shop, "photo")),
        (f"{folder}/logo.png", "web", (*shop, "logo")),
        (f"{folder}/bougie.jpg", "web", (*shop, "products", 0, "photo")),
        (f"{folder}/a.jpg", "web", (*shop, "products", 1, "photo")),
        (f"{folder}/b.jpg", "web", (*shop, "products", 1, "photo")),
    ]


def test_no_photo(make_site):
    site = make_site({"cover": {"photo": None}}, {"photo": None, "products": []})
    assert list(wanted_photos(site.catalog)) == []
