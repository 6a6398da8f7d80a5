from catalog_gen.web.contact import contact_of
from catalog_gen.web.views import Link


def test_everything_that_a_shop_gave(make_site):
    more = {
        "email": "a+b&c@cire.example",
        "order_url": "https://www.cire.example/commander",
        "social": {"instagram": "https://instagram.example/cire"},
    }
    site = make_site(cire=more)
    contact = contact_of(site.catalog.shops[0], site.catalog.settings)
    assert contact.telephone.address == "tel:+33261910012"
    assert contact.telephone.shown == "02\u00a061\u00a091\u00a000\u00a012"
    assert contact.mobile.address == "tel:+33639980012"
    assert contact.email.address == "mailto:a%2Bb%26c@cire.example"
    assert contact.email.shown == "a+b&c@cire.example"
    assert contact.site == Link("cire.example", "https://cire.example/")
    assert contact.order_site == Link(
        "cire.example/commander", "https://www.cire.example/commander"
    )
    assert contact.social == (Link("Instagram", "https://instagram.example/cire"),)
    assert contact.address_lines == ("12 rue du Matrey", "27400 Louviers")
    assert contact.directions.startswith("https://www.openstreetmap.org/")
    assert len(contact.hours.week) == 1
    assert len(contact.hours.exceptions) == 1


def test_a_shop_that_only_wants_to_be_called(site):
    contact = contact_of(site.catalog.shops[1], site.catalog.settings)
    assert contact.telephone
    assert not any([contact.mobile, contact.email, contact.site, contact.order_site])
    assert (contact.social, contact.address_lines, contact.directions) == ((), (), "")
    assert contact.hours is None
