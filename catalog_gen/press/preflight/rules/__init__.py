"""The rules in the order in which their findings are told; each idea has a file."""

from collections.abc import Callable, Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.document import Document
from catalog_gen.press.preflight.finding import Finding, Rule
from catalog_gen.press.preflight.rules.annotations import find_annotations
from catalog_gen.press.preflight.rules.boxes import find_wrong_boxes
from catalog_gen.press.preflight.rules.colours import find_foreign_colours
from catalog_gen.press.preflight.rules.content import find_unreadable_content
from catalog_gen.press.preflight.rules.device_settings import find_device_settings
from catalog_gen.press.preflight.rules.fonts import find_absent_fonts
from catalog_gen.press.preflight.rules.hairlines import find_hairlines
from catalog_gen.press.preflight.rules.ink import find_heavy_ink
from catalog_gen.press.preflight.rules.metadata import find_wrong_metadata
from catalog_gen.press.preflight.rules.missing_glyph import find_missing_glyphs
from catalog_gen.press.preflight.rules.output_intent import find_wrong_intent
from catalog_gen.press.preflight.rules.page_count import find_odd_page_count
from catalog_gen.press.preflight.rules.resolution import find_coarse_images
from catalog_gen.press.preflight.rules.safe_zone import find_text_near_trim
from catalog_gen.press.preflight.rules.security import find_active_content
from catalog_gen.press.preflight.rules.small_text import find_rich_small_text

Find = Callable[[Document, PrintingCondition], Iterator[Finding]]

FILE_RULES: tuple[tuple[Rule, Find], ...] = (
    ("boxes", find_wrong_boxes),
    ("output-intent", find_wrong_intent),
    ("metadata", find_wrong_metadata),
    ("security", find_active_content),
    ("page-count", find_odd_page_count),
)
"""They look at the file and at the boxes of its pages, not at what stands on them."""

PAGE_RULES: tuple[tuple[Rule, Find], ...] = (
    ("content", find_unreadable_content),
    ("colours", find_foreign_colours),
    ("ink", find_heavy_ink),
    ("resolution", find_coarse_images),
    ("fonts", find_absent_fonts),
    ("missing-glyph", find_missing_glyphs),
    ("small-text", find_rich_small_text),
    ("hairlines", find_hairlines),
    ("safe-zone", find_text_near_trim),
    ("annotations", find_annotations),
    ("device-settings", find_device_settings),
)
"""They look at pages one by one, so that a section may be looked at before it is in the book."""

ONLY_FOR_INKS: frozenset[Rule] = frozenset(
    ("output-intent", "metadata", "colours", "ink", "small-text")
)
"""They have nothing to say of a condition in RGB, such as a laser printer of one's own."""
