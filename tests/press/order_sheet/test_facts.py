from decimal import Decimal

import pytest

from catalog_gen.model.printing import printing_condition
from catalog_gen.model.settings import Settings
from catalog_gen.press.order_sheet import facts
from catalog_gen.press.printing_facts import printing_facts

A5 = (Decimal(148), Decimal(210))
NBSP = "\u00a0"
JOINER = "\u2060"


def settings(**changes):
    return Settings.model_validate({"title": "Noël", "print": changes})


def lines(block):
    """A block by its labels: values, with their notes in brackets."""
    return {
        fact.label.replace(NBSP, " "): (f"{fact.value} [{fact.note}]" if fact.note else fact.value)
        .replace(NBSP, " ")
        .replace(JOINER, "")
        for fact in block.facts
    }


def file(pages=20, **changes):
    chosen = settings(**changes).print
    found = printing_facts(chosen, A5, pages)
    return lines(facts.file_block(found, printing_condition(chosen), "fr"))


def making(pages=20, **changes):
    chosen = settings(**changes).print
    return lines(facts.making_block(printing_facts(chosen, A5, pages), chosen, "fr"))


def weight(pages=20, closed=A5, language="fr", **changes):
    found = printing_facts(settings(**changes).print, closed, pages)
    return lines(facts.weight_block(found, language))


def colours(**changes):
    return lines(facts.colour_block(printing_condition(settings(**changes).print), "fr"))


def test_one_file_with_its_formats():
    assert file() == {
        "À imprimer": "catalogue.pdf [pages une à une, dans l’ordre de lecture]",
        "Norme": "PDF/X-4, polices incorporées",
        "Format fermé": "148 × 210 mm",
        "Format ouvert": "296 × 210 mm",
        "Fond perdu": "3 mm [sur les quatre côtés]",
        "Zone de sécurité": "4 mm",
        "Traits de coupe": "non",
    }


def test_a_cover_of_its_own_is_a_file_of_its_own():
    assert file(split_cover=True)["À imprimer"].startswith(
        "cover.pdf (4 pages) et inside.pdf (16 pages)"
    )
    assert file(4, split_cover=True)["À imprimer"].startswith("catalogue.pdf")


def test_what_the_settings_replace_is_told():
    found = file(bleed="2.5", safe_zone=6, marks=True)
    assert found["Fond perdu"].startswith("2,5 mm")
    assert found["Zone de sécurité"] == "6 mm"
    assert found["Traits de coupe"] == "oui, hors du fond perdu"


def test_an_office_printer_has_neither_bleed_nor_inks():
    assert file(preset="office")["Fond perdu"] == "sans"
    assert file(preset="office")["Norme"] == "PDF, polices incorporées"
    assert colours(preset="office") == {
        "Impression": "RVB, imprimante de bureau, recto verso",
        "Profil": "sRGB",
        "Photos": "200 ppp [à leur taille imprimée]",
    }


def test_inks():
    assert colours(ink_limit=280) == {
        "Impression": "quadri (CMJN), recto verso",
        "Profil": "FOGRA39 [incorporé au fichier]",
        "Encrage maximal": "280 %",
        "Photos": "300 ppp [à leur taille imprimée]",
        "Textes noirs": "noir seul",
    }


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"preset": "uncoated"}, "FOGRA47 [le vôtre, à nous envoyer]"),
        (
            {"characterisation": "FOGRA51", "profile": "pso.icc"},
            "FOGRA51 [le vôtre, pso.icc, incorporé au fichier]",
        ),
    ],
)
def test_a_profile_of_the_printer_s_own(changes, words):
    assert colours(**changes)["Profil"] == words


def test_paper_is_suggested_unless_it_is_chosen():
    assert making() == {
        "Papier": "135 g/m² couché demi-mat [conseillé]",
        "Façonnage": "piqué à cheval, deux agrafes",
    }
    assert making(paper_weight=115)["Papier"] == "115 g/m² couché demi-mat"
    assert making(preset="uncoated")["Papier"] == "120 g/m² offset [conseillé]"


def test_the_cover_has_a_paper_of_its_own():
    found = making(split_cover=True, paper_weight=90)
    assert found["Intérieur"] == "90 g/m² couché demi-mat"
    assert found["Couverture"] == "170 g/m² couché demi-mat [conseillé]"


@pytest.mark.parametrize(
    ("pages", "advice", "thickness"),
    [(48, False, None), (52, False, "environ 2,7 mm"), (68, True, "environ 2,8 mm")],
)
def test_a_thick_book_raises_questions(pages, advice, thickness):
    found = making(pages)
    assert ("selon vous" in found["Façonnage"]) is advice
    assert found.get("Épaisseur") == thickness


def test_weights_and_how_they_were_found():
    assert weight(copies=9500) == {
        "Un exemplaire": "42 g [10 feuillets de 148 × 210 mm à 135 g/m²]",
        "Tout le tirage": "399 kg",
        "Boîte aux lettres": "jusqu’à 100 g [tranche postale, à confirmer avec qui distribue]",
    }


def test_a_small_run_is_not_rounded_away():
    assert weight(copies=60, language="en")["The whole run"] == "2.5 kg"


def test_the_formula_has_both_papers():
    found = weight(split_cover=True)["Un exemplaire"]
    assert found.endswith("[2 feuillets à 170 g/m² et 8 à 135 g/m², de 148 × 210 mm]")


def test_the_run_is_written_by_hand_without_copies():
    assert weight()["Tout le tirage"] == ""


def test_nobody_posts_a_brick():
    found = weight(1000, (Decimal(297), Decimal(420)))
    assert found["Boîte aux lettres"].startswith("plus lourd qu’une lettre")


def test_the_order_is_filled_in_by_hand():
    hand = ["Livraison souhaitée", "Lieu de livraison", "Prix hors taxes"]
    assert lines(facts.order_block(settings(), "fr")) == dict.fromkeys(hand, "")
    season = Settings.model_validate({"title": "Noël", "season": {"opens": "2026-11-28"}})
    assert lines(facts.order_block(season, "fr"))["Début de la saison"] == "28 novembre 2026"
