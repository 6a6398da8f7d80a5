"""The printing condition that photos and pages are made for."""

from functools import cache
from pathlib import Path

_PROFILE = Path(__file__).parent / "profiles" / "fogra39_300.icc"


@cache
def ink_profile() -> bytes:
    """The ICC profile of coated paper in offset, FOGRA39 (ISO 12647-2), at most 300 % of ink."""
    return _PROFILE.read_bytes()
