"""The texts of the corpus: every shop a pure function of its number (1, 2, 3…)."""

import re
import unicodedata

from bench.words import (
    ENDINGS,
    MORE,
    NAMES,
    OPENINGS,
    QUALITIES,
    STORIES,
    STREETS,
    TRADES,
    Trade,
)

CATALOG = """\
title: Noël au bord de l’Eure
edition: "2026"
language: fr
url: https://noel.bench.example/
theme: noel
season: {collect_until: 2026-11-10, opens: 2026-11-28, closes: 2026-12-24}
cover: {photo: cover.jpg, title: Noël au bord de l’Eure, subtitle: Le catalogue des commerçants}
introduction: |
  Ce catalogue réunit les boutiques de la vallée.
  Vous notez la **référence**, vous appelez la boutique, et l’article est mis de côté.
publisher:
  name: Communauté de la vallée
  director: Hélène Carlier, présidente
  address: {street: 19 rue Pierre Mendès France, postal_code: "27400", city: Louviers}
  telephone: "02 61 91 00 00"
  email: noel@bench.example
  host: {name: Hébergement du Bassin, address: 76600 Le Havre, telephone: "02 61 91 00 07"}
categories:
  - {id: gourmandises, name: Gourmandises, colour: berry}
  - {id: maison, name: Maison, colour: fir}
  - {id: culture, name: Jouets et livres, colour: ochre}
  - {id: mode, name: Mode et beauté, colour: mist}
ideas:
  - {id: petits-prix, name: Moins de 20 €, price_up_to: 20}
  - {id: fait-ici, name: Fait ici}
print:
  page: A5
  products_per_shop: 4
  printer: {name: Imprimerie Peuplier, address: 27100 Val-de-Reuil}
"""
_PRINTED = 4


def shop_id(number: int) -> str:
    """The name of a shop's folder; it differs from shop to shop."""
    plain = unicodedata.normalize("NFKD", _name(number)).encode("ascii", "ignore").decode()
    return f"{re.sub('[^a-z]+', '-', plain.lower())}-{number}"


def photo_name(product: int) -> str:
    """The file of a product's photo, in its shop's folder."""
    return f"photo-{product:02}.jpg"


def shop_text(number: int, products: int) -> str:
    """A shop's shop.yaml; its products are numbered from 1."""
    trade, identifier = _trade(number), shop_id(number)
    pair = f"{number // 100 % 100:02} {number % 100:02}"
    head = f"""\
name: {_name(number)}
code: B{number}
category: {trade.category}
tagline: {trade.tagline}
description: |
  {_pick(STORIES, number)}
  {_pick(STORIES, number + 1)}
telephone: "02 61 91 {pair}"
mobile: "06 39 98 {pair}"
email: bonjour@{identifier}.example
address:
  street: {number % 90 + 1} {_pick(STREETS, number)}
  postal_code: "27400"
  city: Louviers
opening_hours: "Tu-Sa 09:30-12:30,14:30-19:00; Dec 13,Dec 20 10:00-18:00"
order:
  pickup: {{ready_in: {number % 3 + 1} h}}
  payment: [cash, card, cheque]
products:
"""
    return head + "".join(_product_text(number, product) for product in range(1, products + 1))


def _product_text(number: int, product: int) -> str:
    article = _pick(_trade(number).articles, product)
    price = f"{(number * 37 + product * 113) % 90 + 5}.{(number + product) % 2 * 5}0"
    name, more = article, ""
    if product > _PRINTED:
        # Longer texts on the site only: the others must fit their cards on paper.
        name = f"{article}, {_pick(QUALITIES, number + product)}"
        more = f" {_pick(MORE, number + product)} {_pick(MORE, product + 1)}"
    text = f"""\
  - ref: B{number}-{product:02}
    name: {name}
    price: {price}
    photo: {photo_name(product)}
    alt: {article}, sur une table de bois clair
    description: |
      {_pick(OPENINGS, number + product)} {_pick(ENDINGS, product)}{more}
"""
    if product % 3 == 0:
        text += "    ideas: [fait-ici]\n"
    if product % 5 == 0:
        text += "    options: {Couleur: [Rouge, Vert sapin, Écru]}\n"
    return text


def _name(number: int) -> str:
    return f"{_trade(number).word} {_pick(NAMES, number // len(TRADES))}"


def _trade(number: int) -> Trade:
    return TRADES[number % len(TRADES)]


def _pick(choices: tuple[str, ...], number: int) -> str:
    return choices[number % len(choices)]
