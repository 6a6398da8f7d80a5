"""A theme's folder: tokens in theme.yaml, templates and styles below web/ and press/, fonts/."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import Field, ValidationError, model_validator

from catalog_gen.model.content import Content
from catalog_gen.model.photo import WebFormat
from catalog_gen.model.text import Identifier
from catalog_gen.theme.places import theme_places

Percent = Annotated[int, Field(ge=0, le=100)]


class Colour(Content):
    """A token in both colour spaces: `#RRGGBB`, and C, M, Y, K in per cent."""

    rgb: Annotated[str, Field(pattern=r"^#[0-9A-F]{6}$")]
    cmyk: tuple[Percent, Percent, Percent, Percent]


class Accent(Content):
    """Three tokens: a coloured field, the words on it, and words of this colour on paper."""

    field: Identifier
    words: Identifier
    text: Identifier


class WebTokens(Content):
    """What the site's photos are: widths in px, format, quality, and effort for small files.

    Quality counts on the scale of the format, and effort too: WebP's method from 0 to 6, ten less
    AVIF's speed from 0 to 10. docs/explanation/photos.md has figures.
    """

    photo_widths: tuple[Annotated[int, Field(gt=0)], ...]
    photo_format: WebFormat = "webp"
    photo_quality: Percent
    photo_effort: Annotated[int, Field(ge=0, le=10)] = 2

    @model_validator(mode="after")
    def _check_effort(self) -> "WebTokens":
        if self.photo_format == "webp" and self.photo_effort > 6:
            raise ValueError("photo_effort: WebP has none above 6")
        return self


class PressTokens(Content):
    """Resolution and JPEG quality of the photos in the PDF that people read."""

    photo_ppi: Annotated[int, Field(gt=0)]
    photo_quality: Percent


class Tokens(Content):
    """theme.yaml."""

    name: str
    colours: Mapping[Identifier, Colour]
    accents: Mapping[Identifier, Accent]
    readable: Mapping[Identifier, tuple[Identifier, ...]]
    web: WebTokens
    press: PressTokens

    @model_validator(mode="after")
    def _check_inks(self) -> "Tokens":
        """Colours that look alike on the screen must: the press edition tells them by that."""
        inks: dict[str, tuple[str, Colour]] = {}
        for name, colour in self.colours.items():
            other, known = inks.setdefault(colour.rgb, (name, colour))
            if colour.cmyk != known.cmyk:
                raise ValueError(f"colours: {other} and {name} are the same in RGB, not in CMYK")
        return self


@dataclass(frozen=True)
class Theme:
    """A theme's folder and tokens; the digests change with any byte of its parts."""

    folder: Path
    tokens: Tokens
    web_digest: str
    press_digest: str

    def accent_name(self, colour: str | None) -> str:
        """The accent that a content file names; the theme's first one when it names none."""
        accents = self.tokens.accents
        return colour if colour and colour in accents else next(iter(accents))


class ThemeError(Exception):
    """The theme that a catalog names cannot be used; `code` is that of the problem it is."""

    code: str


class ThemeMissingError(ThemeError):
    """No theme of this name stands in the catalog or in the program."""

    code = "theme-missing"


class ThemeBrokenError(ThemeError):
    """The theme.yaml of a theme cannot be understood; the message says where."""

    code = "theme-broken"


def load_theme(name: str, catalog: Path) -> Theme:
    """Load a theme from the catalog's `themes/` folder, else the one shipped with the program.

    Raises:
        ThemeMissingError: no folder of that name holds a theme.yaml.
        ThemeBrokenError: its theme.yaml is not what a theme says of itself.
    """
    for place in theme_places(catalog):
        folder = place / name
        if (folder / "theme.yaml").is_file():
            return _read_theme(folder)
    raise ThemeMissingError(name)


def _read_theme(folder: Path) -> Theme:
    source = (folder / "theme.yaml").read_text(encoding="utf-8")
    tokens = _read_tokens(source)
    shared = source.encode() + _digest_folder(folder / "fonts")
    return Theme(
        folder=folder,
        tokens=tokens,
        web_digest=hashlib.sha256(shared + _digest_folder(folder / "web")).hexdigest(),
        press_digest=hashlib.sha256(shared + _digest_folder(folder / "press")).hexdigest(),
    )


def _read_tokens(source: str) -> Tokens:
    try:
        data: Any = yaml.load(source, Loader=yaml.CSafeLoader)
        return Tokens.model_validate(data)
    except yaml.YAMLError as error:
        raise ThemeBrokenError(" ".join(str(error).split())) from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise ThemeBrokenError(f"{place}: {first['msg']}") from error


def _digest_folder(folder: Path) -> bytes:
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(folder).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.digest()
