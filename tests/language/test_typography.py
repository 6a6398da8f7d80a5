import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from catalog_gen.language.typography import _COMMON, _FRENCH, set_type

# What the rules look at, far more often than chance would bring it.
TYPED = st.text(
    alphabet=st.one_of(
        st.sampled_from("""abhx lLnN°à'"«»;:!?.…-€%( )59\n\u00a0\u202f"""),
        st.characters(codec="utf-8"),
    ),
    max_size=40,
)
TEXTS = st.lists(st.one_of(TYPED, st.sampled_from(["https://x.example/3x4?a=l'b", ' "t")'])))


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("Venez ! Vraiment ?", "Venez\u202f! Vraiment\u202f?"),
        ("Venez!", "Venez\u202f!"),
        ("Quoi ?!", "Quoi\u202f?!"),
        ("du thé; du café", "du thé\u202f; du café"),
        ("Horaires : 9 h 30", "Horaires\u202f: 9\u00a0h\u00a030"),
        ("Horaires:", "Horaires\u202f:"),
        ('un "bon" prix', "un «\u202fbon\u202f» prix"),
        ("un «bon» prix", "un «\u202fbon\u202f» prix"),
        ("« Entrez ! »", "«\u202fEntrez\u202f!\u202f»"),
        ("l'été d'Anna", "l’été d’Anna"),
        ("""l'"ami" """, "l’«\u202fami\u202f» "),
        ("24 €, 5%", "24\u00a0€, 5\u00a0%"),
        ("24€", "24\u00a0€"),
        ("220 g ou 3 x 75 cl", "220\u00a0g ou 3\u00a0×\u00a075\u00a0cl"),
        ("n° 12", "n°\u00a012"),
        ("Attendez...", "Attendez…"),
        ("Thé - boîte", "Thé\u00a0– boîte"),
        ("ouvert à midi", "ouvert à\u00a0midi"),
        ("Jean-Paul", "Jean-Paul"),
        ("de 9:30 à 12:30", "de 9:30 à\u00a012:30"),
    ],
)
def test_french(typed, set_):
    assert set_type(typed, "fr") == set_


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("Come! Really?", "Come! Really?"),
        ("Hours: 9", "Hours: 9"),
        ("don't", "don’t"),
        ("Tea - a tin...", "Tea\u00a0– a tin…"),
        ("3 x 75 cl", "3\u00a0×\u00a075 cl"),
    ],
)
def test_english(typed, set_):
    assert set_type(typed, "en") == set_


@pytest.mark.parametrize(
    "address",
    [
        "https://fr.example/caf%C3%A9",
        "https://x.example/3x4.jpg?l'an=1&b=2;c",
        "http://x.example/...",
        "mailto:l'ami@x.example?subject=5%20%25",
    ],
)
def test_web_addresses_stay_as_they_are(address):
    assert set_type(f"Voir {address} !", "fr") == f"Voir {address}\u202f!"


def test_the_title_of_a_markdown_link_stays():
    typed = '[la "boutique"](https://x.example "La boutique") !'
    assert set_type(typed, "fr").endswith('(https://x.example "La boutique")\u202f!')


@pytest.mark.parametrize("language", ["fr", "en"])
@given(texts=TEXTS)
@example(texts=["\u202f\u202fa"])
@example(texts=['""0""'])
def test_setting_twice_changes_nothing(language, texts):
    once = set_type("".join(texts), language)
    assert set_type(once, language) == once


@pytest.mark.parametrize("language", ["fr", "en"])
@given(text=TYPED)
def test_letters_and_digits_stay(language, text):
    assert bare(set_type(text, language)) == bare(text)


@pytest.mark.parametrize("unit", [" ", "\u202f", "«", ' "', "l'", "!", " :", "1 x "])
@pytest.mark.usefixtures("hurry")
def test_a_long_run_takes_no_time(unit):
    set_type(unit * (100_000 // len(unit)), "fr")


def bare(text):
    text = re.sub(r"(?<=\d)×(?=\d)", "x", re.sub(r"\s", "", text))
    text = text.replace("...", "…")
    return re.sub(r"""['’"«»–-]""", "", text)


@given(TEXTS.map("".join))
@example('à la mode n° 2 : 3 x 75 cl, «l\'"ami"» 5 % 9\u00a0h 30... !')
@example("30\u202fg, À la")
@example("30\u00a0g, quoi? oui!")
def test_a_rule_finds_nothing_where_none_of_its_letters_stands(text):
    for letters, pattern, _ in (*_COMMON, *_FRENCH):
        without = "".join(letter for letter in text if letter not in letters)
        found = [match for match in pattern.finditer(without) if not match["address"]]
        assert found == [], (pattern, without)
