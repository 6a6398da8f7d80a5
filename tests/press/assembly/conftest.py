"""A book of three sections on four pages, with folios on all but the first."""

import base64
import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pikepdf
import pytest
from PIL import Image

from catalog_gen.model.printing import PRESETS
from catalog_gen.press.assembly import assemble, assemble_press
from catalog_gen.press.information import BookInfo, OutlineEntry
from catalog_gen.press.separation import separate
from catalog_gen.theme.inks import ink_profile, inks_of
from catalog_gen.theme.theme import Theme

OUTLINE = (
    OutlineEntry("Couverture", "page:1"),
    OutlineEntry(
        "Gourmandises",
        "miel",
        (OutlineEntry("Miel & Cie", "miel"), OutlineEntry("Œuf d’or", "oeuf")),
    ),
)
INFO = BookInfo(
    title="Noël <à> Louviers",
    language="fr",
    author="Ville & Cie",
    subject="Les boutiques",
    created=datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
)


@pytest.fixture(scope="session")
def sections(render: Callable[..., bytes], photo: Callable[[str], str]) -> list[bytes]:
    hours = "<table><tr><th>{0}</th></tr><tr><td>9 h</td></tr></table>"
    return [
        render(
            '<h1>Noël à Louviers</h1><p><a href="catalog:#miel">Miel</a>, '
            '<a href="catalog:#pot">pot</a></p>'
        ),
        render(
            f'<h1 id="miel">Miel</h1><img src="{photo("gold")}" alt="Un pot de miel">'
            f'{hours.format("Lundi")}<p><a href="catalog:#oeuf">Voir l’œuf</a> '
            '<a href="#pot">Le pot</a></p>'
            '<h2 id="pot" style="break-before: page">Pot de 500 g</h2>'
            '<p><a href="https://miel.example/">site</a> <a href="tel:+33261910001">appeler</a> '
            '<a href="mailto:miel@miel.example?subject=Pot">écrire</a></p>'
        ),
        render(
            f'<h1 id="oeuf">Œuf d’or</h1><img src="{photo("gold")}" alt="Un œuf">'
            f'<img src="{photo("navy")}" alt="La nuit">{hours.format("Mardi")}'
            '<p style="font-variant-numeric: tabular-nums">24,00 €</p>'
        ),
    ]


@pytest.fixture(scope="session")
def draw_folios(render: Callable[..., bytes]) -> Callable[..., bytes]:
    def draw_folios(*texts: str, css: str = "") -> bytes:
        sheets = [f'<div class="sheet">{text and f"<p>{text}</p>"}</div>' for text in texts]
        style = """
            .sheet { break-after: page; height: 119mm; position: relative }
            .sheet:last-child { break-after: auto }
            .sheet p { position: absolute; bottom: 0; right: 0 }
        """
        return render("".join(sheets), css=style + css, tagged=False)

    return draw_folios


@pytest.fixture(scope="session")
def book_bytes(sections: list[bytes], draw_folios: Callable[..., bytes]) -> bytes:
    folios = draw_folios("", "n° 2", "n° 3", "n° 4")
    return assemble(sections, OUTLINE, INFO, folios)


@pytest.fixture
def book(book_bytes: bytes) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(book_bytes)) as pdf:
        yield pdf


@pytest.fixture(scope="session")
def join() -> Callable[..., pikepdf.Pdf]:
    """Join sections with as little as possible around them."""

    def join(*sections: bytes, folios: bytes | None = None) -> pikepdf.Pdf:
        book = assemble(sections, [], BookInfo("Livre", "fr"), folios)
        return pikepdf.open(io.BytesIO(book))

    return join


BLEEDING = "@page { bleed: 3mm; margin: 0; background: #17382D }"


@pytest.fixture(scope="session")
def separated(
    render: Callable[..., bytes], photo: Callable[[str], str], theme: Theme
) -> list[bytes]:
    """Two sections in inks, on three pages, laid out with a bleed of 3 mm."""
    inks = inks_of(theme.tokens)
    jpeg = base64.b64decode(photo("gold").partition(",")[2])
    twin = io.BytesIO()
    Image.new("CMYK", (240, 180), (9, 50, 200, 0)).save(twin, "JPEG")
    twins = {sha256(jpeg).hexdigest(): twin.getvalue()}
    image = f'<img src="{photo("gold")}" alt="Un pot">'
    bodies = (
        f'<h1>Miel</h1>{image}<h2 style="break-before: page">Pot</h2>',
        f'<h1 style="color: #A3252F">Œuf</h1>{image}',
    )
    return [separate(render(body, css=BLEEDING), inks, twins) for body in bodies]


@pytest.fixture(scope="session")
def press_folios(draw_folios: Callable[..., bytes], theme: Theme) -> bytes:
    sheet = draw_folios("", "n° 2", "n° 3", css="@page { bleed: 3mm }")
    return separate(sheet, inks_of(theme.tokens), {})


@pytest.fixture(scope="session")
def assemble_book(separated: list[bytes], press_folios: bytes) -> Callable[..., bytes]:
    """Changes of the coated condition → the press edition of these sections."""

    def assemble_book(**changes: object) -> bytes:
        condition = replace(PRESETS["coated"], **changes)
        return assemble_press(separated, INFO, condition, ink_profile(), press_folios)

    return assemble_book


@pytest.fixture
def press_book(assemble_book: Callable[..., bytes]) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(assemble_book())) as pdf:
        yield pdf
