import pytest

from catalog_gen.language.nearest import fold, key_of, nearest


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Épicerie", "epicerie"),
        ("CŒUR d’Ægée", "coeur d’aegee"),
        ("Straße", "strasse"),
        ("ﬁlet", "filet"),
        ("", ""),
    ],
)
def test_folding_leaves_out_accents_ligatures_and_capitals(text, folded):
    assert fold(text) == folded


def test_words_join_with_one_hyphen():
    assert key_of("  L'Atelier  d’Été_bleu ") == "l-atelier-d-ete-bleu"


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Téléphone", "telephone"),
        ("telefone", "telephone"),
        ("code postal", "code-postal"),
        ("CODE_POSTAL", "code-postal"),
        ("zzz", ""),
        ("", ""),
    ],
)
def test_the_nearest_choice(word, meant):
    assert nearest(word, ["telephone", "mobile", "code-postal"]) == meant


def test_a_choice_comes_back_as_it_is_written():
    assert nearest("cafe", ["Café", "Thé"]) == "Café"


def test_no_choice_no_answer():
    assert nearest("telephone", []) == ""


@pytest.mark.usefixtures("hurry")
def test_a_paragraph_takes_no_time():
    assert nearest("telephone " * 100_000, ["telephone"] * 1_000) == ""
