"""What the leaflet is as an object: formats, paper, weight, thickness, finishing. Pure arithmetic.

Weights follow from the paper: a copy weighs its leaves × the area of one × g/m². Ink, staples and
glue are left out; they add some 2 to 5 per cent.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Literal

from catalog_gen.model.settings import PresetName, Print

Format = tuple[Decimal, Decimal]
"""Width and height in mm."""
Finishing = Literal["flat", "folded", "stapled", "glued"]

MOST_STAPLED = 80
"""Pages; with more, staples no longer close, and the leaves are glued into a square back."""
SURELY_STAPLED = 64
"""Pages; from here to `MOST_STAPLED` it depends on the paper, and the printer is asked."""
THIN = 48
"""Pages; with more, the thickness is worth knowing."""
COVER_LEAVES = 2


@dataclass(frozen=True)
class PaperRule:
    """The usual paper of a leaflet of up to so many pages, in g/m²."""

    most_pages: int
    inside: int
    cover: int
    """Where the cover is of another paper than the inside."""


PAPERS: Mapping[PresetName, tuple[PaperRule, ...]] = MappingProxyType(
    {
        "coated": (
            PaperRule(4, 170, 170),
            PaperRule(32, 135, 170),
            PaperRule(64, 115, 200),
            PaperRule(1_000_000, 90, 250),
        ),
        "uncoated": (
            PaperRule(4, 160, 160),
            PaperRule(32, 120, 160),
            PaperRule(64, 100, 200),
            PaperRule(1_000_000, 90, 250),
        ),
        "office": (PaperRule(4, 120, 120), PaperRule(32, 100, 160), PaperRule(1_000_000, 80, 160)),
    }
)
"""Few pages want a paper that has some hold; many want one that stays light and lies flat. The
weights are those that paper makers sell."""

_BULK: Mapping[PresetName, Decimal] = MappingProxyType(
    {"coated": Decimal("0.90"), "uncoated": Decimal("1.25"), "office": Decimal("1.25")}
)
"""cm³/g, as makers of semi-matt coated and of offset papers state it, within a tenth."""

_POSTAL_STEPS = (20, 100, 250, 500, 1000, 2000)
"""g: the steps of the French letter tariff."""


@dataclass(frozen=True)
class PrintingFacts:
    """Formats in mm, papers in g/m²."""

    closed: Format
    open: Format
    pages: int
    """The cover included."""
    leaves: int
    """Two pages each; the cover included."""
    inside: int
    is_suggested: bool
    """Whether the weight of the inside is our suggestion and not the publisher's."""
    cover: int | None
    """None where the cover is of the same paper."""
    copy: Decimal
    """g, of one copy."""
    run: Decimal | None
    """kg, of all copies; None when their number is not known."""
    finishing: Finishing
    thickness: Decimal
    """mm, of the block of leaves; the width of a square back."""
    postal_step: int | None
    """g; None for what is heavier than any letter."""


def printing_facts(settings: Print, closed: Format, pages: int) -> PrintingFacts:
    """The facts of a leaflet of a trimmed format in mm and a number of pages, cover included."""
    finishing = choose_finishing(pages)
    rule = next(rule for rule in PAPERS[settings.preset] if pages <= rule.most_pages)
    inside = settings.paper_weight or rule.inside
    has_cover = settings.split_cover and finishing in ("stapled", "glued")
    cover = max(rule.cover, inside) if has_cover else inside
    leaves = _leaves(pages, finishing)
    covers = min(leaves, COVER_LEAVES)
    weights = covers * cover + (leaves - covers) * inside
    width, height = closed
    copy = width * height / 1_000_000 * weights
    thickness = weights * _BULK[settings.preset] / 1000
    return PrintingFacts(
        closed=closed,
        open=_open_format(closed, finishing, thickness),
        pages=pages,
        leaves=leaves,
        inside=inside,
        is_suggested=settings.paper_weight is None,
        cover=cover if has_cover else None,
        copy=copy,
        run=copy * settings.copies / 1000 if settings.copies else None,
        finishing=finishing,
        thickness=thickness,
        postal_step=next((step for step in _POSTAL_STEPS if copy <= step), None),
    )


def choose_finishing(pages: int) -> Finishing:
    """How so many pages hold together."""
    if pages <= 2:
        return "flat"
    if pages <= 4:
        return "folded"
    return "stapled" if pages <= MOST_STAPLED else "glued"


def _leaves(pages: int, finishing: Finishing) -> int:
    """Leaves have two pages; where sheets are folded, they come in pairs."""
    return -(-pages // 4) * 2 if finishing in ("folded", "stapled") else -(-pages // 2)


def _open_format(closed: Format, finishing: Finishing, thickness: Decimal) -> Format:
    """The sheet before it is folded; a glued cover goes around the back."""
    width, height = closed
    back = round(thickness, 1) if finishing == "glued" else Decimal(0)
    return (width if finishing == "flat" else 2 * width + back, height)
