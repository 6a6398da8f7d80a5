"""The page format as CSS, written before the theme's own rules."""

from collections.abc import Iterator
from dataclasses import replace

from catalog_gen.model.settings import Print
from catalog_gen.press.frames import GUTTER, Frame
from catalog_gen.press.page_format import HEAD, PageFormat, page_format

_HAIR = 0.2
"""mm over the trim even without bleed: a page may not end on a whole pixel."""

_NUMBER = 70
"""mm that a telephone number takes at its size on A5."""

_MEASURE = 120
"""mm; a longer line of an A5's running text would tire the eye."""


def format_style(settings: Print) -> str:
    """Custom properties for the lengths of a page, and the boxes of products by shape.

    `--page-width`, `--page-height`, `--margin` and `--bleed` are for every section; art that
    bleeds starts at `calc(-1 * var(--edge))`, which is never less than a hair.
    """
    full = page_format(settings, 1)
    rules = [f":root{{{''.join(_properties(full))}}}"]
    for shape, frame in full.frames.items():
        rules += _frame_rules(f".shape-{shape}", frame)
        if shape not in ("half", "large"):
            rules += _next_rules(f".shape-{shape}", frame, full.next_area.row)
    shared = page_format(settings)
    if shared.grid.shops > 1:
        rules.append(f".share{{{''.join(_share_properties(shared))}}}")
        for shape, frame in shared.frames.items():
            rules += _frame_rules(f".shape-{shape}", frame)
    return "\n".join(rules) + "\n"


def format_classes(settings: Print) -> str:
    """The classes of every section's body, for rules that lengths alone cannot say."""
    page = page_format(settings, 1)
    squat = " squat" if page.width > 0.8 * page.height else ""
    return f"columns-{page.grid.columns}{squat}"


def _properties(page: PageFormat) -> Iterator[str]:
    lengths = {
        "page-width": page.width,
        "page-height": page.height,
        "margin": page.margin,
        "bleed": page.bleed,
        "edge": max(page.bleed, _HAIR),
        "inner": page.inner,
        "gutter": GUTTER,
        "band": page.area.band,
        "rows": page.area.top,
        "gap": page.area.gap,
        "next-rows": page.next_area.top,
        "next-gap": page.next_area.gap,
        "foot": page.area.foot,
        "foot-height": page.area.foot_height,
        "beside-prose": max(0.0, page.inner - 4 - _MEASURE * page.text_scale) / 2,
        "qr": page.qr,
        "legal": max(28.0, 28 * 124 / page.inner),
    }
    numbers = {
        "scale": page.scale,
        "head-scale": page.head_scale,
        "text-scale": page.text_scale,
        "foot-scale": page.foot_scale,
        "tall": page.height / 210,
        "index-columns": max(1, round(page.inner / 60)),
        "contents-columns": 1 + (page.inner > 160),
    }
    yield from (f"--{name}:{_mm(length)};" for name, length in lengths.items())
    yield from (f"--{name}:{number:.4g};" for name, number in numbers.items())


def _share_properties(page: PageFormat) -> Iterator[str]:
    lengths = {
        "head": HEAD,
        "share": page.share,
        "call": page.call,
        "details": page.details,
        "qr": page.qr,
        "band": page.area.band,
        "rows": page.area.top,
        "foot": page.area.foot,
        "foot-height": page.area.foot_height,
    }
    yield from (f"--{name}:{_mm(length)};" for name, length in lengths.items())
    yield f"--call-scale:{page.call / _NUMBER:.4g};"


def _frame_rules(selector: str, frame: Frame) -> Iterator[str]:
    """The boxes of a card, its photo and its words."""
    photo, words = frame.photo, frame.words
    yield f"{selector}{{width:{_mm(frame.width)};height:{_mm(frame.height)}}}"
    yield f"{selector} .photo{{width:{_mm(photo[0])};height:{_mm(photo[1])}}}"
    yield f"{selector} .no-photo{{line-height:{_mm(photo[1])}}}"
    yield f"{selector} .words{{width:{_mm(words[0])};height:{_mm(words[1])}}}"


def _next_rules(selector: str, frame: Frame, row: float) -> Iterator[str]:
    """On other pages than the first, a card has the height of their rows."""
    words = replace(frame, height=row).words[1]
    yield f".next {selector}{{height:{_mm(row)}}}"
    yield f".next {selector} .words{{height:{_mm(words)}}}"


def _mm(length: float) -> str:
    return f"{length:.5g}mm"
