"""What a printer asks of a file: presets as data, each value of which catalog.yaml may replace."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from catalog_gen.model.settings import PresetName, Print

FOGRA39 = "FOGRA39"
"""Coated paper in sheet-fed offset (ISO 12647-2:2004), as the characterisation is registered."""


@dataclass(frozen=True)
class PrintingCondition:
    """Lengths in mm, ink in per cent of all four together, resolutions in ppi at the placed size.

    `characterisation`: the name that the output intent gives the inks (the ICC's registry);
    empty for sRGB. `profile`: a file beside catalog.yaml; None takes the profile that comes with
    the program, which exists for FOGRA39 alone.
    """

    bleed: Decimal
    safe_zone: Decimal
    colours: Literal["cmyk", "rgb"]
    characterisation: str
    profile: str | None
    ink_limit: int
    ppi: int
    ppi_warning: int
    ppi_error: int
    marks: bool = False


_COATED = PrintingCondition(
    bleed=Decimal(3),
    safe_zone=Decimal(4),
    colours="cmyk",
    characterisation=FOGRA39,
    profile=None,
    ink_limit=300,
    ppi=300,
    ppi_warning=250,
    ppi_error=150,
)

PRESETS: Mapping["PresetName", PrintingCondition] = MappingProxyType(
    {
        "coated": _COATED,
        "uncoated": replace(_COATED, characterisation="FOGRA47", ink_limit=280),
        "office": replace(
            _COATED,
            bleed=Decimal(0),
            colours="rgb",
            characterisation="",
            ink_limit=400,
            ppi=200,
            ppi_warning=150,
            ppi_error=100,
        ),
    }
)
"""`uncoated` needs the printer's own profile; `office` is for a laser printer of one's own."""


def printing_condition(settings: "Print") -> PrintingCondition:
    """The preset that the settings name, with what they put in its place.

    Who asks for another resolution is warned, and refused, at the same shares of it.
    """
    own = {
        name: value
        for name in ("bleed", "safe_zone", "characterisation", "profile", "ink_limit", "ppi")
        if (value := getattr(settings, name)) is not None
    }
    preset = PRESETS[settings.preset]
    ppi = settings.ppi or preset.ppi
    limits = {
        "ppi_warning": preset.ppi_warning * ppi // preset.ppi,
        "ppi_error": preset.ppi_error * ppi // preset.ppi,
    }
    return replace(preset, marks=settings.marks, **{**limits, **own})
