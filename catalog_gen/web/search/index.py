"""The search index: a classic script of compact columns, which the theme's `search.js` asks."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from catalog_gen.model.settings import Category, Idea
from catalog_gen.web.addresses import PHOTO_FOLDER, category_address, idea_address, shops_address
from catalog_gen.web.search.part import ProductRow, ShopPart
from catalog_gen.web.search.postings import DIGITS, write_numbers
from catalog_gen.web.search.words import STOP_WORDS
from catalog_gen.web.site import Site

Columns = dict[str, object]


def index_columns(site: Site, parts: Sequence[ShopPart]) -> Columns:
    """The index of all shops.

    A column is one text, its values parted by line breaks. Shops and products are numbered in the
    order of the catalog; texts (`words`, `lists`) too: those of all shops, then of all products.
    """
    settings, rows = site.catalog.settings, [row for part in parts for row in part.products]
    ending = _usual_ending([*(part.photo for part in parts), *(row.photo for row in rows)])
    return {
        "shops_path": shops_address(site.language).removesuffix("index.html"),
        "photo": [f"{PHOTO_FOLDER}/", ending],
        "categories": [_category_row(site, category) for category in settings.categories],
        "ideas": [_idea_row(site, idea) for idea in settings.ideas],
        "accent": site.theme.accent_name(None),
        "shops": _shop_columns(parts, [c.id for c in settings.categories], ending),
        "products": _product_columns(rows, ending),
        "stops": " ".join(sorted(STOP_WORDS)),
        "digits": DIGITS,
        **_text_columns(parts),
    }


def _category_row(site: Site, category: Category) -> list[str]:
    accent = site.theme.accent_name(category.colour)
    return [category.id, category.name, category_address(category.id, site.language), accent]


def _idea_row(site: Site, idea: Idea) -> list[str]:
    return [idea.id, idea.name, idea_address(idea.id, site.language)]


def _shop_columns(parts: Sequence[ShopPart], categories: list[str], ending: str) -> Columns:
    numbers = {identifier: str(place) for place, identifier in enumerate(categories)}
    return {
        "names": _column(part.name for part in parts),
        "ids": _column(part.identifier for part in parts),
        "taglines": _column(part.tagline for part in parts),
        "places": _column(part.place for part in parts),
        "categories": _column(numbers.get(part.category, "") for part in parts),
        "services": _column(part.services for part in parts),
        "photos": _column(part.photo.removesuffix(ending) for part in parts),
        "sizes": _column(str(len(part.products)) for part in parts),
    }


def _product_columns(rows: Sequence[ProductRow], ending: str) -> Columns:
    columns: dict[str, Callable[[ProductRow], str]] = {
        "names": lambda row: row.name,
        "prices": lambda row: row.cents,
        "units": lambda row: row.unit,
        "photos": lambda row: row.photo.removesuffix(ending),
        "slugs": lambda row: row.slug,
        "ideas": lambda row: row.ideas,
        "kinds": lambda row: row.kind,
        "notes": lambda row: row.note,
        "alcohol": lambda row: row.alcohol,
    }
    references = {"references": _column(_count_on(row.reference for row in rows))}
    return {**{name: _column(map(value, rows)) for name, value in columns.items()}, **references}


def _count_on(references: Iterable[str]) -> Iterator[str]:
    """`+` for a reference that is the one before, counted one up: CC-01, +, +, EQ-01."""
    before = ""
    for reference in references:
        yield "+" if reference and reference == _next_reference(before) else reference
        before = reference


def _next_reference(reference: str) -> str:
    """The reference with its last number one higher in as many digits; `""` when it has none."""
    letters = reference.rstrip("0123456789")
    digits = reference[len(letters) :]
    return f"{letters}{int(digits) + 1:0{len(digits)}}" if digits else ""


def _text_columns(parts: Sequence[ShopPart]) -> Columns:
    """The stems of the longer texts in alphabetical order, and which texts hold each of them."""
    texts = [part.texts[0] for part in parts]
    texts += [text for part in parts for text in part.texts[1:]]
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for stem in text:
            holders[stem].append(number)
    stems = sorted(holders)
    lists = ",".join(write_numbers(holders[stem]) for stem in stems)
    return {"words": " ".join(stems), "lists": lists}


def _usual_ending(photos: Iterable[str]) -> str:
    """What most names of photo files end with behind their last hyphen: `-480.avif`."""
    endings = Counter(f"-{name.rpartition('-')[2]}" for name in photos if name)
    return endings.most_common(1)[0][0] if endings else ""


def _column(values: Iterable[str]) -> str:
    return "\n".join(values)
