"""A catalog of what shops may write at most and at least, in words that are hard on HTML."""

import json
from pathlib import Path

HARD = "Été & <hiver> \"L’Œuf\" 'n° 1' {{ 7*7 }} 🎁"
LONG = "Anticonstitutionnellement " * 4
PROSE = """\
# Titre

Un *mot*, un **autre**, [un lien](https://ailleurs.example/?a=1&b=2), <b>du HTML</b>.

- une liste
    1. dans une liste

> Une citation

| a | b |
|---|---|
| 1 | 2 |
"""
SETTINGS = {
    "title": f"Noël {HARD}",
    "edition": "<2026>",
    "url": "https://noel.example/a&b/",
    "season": {"opens": "2026-11-28", "closes": "2026-12-24"},
    "cover": {"title": LONG.strip(), "subtitle": HARD},
    "introduction": PROSE,
    "publisher": {"name": HARD, "director": HARD, "email": "noel@louviers.example",
                  "telephone": "02 61 91 00 00", "host": {"name": HARD, "address": HARD}},
    "categories": [{"id": "tout", "name": HARD, "colour": "plum"}, {"id": "vide", "name": "Vide"}],
    "ideas": [{"id": "petits-prix", "name": HARD, "price_up_to": "5"},
              {"id": "rien", "name": "Rien"}],
    "pickup_points": [{"id": "halle", "name": HARD, "opening_hours": "Tu 09:00-12:00"}],
}  # fmt: skip
BARE = {"name": "A", "telephone": "02 61 91 00 12", "products": [{"name": "B"}]}
BY_MAIL = {
    "name": "Par courriel", "email": "a.b+c@d.example", "description": "***",
    "opening_hours": "off",
    "products": [{"name": "Bon cadeau", "kind": "gift_voucher", "price": "on_request"}],
}  # fmt: skip
FULL = {
    "name": f"{HARD} {LONG}".strip(), "code": "X", "category": "tout", "tagline": HARD,
    "description": PROSE, "telephone": "02 61 91 00 13", "mobile": "06 39 98 00 13",
    "email": "x@shop.example", "url": "https://shop.example/?q=a&b=%22",
    "order_url": "https://shop.example/acheter?x=1&y=2",
    "social": {"instagram": "https://instagram.example/x"},
    "address": {"street": HARD, "postal_code": "27400", "city": "Louviers"},
    "location": [49.2153, 1.1706],
    "opening_hours": "Mo-Su 00:00-24:00; Dec 25 off; Dec 13,20 10:00-18:00",
    "order": {
        "channels": ["phone", "email", "sms", "whatsapp", "web"],
        "pickup": {"hours": "Tu-Sa 10:00-12:00", "ready_in": "2 h", "points": ["halle"]},
        "delivery": {"area": HARD, "fee": "3", "free_from": "40"},
        "shipping": {"fee": "6.90", "free_from": "60", "note": HARD},
        "payment": ["cash", "card", "cheque", "voucher", "transfer"], "note": HARD,
    },
}  # fmt: skip
ODD = [
    {"name": f"{LONG}{HARD}", "price": "99999.99", "description": PROSE, "net_content": "1 g"},
    {"name": "Barré", "price": "1.00", "was": "2.00", "options": {HARD: [HARD, LONG.strip()]}},
    {"name": "Épuisé", "price": "1.00", "availability": "sold_out", "kind": "alcohol"},
    {"name": "En précommande", "price": "0.01", "availability": "pre_order", "kind": "book"},
]


def write_extremes(folder: Path, language: str) -> Path:
    """The folder of a catalog with a shop of forty articles, one of one, one that is closed."""
    many = [*ODD, *({"name": f"Article {number}", "price": "10"} for number in range(4, 40))]
    numbered = [{"ref": f"X-{number:02}", **product} for number, product in enumerate(many)]
    shops = {"plein": {**FULL, "products": numbered}, "nu": BARE, "courriel": BY_MAIL}
    _write(folder / "catalog.yaml", {**SETTINGS, "language": language})
    for name, shop in shops.items():
        _write(folder / "content" / "shops" / name / "shop.yaml", shop)
    return folder


def _write(file: Path, content: object) -> None:
    # A subset of YAML 1.2 is JSON.
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
