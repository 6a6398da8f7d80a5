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
