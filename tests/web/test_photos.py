from catalog_gen.web.photos import wanted_photos


def test_every_photo_comes_with_the_field_that_names_it(make_site):
    more = {"logo": "logo.png", "products": {1: {"photos": ["a.jpg", "b.jpg"]}}}
    folder, shop = "content/shops/cire", ("shops", "cire")
    named = [
        ("cover.jpg", ("cover", "photo")),
        (f"{folder}/vitrine.jpg", (*shop, "photo")),
        (f"{folder}/logo.png", (*shop, "logo")),
        (f"{folder}/bougie.jpg", (*shop, "products", 0, "photo")),
        (f"{folder}/a.jpg", (*shop, "products", 1, "photo")),
        (f"{folder}/b.jpg", (*shop, "products", 1, "photo")),
    ]
    catalog = make_site(cire=more).catalog
    wanted = list(wanted_photos(catalog))
    assert [(path, field) for path, use, field in wanted if use == "web"] == named
    leads = [entry for entry in named if not entry[0].endswith(("logo.png", "b.jpg"))]
    assert [(path, field) for path, use, field in wanted if use == "social"] == leads


def test_what_nobody_can_share_is_not_made(make_site):
    catalog = make_site({"url": None}).catalog
    assert {use for _, use, _ in wanted_photos(catalog)} == {"web"}


def test_no_photo(make_site):
    site = make_site({"cover": {"photo": None}}, {"photo": None, "products": []})
    assert list(wanted_photos(site.catalog)) == []
