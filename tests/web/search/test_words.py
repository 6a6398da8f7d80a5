import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.web.search.words import STOP_WORDS, stem_of, stems_of

CASES = json.loads(Path(__file__).with_name("cases.json").read_text(encoding="utf-8"))
"""The page's script reads the same texts in tests/end_to_end/test_search.py."""


@pytest.mark.parametrize(("text", "stems"), CASES)
def test_texts_are_folded_and_stemmed(text, stems):
    assert [*stems_of(text)] == stems


def test_words_that_say_nothing_are_left_out():
    assert [*stems_of("La boîte à thé du Cloître et de l’Eure")] == ["boit", "the", "cloitr", "eur"]
    assert not STOP_WORDS & {"or", "the", "noel"}


def test_web_addresses_are_not_words():
    assert [*stems_of("Voir [la carte](https://carte.example/a?b) ici")] == [
        "voir", "cart", "ici"
    ]  # fmt: skip


@given(st.text(alphabet="abcdeéèilnorsuxz", min_size=1, max_size=12))
def test_a_stem_is_never_empty_nor_longer(word):
    assert 1 <= len(stem_of(word)) <= len(word)
