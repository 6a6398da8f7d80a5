from catalog_gen.web.shops import shop_page


def test_a_storefront(make_site):
    site = make_site(cire={"logo": "logo.jpg"})
    page = shop_page(site, site.catalog.shops[0])
    assert page.address == "boutiques/cire/index.html"
    assert (page.title, page.description) == ("Cire & Coton", "Bougies coulées à la main")
    assert page.view.category.address == "rayons/maison/index.html"
    assert (page.view.photo.alt, page.view.logo.alt) == ("", "Cire & Coton")
    assert len(page.view.products) == 3
    assert [service.lines for service in page.view.services] == [("espèces",)]


def test_a_storefront_of_hardly_anything(site):
    page = shop_page(site, site.catalog.shops[1])
    assert page.view.category is None
    assert (page.view.photo, page.view.logo) == (None, None)
    assert (page.view.products, page.view.services) == ((), ())
    assert page.view.contact.telephone.address == "tel:+33261910013"
