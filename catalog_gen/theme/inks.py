"""The printing condition that photos and pages are made for, and the tokens in inks."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from catalog_gen.model.printing import FOGRA39, PrintingCondition
from catalog_gen.theme.icc import find_fault

if TYPE_CHECKING:
    from catalog_gen.theme.theme import Tokens

ScreenColour = tuple[int, int, int]
"""Red, green and blue in sRGB, 0 to 255."""

InkAmounts = tuple[int, int, int, int]
"""Cyan, magenta, yellow and black in per cent."""

Inks = Mapping[ScreenColour, InkAmounts]
"""What is printed for each colour of the screen."""

MOST_MEGABYTES = 16
"""Four times the largest profiles that printers give out."""

_PROFILE = Path(__file__).parent / "profiles" / "fogra39_300.icc"


class ProfileError(Exception):
    """The profile of a printing condition cannot be used; `code` and `facts` are the problem's."""

    def __init__(self, code: str, facts: Mapping[str, str]) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


@cache
def ink_profile() -> bytes:
    """The ICC profile of coated paper in offset, FOGRA39 (ISO 12647-2), at most 300 % of ink."""
    return _PROFILE.read_bytes()


def load_profile(condition: PrintingCondition, folder: Path) -> bytes:
    """The ICC profile of a condition: the printer's own beside catalog.yaml, else the program's.

    What is not printed in inks has no profile of its own; CMYK photos are still read by FOGRA39.

    Raises:
        ProfileError: `profile-needed` (no file is named, and the program has none for these inks),
            `profile-missing`, `profile-unusable`.
    """
    if condition.colours == "rgb":
        return ink_profile()
    if condition.profile is not None:
        return _read_profile(condition.profile, folder)
    if condition.characterisation != FOGRA39:
        raise ProfileError("profile-needed", {"value": condition.characterisation})
    return ink_profile()


def _read_profile(name: str, folder: Path) -> bytes:
    path = folder / name
    # Only what lies beside catalog.yaml itself tells a build that it has changed.
    beside = PurePosixPath(name).name == name
    if not beside or path.resolve().parent != folder.resolve() or not path.is_file():
        raise ProfileError("profile-missing", {"value": name})
    facts = {"value": name, "limit": str(MOST_MEGABYTES)}
    most = MOST_MEGABYTES * 1_000_000
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise ProfileError("profile-unusable", {**facts, "reason": "no-access"}) from error
    fault = "too-large" if len(content) > most else find_fault(content)
    if fault:
        raise ProfileError("profile-unusable", {**facts, "reason": fault})
    return content


def inks_of(tokens: "Tokens") -> Inks:
    """The inks of a theme's colours; black is black ink alone and white is bare paper."""
    own = {_channels(colour.rgb): colour.cmyk for colour in tokens.colours.values()}
    return {(0, 0, 0): (0, 0, 0, 100), (255, 255, 255): (0, 0, 0, 0), **own}


def _channels(colour: str) -> ScreenColour:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue
