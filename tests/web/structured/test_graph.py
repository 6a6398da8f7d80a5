import json

from catalog_gen.web.structured.graph import identifier, plain_text, public, thing, write_graph


def test_what_nobody_gave_is_left_out():
    assert thing("Store", name="Cire", email=None, url="", sameAs=[]) == {
        "@type": "Store",
        "name": "Cire",
    }
    assert thing("Store", at_id="#a")["@id"] == "#a"


def test_nothing_can_end_the_element():
    text = write_graph([thing("Product", name="</script><!-- <b>é & “q”")])
    assert "<" not in text
    assert json.loads(text)["@graph"][0]["name"] == "</script><!-- <b>é & “q”"


def test_no_document_without_things():
    assert write_graph([]) == ""


def test_addresses_are_absolute_or_none(site, make_site):
    assert public(site, "rayons/maison/index.html") == "https://noel.example/rayons/maison/"
    assert identifier(site, "index.html", "website") == "https://noel.example/#website"
    nowhere = make_site({"url": None})
    assert public(nowhere, "index.html") == identifier(nowhere, "index.html", "website") == ""


def test_the_words_of_markdown():
    assert plain_text("Une *belle* [bougie](https://x.example).", "fr") == "Une belle bougie."
    assert plain_text(None, "fr") == ""
