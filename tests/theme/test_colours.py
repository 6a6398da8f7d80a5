import pytest

from catalog_gen.theme.colours import accent_rules, contrast, css_tokens
from catalog_gen.theme.theme import Tokens

TOKENS = Tokens.model_validate(
    {
        "name": "Test",
        "colours": {
            "cream": {"rgb": "#FBF6EC", "cmyk": [1, 3, 8, 0]},
            "fir": {"rgb": "#17382D", "cmyk": [85, 45, 75, 55]},
        },
        "accents": {"fir": {"field": "fir", "words": "cream", "text": "fir"}},
        "readable": {"cream": ["fir"]},
        "web": {"photo_widths": [480], "photo_quality": 78},
        "press": {"photo_ppi": 220, "photo_quality": 88},
    }
)


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#000000", "#FFFFFF", 21),
        ("#FFFFFF", "#FFFFFF", 1),
        # From the WCAG's own tools.
        ("#767676", "#FFFFFF", 4.54),
        ("#FF0000", "#FFFFFF", 4.00),
        ("#0000FF", "#FFFFFF", 8.59),
    ],
)
def test_contrast(first, second, ratio):
    assert contrast(first, second) == pytest.approx(ratio, abs=0.005)
    assert contrast(second, first) == contrast(first, second)


def test_tokens_as_css():
    assert css_tokens(TOKENS) == ":root{--cream:#FBF6EC;--fir:#17382D;}\n"


def test_accents_as_css():
    rule = ".accent-fir{--field:var(--fir);--words:var(--cream);--text:var(--fir)}\n"
    assert accent_rules(TOKENS) == rule
