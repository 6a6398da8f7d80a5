from decimal import Decimal

import pytest

from catalog_gen.language.words import say
from catalog_gen.model.shop import Shop
from catalog_gen.order.message import compact_message, full_message
from catalog_gen.order.order import Line, Order

CANDLE = Line("CC-01", "Bougie sapin", Decimal("24.00"), 2)
LIGHT = Line("CC-03", "Photophore", Decimal("18.50"))
ASK = Line(None, "Couronne", None)


def order(*lines, language="fr", **ordering):
    values = {"id": "cire", "name": "Cire & Coton", "order": ordering}
    return Order("Noël à Louviers", Shop.model_validate(values), lines, "EUR", language)


def plain(language, key, **values):
    return say(language, key, **values).translate(str.maketrans("\u00a0\u202f", "  "))


def test_the_whole_order_in_the_order_that_every_shop_knows():
    message = full_message(order(CANDLE, LIGHT, payment=["cash", "cheque"], note="À bientôt."))
    assert message.subject == "[Noël à Louviers] Commande CC-01 · 3 articles · 66,50 €"
    assert message.body.split("\n") == [
        "Bonjour,",
        "",
        "Je souhaite réserver :",
        "",
        "2 × [CC-01] Bougie sapin – 24,00 € = 48,00 €",
        "1 × [CC-03] Photophore – 18,50 € = 18,50 €",
        "",
        "Total : 66,50 €",
        "",
        "Jour et heure de retrait :",
        "Règlement (espèces, chèque) :",
        "Nom :",
        "Téléphone :",
        "Remarque :",
        "",
        "À bientôt.",
    ]


def test_the_compact_form_only_shortens_the_articles():
    full = full_message(order(CANDLE, LIGHT))
    compact = compact_message(order(CANDLE, LIGHT))
    assert compact.subject == full.subject
    assert "2 x CC-01 24,00\n1 x CC-03 18,50\n" in compact.body
    assert "Total : 66,50 €" in compact.body


def test_a_price_on_request_has_no_sum():
    message = full_message(order(CANDLE, ASK))
    assert message.subject == "[Noël à Louviers] Commande CC-01 · 3 articles"
    assert f"1 × Couronne – {plain('fr', 'offer.on_request')}\n" in message.body
    assert "Total : " not in message.body
    assert "\nTotal, sans ce qui reste à confirmer : 48,00 €\n" in message.body
    assert "Total" not in full_message(order(ASK)).body
    assert "1 x Couronne\n" in compact_message(order(CANDLE, ASK)).body


def test_an_article_without_reference_goes_by_its_name():
    assert "Commande Couronne · 1 article" in full_message(order(ASK)).subject


@pytest.mark.parametrize(
    ("ordering", "asked"),
    [
        ({}, ["pickup_slot"]),
        ({"pickup": {}}, ["pickup_slot"]),
        ({"delivery": {"area": "Louviers"}}, ["address"]),
        ({"shipping": {}}, ["address"]),
        ({"pickup": {}, "delivery": {}}, ["pickup_slot", "or_address"]),
    ],
)
def test_what_the_customer_fills_in_depends_on_the_services(ordering, asked):
    blocks = full_message(order(CANDLE, **ordering)).body.split("\n\n")
    fields = [*asked, "name", "telephone", "note"]
    assert blocks[-2].split("\n") == [plain("fr", f"message.{field}") for field in fields]


def test_only_the_payments_that_the_shop_takes():
    assert "Règlement" not in full_message(order(CANDLE)).body
    assert "Règlement (virement) :" in full_message(order(CANDLE, payment=["transfer"])).body


def test_the_default_terms_and_the_shops_own():
    assert full_message(order(CANDLE)).body.endswith("\n\n" + plain("fr", "message.terms"))
    assert full_message(order(CANDLE, note="Acompte de 10 %.")).body.endswith("Acompte de 10 %.")


def test_in_english():
    message = full_message(order(CANDLE, language="en"))
    assert message.subject.endswith("] Order CC-01 · 2 articles · €48.00")
    assert "2 × [CC-01] Bougie sapin – €24.00 = €48.00" in message.body


def test_large_sums_keep_their_cents():
    assert "= 3 672,30 €" in full_message(order(Line("A", "B", Decimal("1224.10"), 3))).body


def test_no_space_that_triples_the_length_of_a_link():
    name = Line("A", "Thé\u202f: «\u00a0noir\u00a0»", Decimal(1))
    message = full_message(order(name))
    assert not {"\u202f", "\u00a0"} & set(message.subject + message.body)


def test_a_subject_is_one_line_whatever_stands_in_the_name():
    message = full_message(order(Line(None, "Bougie\r\nBcc: x@y.example", None)))
    assert message.subject.splitlines() == [message.subject]


def test_what_the_customer_chooses_is_asked_in_the_whole_order_only():
    scented = Line("CC-01", "Bougie", Decimal("24.00"), choices=(("Senteur", ("Sapin", "Orange")),))
    asked = order(scented)
    assert "Senteur (Sapin, Orange) :" in full_message(asked).body.split("\n")
    assert "Senteur" not in compact_message(asked).body
