import pytest

ADDRESS = "boutiques/cire/cc-01/index.html"
URL = "https://noel.example/boutiques/cire/cc-01/"


@pytest.fixture
def said(things, make_site):
    """The product and the offer of a candle with other properties."""

    def read(settings=None, **candle):
        site = make_site(settings, cire={"products": {0: candle}})
        product = things(site, ADDRESS)["Product"]
        return product, product["offers"]

    return read


def test_a_product_says_what_its_shop_wrote(said):
    product, offer = said(description="En *cire*.", was="29.00", availability="limited")
    assert (product["name"], product["sku"]) == ("Bougie sapin", "CC-01")
    assert (product["@id"], product["description"]) == (f"{URL}#product", "En cire.")
    assert product["image"] == ["https://noel.example/photos/bougie-960.webp"]
    assert (offer["price"], offer["priceCurrency"]) == ("24.00", "EUR")
    assert offer["priceValidUntil"] == "2026-12-24"
    assert offer["availability"] == "https://schema.org/LimitedAvailability"
    assert offer["url"] == URL
    shop = {"@id": "https://noel.example/boutiques/cire/#shop", "name": "Cire & Coton"}
    assert offer["seller"] == {"@type": "Store", **shop}
    struck = offer["priceSpecification"]
    assert struck["priceType"].endswith("StrikethroughPrice")
    assert (struck["price"], struck["priceCurrency"]) == ("29.00", "EUR")


def test_a_price_on_request_is_no_price(said):
    _, offer = said(price="on_request")
    assert not [key for key in offer if key.startswith("price")]
    assert offer["seller"]


@pytest.mark.parametrize(
    ("availability", "state"),
    [("in_stock", "InStock"), ("pre_order", "PreOrder"), ("sold_out", "SoldOut")],
)
def test_whether_it_can_be_had(said, availability, state):
    _, offer = said(availability=availability)
    assert offer["availability"] == f"https://schema.org/{state}"


def test_without_a_season_a_price_has_no_end(said):
    _, offer = said({"season": {"opens": None, "closes": None}})
    assert "priceValidUntil" not in offer
    assert "priceSpecification" not in offer


def test_no_address_where_no_one_knows_it(said):
    product, offer = said({"url": None})
    assert {"@id", "image"}.isdisjoint(product)
    assert "url" not in offer
    assert offer["seller"] == {"@type": "Store", "name": "Cire & Coton"}


def test_the_way_to_a_product(things, site):
    crumbs = things(site, ADDRESS)["BreadcrumbList"]["itemListElement"]
    assert [crumb["name"] for crumb in crumbs] == ["Accueil", "Cire & Coton", "Bougie sapin"]
    assert crumbs[-1]["item"] == URL
