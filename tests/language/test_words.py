import pytest

from catalog_gen.language import words
from catalog_gen.language.words import count, say

LABELS = {
    "greeting": "Bonjour {name} !",
    "shops": "{n} boutique | {n} boutiques",
    "of": "{n} article de {shop} | {n} articles de {shop}",
    "exact.mention": "Accessibilité : non conforme",
}


@pytest.fixture(autouse=True)
def labels(monkeypatch):
    monkeypatch.setattr(words, "_LABELS", {"fr": LABELS, "en": LABELS})
    words._label.cache_clear()
    yield
    words._label.cache_clear()


def test_a_label_is_set_by_the_rules_of_its_language():
    assert say("fr", "greeting", name="Anna") == "Bonjour Anna\u202f!"
    assert say("en", "greeting", name="Anna") == "Bonjour Anna !"


def test_an_exact_label_stays_as_the_law_words_it():
    assert say("fr", "exact.mention") == "Accessibilité : non conforme"


def test_values_are_not_taken_for_places():
    assert say("en", "greeting", name="{n} {0} {name.__class__}").startswith("Bonjour {n} {0} {na")


@pytest.mark.parametrize(("key", "values"), [("nothing", {}), ("greeting", {}), ("of", {"n": 1})])
def test_a_missing_label_or_value_is_a_mistake(key, values):
    with pytest.raises(KeyError):
        say("fr", key, **values)


@pytest.mark.parametrize(
    ("number", "french", "english"),
    [
        (0, "0 boutique", "0 boutiques"),
        (1, "1 boutique", "1 boutique"),
        (2, "2 boutiques", "2 boutiques"),
        (12, "12 boutiques", "12 boutiques"),
    ],
)
def test_plural(number, french, english):
    assert count("fr", "shops", number) == french
    assert count("en", "shops", number) == english


def test_a_plural_with_another_value():
    assert count("fr", "of", 2, shop="Anna") == "2 articles de Anna"


def test_scripts_get_their_own_labels_and_those_of_messages(monkeypatch):
    labels = {"script.add": "Ajouter !", "message.name": "Nom", "payment.card": "carte"}
    monkeypatch.setattr(words, "_LABELS", {"fr": {**LABELS, **labels}})
    assert words.words_for_scripts("fr") == {
        "add": "Ajouter\u202f!",
        "message.name": "Nom",
        "payment.card": "carte",
    }
