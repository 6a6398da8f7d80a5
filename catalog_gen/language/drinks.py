"""Words that name an alcoholic drink, as people name their goods in French and English.

What is named after a drink is none: a vinegar, a glass, a cake with rum. So a word counts only
where it is what the goods are: first in French (« Cidre fermier », but « Gelée de cidre »), last
in English (“Dry cider”, but “Cider vinegar”), or what a box or a bottle holds.
"""

import re
import string
import unicodedata

_FRENCH = (
    "vin|vins|champagne|champagnes|cremant|cremants|prosecco|cidre|cidres|biere|bieres|rhum|rhums|"
    "whisky|whiskys|whiskies|whiskey|gin|gins|vodka|vodkas|tequila|mezcal|cognac|cognacs|armagnac|"
    "armagnacs|calvados|pommeau|pommeaux|pineau|pastis|absinthe|liqueur|liqueurs|eau-de-vie|"
    "eaux-de-vie|kirsch|porto|vermouth|spiritueux|hydromel|hypocras|sangria|limoncello|chouchen"
)
_ENGLISH = (
    "wine|wines|champagne|champagnes|prosecco|cider|ciders|beer|beers|ale|ales|stout|stouts|lager|"
    "lagers|rum|rums|whisky|whiskies|whiskey|whiskeys|gin|gins|vodka|vodkas|tequila|mezcal|cognac|"
    "cognacs|armagnac|armagnacs|calvados|brandy|brandies|liqueur|liqueurs|sherry|mead|schnapps|"
    "absinthe|limoncello"
)
_BOXES = (
    "assortiments?|bouteilles?|caisses?|cartons?|coffrets?|colis|corbeilles?|duos?|lots?|magnums?|"
    "packs?|paniers?|trios?"
)
_ENGLISH_BOXES = "bottles?|box(?:es)?|cases?|hampers?|baskets?|packs?|sets?|magnums?"
_BEFORE = (
    r"(?:(?:l[ea]s?|nos|notre|une?|deux|trois|quatre|cinq|six|douze|\d+|bons?|grands?|petits?|vieux)"
    r"\s+)*"
)
_SIGNS = (("’", "'"), ("–", "-"), ("°", "%"), ("œ", "oe"))
_PREPOSITION = "with|for|from|by|in|to|at|of"

_FRENCH_DRINK = re.compile(
    rf"^{_BEFORE}(?:(?:{_BOXES})\b(?:.*?(?:[,;:+&(/-]|\b(?:et|avec|dont)\b)\s*|\s+)"
    rf"(?:du\s+|de\s+|d')?{_BEFORE})?(?:{_FRENCH})(?![\w-])"
)
_ENGLISH_DRINK = re.compile(
    rf"^(?:.*?\b(?:{_ENGLISH_BOXES})\s+(?:of|with)\s+)?"
    rf"(?:(?!(?:{_PREPOSITION})\b)[\w'-]+\s+){{0,4}}"
    rf"(?:{_ENGLISH})(?=$|\s*[,;:(/.-]|\s+(?:{_PREPOSITION}|and|\d))"
)
_STRENGTH = re.compile(r"\d\s*%\s*(?:vol|alc|abv)\b")
_WITHOUT = re.compile(
    r"\bsans alcool|\bdesalcoolise|\bnon[- ]alcooli[sc]|\balcohol[- ]free"
    r"|(?<![\d.,])0(?:[.,]0+)?\s*%"
)
_NAMED_AFTER = re.compile(r"\b(?:ginger|root)\s+(?:beer|ale)|\bepices\b|\bspices?\b")
_STRENGTHS = "vol|alc|abv"
_WORDS = f"{_FRENCH}|{_ENGLISH}|{_STRENGTHS}".split("|")
_TELLING = {word.rpartition("-")[2] for word in _WORDS}
_APART = str.maketrans(dict.fromkeys(string.punctuation, " "))


def may_hold_drinks(text: str) -> bool:
    """Whether any word of a drink stands anywhere in a text: quick, and no proof."""
    return not _TELLING.isdisjoint(_fold(text).translate(_APART).split())


def find_drink(name: str, description: str, language: str) -> str:
    """Which text tells that goods are an alcoholic drink: `name`, `description`, or neither, "".

    A strength (`12 % vol`) tells it anywhere; a word for a drink where it is what the goods are.
    """
    texts = {"name": _fold(name), "description": _fold(description)}
    if any(map(_WITHOUT.search, texts.values())) or _NAMED_AFTER.search(texts["name"]):
        return ""
    drink = _FRENCH_DRINK if language == "fr" else _ENGLISH_DRINK
    telling = (key for key, text in texts.items() if drink.search(text) or _STRENGTH.search(text))
    return next(telling, "")


def _fold(text: str) -> str:
    """Without accents and capitals; `fold` looks at every letter, which is slow on whole texts."""
    for sign, letters in _SIGNS:
        text = text.replace(sign, letters)
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
