"""The letters of the report: those of the theme that comes with the program, put into the file."""

from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from catalog_gen.theme.places import theme_places

_THEME = "noel"
_FACES = (
    ("Fraunces", 400, "display-regular"),
    ("Fraunces", 600, "display-semibold"),
    ("Atkinson Hyperlegible Next", 400, "text-regular"),
    ("Atkinson Hyperlegible Next", 700, "text-bold"),
)


@dataclass(frozen=True)
class Face:
    """One font of a family, WOFF2 as a data: address."""

    family: str
    weight: int
    address: str


@cache
def report_faces() -> tuple[Face, ...]:
    """All of them; those that are not there are left to the reader's own fonts."""
    # Only the program's own places: a report looks the same for every catalog.
    _catalog, *places = theme_places(Path())
    folders = [place / _THEME / "fonts" for place in places]
    found = []
    for family, weight, name in _FACES:
        file = next((f / f"{name}.woff2" for f in folders if (f / f"{name}.woff2").is_file()), None)
        if file is not None:
            letters = b64encode(file.read_bytes()).decode()
            found.append(Face(family, weight, f"data:font/woff2;base64,{letters}"))
    return tuple(found)
