"""Small sections, made the way the press makes them."""

import base64
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from weasyprint import CSS, HTML, Document
from weasyprint.text.fonts import FontConfiguration

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.printing import printing_condition
from catalog_gen.model.problem import Sources
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.press.edition import Edition
from catalog_gen.press.mending import mend
from catalog_gen.press.printing import Printing
from catalog_gen.theme.inks import ink_profile, inks_of
from catalog_gen.theme.theme import Theme, load_theme
from catalog_gen.tools.cache import Cache

FONTS = Path(__file__).parents[2] / "themes" / "noel" / "fonts"
STYLE = f"""
@font-face {{ font-family: Text; src: url({(FONTS / "text-regular.ttf").as_uri()}); }}
@font-face {{ font-family: Display; src: url({(FONTS / "display-regular.ttf").as_uri()}); }}
@page {{ size: 100mm 140mm; margin: 10mm }}
html {{ font: 10pt/5mm Text }}
body, p, h1, h2 {{ margin: 0 }}
h1, h2, th {{ font-weight: 400 }}
h1 {{ font: 20pt/10mm Display }}
img {{ width: 40mm; height: 30mm; display: block }}
"""

Lay = Callable[..., Document]
Render = Callable[..., bytes]
MakeCatalog = Callable[..., Catalog]


@pytest.fixture(scope="session")
def lay_out() -> Lay:
    """HTML of a body → the document that WeasyPrint lays out."""
    fonts = FontConfiguration()
    style = CSS(string=STYLE, font_config=fonts)

    def lay_out(body: str, css: str = "", title: str = "Une boutique") -> Document:
        page = (
            f'<html lang="fr"><title>{title}</title><style>{css}</style><body>{body}</body></html>'
        )
        return HTML(string=page).render(font_config=fonts, stylesheets=[style])

    return lay_out


@pytest.fixture(scope="session")
def render(lay_out: Lay) -> Render:
    """HTML of a body → a section."""

    def render(body: str, css: str = "", tagged: bool = True) -> bytes:
        variant = {"pdf_variant": "pdf/ua-1"} if tagged else {}
        return lay_out(body, css).write_pdf(finisher=mend, full_fonts=True, **variant)

    return render


@pytest.fixture(scope="session")
def photo() -> Callable[[str], str]:
    """A colour's name → the address of a small photo of it."""

    def photo(colour: str) -> str:
        file = io.BytesIO()
        Image.new("RGB", (160, 120), colour).save(file, "JPEG")
        return "data:image/jpeg;base64," + base64.b64encode(file.getvalue()).decode()

    return photo


@pytest.fixture(scope="session")
def theme(tmp_path_factory: pytest.TempPathFactory) -> Theme:
    """The theme that the program brings."""
    return load_theme("noel", tmp_path_factory.mktemp("catalog"))


@pytest.fixture(scope="session")
def make_catalog() -> MakeCatalog:
    """Some keys of each shop and of the settings → a catalog."""

    def make_catalog(*shops: dict[str, object], **settings: object) -> Catalog:
        return Catalog(
            Settings.model_validate({"title": "Noël à Louviers", **settings}),
            tuple(
                Shop.model_validate({"name": shop["id"], "telephone": "02 61 91 00 12", **shop})
                for shop in shops
            ),
        )

    return make_catalog


@pytest.fixture(scope="session")
def make_edition(theme: Theme) -> Callable[..., Edition]:
    """A catalog and a folder for its cache → an edition made in this process."""

    def make_edition(catalog: Catalog, folder: Path, **changes: object) -> Edition:
        condition = printing_condition(catalog.settings.print)
        usual = {
            "sources": Sources(),
            "photos": {},
            "theme": theme,
            "pages": {},
            "run": map,
            "beside": map,
            "printing": Printing(condition, ink_profile(), inks_of(theme.tokens)),
        }
        return Edition(catalog=catalog, cache=Cache(folder / ".cache"), **{**usual, **changes})

    return make_edition
