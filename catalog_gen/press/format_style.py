"""The page format as CSS, written before the theme's own rules."""

from collections.abc import Iterator

from catalog_gen.model.settings import Print
from catalog_gen.press.frames import Frame
from catalog_gen.press.page_format import GUTTER, PageFormat, page_format

_HAIR = 0.2
"""mm over the trim even without bleed: a page may not end on a whole pixel."""


def format_style(settings: Print) -> str:
    """Custom properties for the lengths of a page, and the boxes of products by shape.

    `--page-width`, `--page-height`, `--margin` and `--bleed` are for every section; art that
    bleeds starts at `calc(-1 * var(--edge))`, which is never less than a hair.
    """
    full = page_format(settings, 1)
    rules = [f":root{{{''.join(_properties(full))}}}"]
    for shape, frame in full.frames.items():
        rules += _frame_rules(f".{shape}", frame)
        if shape not in ("half", "large"):
            rules += _frame_rules(f".next .{shape}", frame, full.next_area.row)
    if settings.shops_per_page > 1:
        shared = page_format(settings)
        rules.append(f".share{{{''.join(_share_properties(shared))}}}")
        for shape, frame in shared.frames.items():
            rules += _frame_rules(f".{shape}", frame)
    return "\n".join(rules) + "\n"


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
    }
    yield from (f"--{name}:{_mm(length)};" for name, length in lengths.items())
    yield f"--scale:{page.scale:.3f};--text-scale:{page.text_scale:.3f};"


def _share_properties(page: PageFormat) -> Iterator[str]:
    lengths = {
        "share": page.share,
        "band": page.area.band,
        "rows": page.area.top,
        "foot": page.area.foot,
        "foot-height": page.area.foot_height,
    }
    yield from (f"--{name}:{_mm(length)};" for name, length in lengths.items())


def _frame_rules(selector: str, frame: Frame, row: float | None = None) -> Iterator[str]:
    """The boxes of a card, its photo and its words; on other pages than the first, their height."""
    height = row or frame.height
    width, photo = frame.photo
    words = frame.width - width - GUTTER if frame.beside else frame.width
    left = height if frame.beside else height - photo
    if row is None:
        yield f"{selector}{{width:{_mm(frame.width)};height:{_mm(height)}}}"
        yield f"{selector} .photo{{width:{_mm(width)};height:{_mm(photo)}}}"
        yield f"{selector} .no-photo{{line-height:{_mm(photo)}}}"
        yield f"{selector} .words{{width:{_mm(words)};height:{_mm(left)}}}"
    else:
        yield f"{selector}{{height:{_mm(height)}}}"
        yield f"{selector} .words{{height:{_mm(left)}}}"


def _mm(length: float) -> str:
    return f"{length:.4g}mm"
