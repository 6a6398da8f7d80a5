ADDRESS = "boutiques/cire/index.html"
URL = "https://noel.example/boutiques/cire/"


def test_a_store_says_what_its_shop_wrote(things, make_site):
    cire = {"location": ["49.2153", "1.1706"], "social": {"facebook": "https://f.example/c"}}
    store = things(make_site(cire=cire), ADDRESS)["Store"]
    assert (store["name"], store["slogan"]) == ("Cire & Coton", "Bougies coulées à la main")
    assert (store["@id"], store["url"]) == (f"{URL}#shop", URL)
    assert (store["telephone"], store["email"]) == ("+33261910012", "bonjour@cire.example")
    assert store["description"] == "Une belle boutique."
    assert store["image"] == ["https://noel.example/photos/vitrine-960.webp"]
    assert store["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "12 rue du Matrey",
        "postalCode": "27400",
        "addressLocality": "Louviers",
    }
    assert store["geo"] == {"@type": "GeoCoordinates", "latitude": 49.2153, "longitude": 1.1706}
    assert store["sameAs"] == ["https://cire.example/", "https://f.example/c"]
    week, sunday = store["openingHoursSpecification"]
    assert week["dayOfWeek"][0] == "Tuesday"
    assert sunday["validFrom"] == "2026-12-13"


def test_a_shop_that_says_little(things, site):
    store = things(site, "boutiques/laine/index.html")["Store"]
    said = {"@type", "@id", "name", "url", "telephone", "currenciesAccepted"}
    assert store.keys() == said


def test_a_mobile_number_where_there_is_no_other(things, make_site):
    store = things(make_site(cire={"telephone": None}), ADDRESS)["Store"]
    assert store["telephone"] == "+33639980012"


def test_no_address_where_no_one_knows_it(things, make_site):
    said = things(make_site({"url": None}), ADDRESS)
    assert said.keys() == {"Store"}
    assert {"@id", "url", "image"}.isdisjoint(said["Store"])


def test_the_way_to_a_shop(things, site):
    crumbs = things(site, ADDRESS)["BreadcrumbList"]["itemListElement"]
    assert [(c["position"], c["name"], c["item"]) for c in crumbs] == [
        (1, "Accueil", "https://noel.example/"),
        (2, "Cire & Coton", URL),
    ]
