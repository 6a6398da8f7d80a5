"""What is made from a photo; the theme decides."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog_gen.model.photo import PRESS_USES, PrintedUse, RenditionUse, WebFormat
from catalog_gen.model.printing import PrintingCondition
from catalog_gen.theme.inks import ink_profile
from catalog_gen.theme.theme import Tokens

PRESS_PPI = 300
"""What printers ask for."""

Colour = tuple[int, int, int]
"""Red, green and blue in sRGB, 0 to 255."""


@dataclass(frozen=True)
class PrintedShape:
    """The frame that a printed photo fills, in mm, and the resolution wanted there."""

    width: float
    height: float
    ppi: int = 220

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height in px at the resolution wanted."""
        return round(self.width / 25.4 * self.ppi), round(self.height / 25.4 * self.ppi)


@dataclass(frozen=True)
class PhotoRecipe:
    """Sizes, encodings and colours of the renditions."""

    web_widths: tuple[int, ...] = (480, 960, 1440)
    """px; a width above the photo's becomes the photo's own."""
    web_format: WebFormat = "webp"
    web_quality: int = 78
    """0 to 100, on the scale of the format."""
    web_effort: int = 2
    """0 (fast) to 6 for WebP, to 10 for AVIF (small); docs/explanation/photos.md has figures."""
    social_size: tuple[int, int] = (1200, 630)
    """px; what networks show at full width, at their ratio (Open Graph, as Facebook reads it)."""
    social_least: int = 200
    """px; networks leave out pictures with a shorter side."""
    social_quality: int = 80
    """JPEG quality, 0 to 100: some networks read nothing else."""
    printed: Mapping[RenditionUse, PrintedShape] = field(default_factory=dict)
    """The frame of each printed use."""
    print_quality: int = 88
    """JPEG quality, 0 to 100; colours keep their full resolution (4:4:4)."""
    press_quality: int = 92
    """JPEG quality in inks: at 92, coding adds no more than 7 % of ink to a point."""
    ground: Colour = (255, 255, 255)
    """What shows through the transparent parts of a photo."""
    cmyk_profile: bytes = field(default=b"", repr=False)
    """ICC profile of the inks to print with, and of CMYK photos that bring none.

    Empty: plain arithmetic, as browsers do, for such photos; nothing can be printed with it.
    """


def recipe_of(
    tokens: Tokens,
    frames: Mapping[PrintedUse, tuple[float, float]],
    condition: PrintingCondition | None = None,
    profile: bytes | None = None,
) -> PhotoRecipe:
    """The recipe that a theme's tokens describe, in the inks of a printing condition.

    `frames`: those of the printed page, in mm; `profile`: the ICC profile of the inks; without
    it, and without a condition, FOGRA39 at 300 ppi.
    """
    web, press = tokens.web, tokens.press
    ppi = condition.ppi if condition else PRESS_PPI
    printed: dict[RenditionUse, PrintedShape] = {}
    for use, (width, height) in frames.items():
        printed[use] = PrintedShape(width, height, press.photo_ppi)
        printed[PRESS_USES[use]] = PrintedShape(width, height, ppi)
    return PhotoRecipe(
        web_widths=web.photo_widths,
        web_format=web.photo_format,
        web_quality=web.photo_quality,
        web_effort=web.photo_effort,
        printed=printed,
        print_quality=press.photo_quality,
        cmyk_profile=ink_profile() if profile is None else profile,
    )
