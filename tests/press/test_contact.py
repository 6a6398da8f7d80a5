import pytest

from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.press.contact import printed_contact
from catalog_gen.press.page_format import page_format

PHONE = "02\u00a061\u00a091\u00a000\u00a012"
MOBILE = "06\u00a039\u00a098\u00a000\u00a012"
EVERY_WAY = {
    "telephone": "02 61 91 00 12",
    "mobile": "06 39 98 00 12",
    "email": "a+b@cire.example",
    "order_url": "https://www.cire.example/commander/",
}
LOUVIERS = {"postal_code": "27400", "city": "Louviers"}


def contact(ways, page="", **settings):
    """The printed contact of a shop with these keys."""
    shop = Shop.model_validate({"id": "cire", "name": "Cire & Coton", **ways})
    settings = Settings.model_validate({"title": "N", **settings})
    return printed_contact(shop, settings, page, page_format(settings.print))


def some(*keys, **more):
    return {**{key: EVERY_WAY[key] for key in keys}, **more}


MODES = {
    "phone only": (some("telephone"), "Commander par téléphone", PHONE, "tel:+33261910012"),
    "mobile only": (some("mobile"), "Commander par téléphone", MOBILE, "tel:+33639980012"),
    "mail only": (
        some("email"),
        "Commander par e-mail",
        "a+b@cire.example",
        "mailto:a%2Bb@cire.example",
    ),
    "own shop online only": (
        some("order_url"),
        "Commander en ligne",
        "cire.example/commander",
        "https://www.cire.example/commander/",
    ),
}


@pytest.mark.parametrize(("ways", "heading", "large", "address"), MODES.values(), ids=MODES)
def test_the_only_way_is_large_and_alone(ways, heading, large, address):
    found = contact(ways)
    assert (found.heading.replace("\u2011", "-"), found.large) == (heading, large)
    assert found.address == address
    assert found.others == ()


@pytest.mark.parametrize("channels", [[], ["phone"], ["web"]])
def test_the_only_way_is_printed_whatever_the_shop_prefers(channels):
    found = contact(some("order_url", order={"channels": channels}))
    assert found.large == "cire.example/commander"


def test_every_way_the_telephone_first():
    found = contact(EVERY_WAY)
    assert (found.large, found.address) == (PHONE, "tel:+33261910012")
    assert found.others == (
        (MOBILE, "tel:+33639980012"),
        ("a+b@cire.example", "mailto:a%2Bb@cire.example"),
    )


def test_one_number_written_twice_is_printed_once():
    assert contact(some("mobile", telephone="+33 6 39 98 00 12")).others == ()


@pytest.mark.parametrize(
    ("channels", "others"),
    [
        (None, ["a+b@cire.example"]),
        (["phone", "web"], ["a+b@cire.example"]),
        (["web", "phone"], ["a+b@cire.example", "cire.example/commander"]),
    ],
)
def test_a_web_address_is_for_shops_that_sell_online_first(channels, others):
    ways = some("telephone", "email", "order_url", order={"channels": channels})
    assert [words for words, _address in contact(ways).others] == others


@pytest.mark.parametrize(
    ("address", "home", "place"),
    [
        ({"street": "12 rue du Matrey", **LOUVIERS}, LOUVIERS, "12 rue du Matrey"),
        ({"street": "12 rue du Matrey", **LOUVIERS}, None, "12 rue du Matrey, 27400 Louviers"),
        (
            {"street": "1 quai", "postal_code": "27100", "city": "Val-de-Reuil"},
            LOUVIERS,
            "1 quai, 27100 Val-de-Reuil",
        ),
        ({"street": "1 quai", "postal_code": "27100"}, {"street": "2 quai"}, "1 quai, 27100"),
        ({"street": "1 quai"}, LOUVIERS, "1 quai"),
    ],
)
def test_the_town_is_left_out_where_it_is_the_publishers(address, home, place):
    publisher = {"name": "Ville de Louviers", "address": home}
    found = contact(some("telephone", "email", address=address), publisher=publisher)
    assert found.others[-1] == (place, "")


@pytest.mark.parametrize("address", [None, LOUVIERS, {}])
def test_no_street_in_the_publishers_town_says_nothing(address):
    publisher = {"name": "Ville de Louviers", "address": LOUVIERS}
    assert contact(some("telephone", address=address), publisher=publisher).others == ()


SERVICES = {
    "pickup": {"ready_in": "2 h", "hours": "Tu-Sa 10:00-12:00"},
    "delivery": {"area": "Louviers et ses alentours", "fee": "4.00", "free_from": "60"},
    "shipping": {"fee": "6.90", "note": "Colissimo, partout en France métropolitaine"},
    "payment": ["cash", "card", "cheque"],
}


def test_few_words_are_set_at_the_usual_size():
    found = contact(some("telephone", "email", opening_hours="Tu-Sa 09:30-12:30"))
    assert not found.dense
    assert (len(found.hours.week), found.services) == (1, ())


def test_many_words_are_set_small():
    hours = "Mo 14:00-19:00; Tu-Fr 09:30-12:30,14:00-19:00; Sa 09:30-19:00; Dec 13 10:00-18:00"
    season = {"opens": "2026-11-28", "closes": "2026-12-24"}
    address = {"street": "12 rue du Maréchal-Foch, passage des Moulins", **LOUVIERS}
    ways = {**EVERY_WAY, "address": address, "opening_hours": hours, "order": SERVICES}
    found = contact(ways, season=season)
    assert found.dense
    assert len(found.hours.exceptions) == 1


def test_of_each_service_its_first_line():
    services = contact(some("telephone", order=SERVICES)).services
    assert [name for name, _line in services] == ["Retrait", "Livraison", "Envoi", "Règlement"]
    assert "2" in services[0][1]
    assert "10 h" not in services[0][1].replace("\u00a0", " ")


def test_the_code_leads_to_the_page_of_the_shop():
    found = contact(some("telephone"), page="https://noel.example/boutiques/cire/")
    assert found.page == "https://noel.example/boutiques/cire/"
    assert found.qr.startswith("<svg")
    assert "la page de Cire &amp; Coton" in found.qr.replace("\u00a0", " ")


def test_without_an_address_of_the_catalog_there_is_no_code():
    assert (contact(some("telephone")).qr, contact(some("telephone")).page) == ("", "")


@pytest.mark.parametrize(
    ("street", "words"), [("2 rue Foch", "2 rue Foch · plan n°\u00a07"), (None, "plan n°\u00a07")]
)
def test_the_number_on_the_plan_stands_by_the_address(street, words):
    keys = some("telephone", address={"street": street} if street else None)
    shop = Shop.model_validate({"id": "cire", "name": "Cire & Coton", **keys})
    settings = Settings.model_validate({"title": "N"})
    found = printed_contact(shop, settings, "", page_format(settings.print), "7")
    assert found.others[-1] == (words, "")
