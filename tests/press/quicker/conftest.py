from collections.abc import Callable

import pytest
from weasyprint import CSS, HTML
from weasyprint.urls import URLFetcherResponse

from catalog_gen.press.fonts import ThemeFonts
from catalog_gen.press.tasks.section import FONT_SCHEME
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.packing import FileFolder

STYLE = f"""
@font-face {{ font-family: Text; src: url({FONT_SCHEME}text-regular.ttf) }}
@font-face {{ font-family: Display; src: url({FONT_SCHEME}display-regular.ttf) }}
@page {{ size: 80mm 60mm; margin: 6mm; @bottom-center {{ content: counter(page) }} }}
html {{ font: 10pt/5mm Text }}
"""

Write = Callable[..., bytes]


@pytest.fixture(scope="session")
def write(theme: Theme) -> Write:
    """A body and its style → a PDF, with the fonts of the theme."""
    read = FileFolder(theme.folder / "fonts", ".ttf").read
    fonts = ThemeFonts(STYLE, read)

    def fetch(url: str) -> URLFetcherResponse:
        return URLFetcherResponse(url, read(url.removeprefix(FONT_SCHEME)))

    base = CSS(string=STYLE, font_config=fonts, url_fetcher=fetch)

    def write(body: str, style: str = "") -> bytes:
        page = (
            f'<html lang="fr"><title>Page</title><style>{style}</style><body>{body}</body></html>'
        )
        document = HTML(string=page, url_fetcher=fetch).render(
            font_config=fonts, stylesheets=[base]
        )
        pdf: bytes = document.write_pdf(pdf_variant="pdf/ua-1", full_fonts=True)
        return pdf

    return write
