def test_the_site_and_its_publisher(things, make_site):
    said = things(make_site({"publisher": {"email": "noel@ville.example"}}), "index.html")
    website, publisher = said["WebSite"], said["Organization"]
    assert (website["name"], website["inLanguage"]) == ("Noël à Louviers", "fr")
    assert website["url"] == "https://noel.example/"
    assert website["publisher"] == {"@id": publisher["@id"]}
    assert (publisher["name"], publisher["telephone"]) == ("Ville de Louviers", "+33261910000")
    assert publisher["email"] == "noel@ville.example"


def test_without_an_address_the_publisher_stands_in_the_site(things, make_site):
    said = things(make_site({"url": None}), "index.html")
    assert said.keys() == {"WebSite"}
    assert said["WebSite"]["publisher"]["name"] == "Ville de Louviers"


def test_without_a_publisher_nobody_is_named(things, make_site):
    said = things(make_site({"publisher": None}), "index.html")
    assert said.keys() == {"WebSite"}
    assert "publisher" not in said["WebSite"]
