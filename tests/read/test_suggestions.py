import pytest

from catalog_gen.read.suggestions import suggest_value


@pytest.mark.parametrize(
    ("code", "text", "suggestion"),
    [
        ("price-not-a-number", "24,00", "24.00"),
        ("price-not-a-number", "24,00 €", "24.00"),
        ("price-not-a-number", "€ 1 250", "1250"),
        ("price-not-a-number", "12 euros", "12"),
        ("price-not-a-number", "sur demande", "on_request"),
        ("price-not-a-number", "on request", "on_request"),
        ("price-not-a-number", "vingt", ""),
        ("not-a-number", "9 500", "9500"),
        ("not-a-number", "60 %", "60"),
        ("not-a-date", "28/11/2026", "2026-11-28"),
        ("not-a-date", "1.12.2026", "2026-12-01"),
        ("not-a-date", "31/02/2026", ""),
        ("not-a-date", "demain", ""),
        ("not-a-yes-or-no", "oui", "true"),
        ("not-a-yes-or-no", "Non", "false"),
        ("not-a-list", "petits-prix", "[petits-prix]"),
        ("not-a-list", "x" * 61, ""),
        ("not-a-list", "a: b", ""),
        ("not-a-list", "a] # b", ""),
        ("bad-identifier", "Épicerie fine !", "epicerie-fine"),
        ("bad-currency", "eur", "EUR"),
        ("bad-currency", "euros", "EUR"),
        ("bad-duration", "2 heures", "2 h"),
        ("bad-duration", "bientôt", ""),
        ("bad-net-content", "200 grammes", "200 g"),
        ("bad-net-content", "beaucoup", ""),
        ("too-long", "x", ""),
    ],
)
def test_suggests_the_right_spelling(code: str, text: str, suggestion: str) -> None:
    assert suggest_value(code, "price", text) == suggestion


def test_only_a_price_can_be_on_request() -> None:
    assert suggest_value("price-not-a-number", "fee", "sur demande") == ""
