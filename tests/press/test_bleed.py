import io
from decimal import Decimal

import pikepdf
import pytest

from catalog_gen.model.settings import Print
from catalog_gen.press.format_style import format_style
from catalog_gen.press.tasks.section import SectionTask, render_section
from catalog_gen.theme.colours import accent_rules, css_tokens
from catalog_gen.tools.packing import FileFolder

MM = 72 / 25.4
COVER = '<section class="page cover"><h1>Noël</h1></section>'
BAND = '<section class="page shop accent-fir"><div class="band"></div></section>'


@pytest.fixture(scope="module")
def page(theme):
    """A page's body and a bleed in mm → the page as the theme's style lays it out."""

    def page(body, bleed):
        rules = (theme.folder / "press" / "press.css").read_text(encoding="utf-8")
        style = css_tokens(theme.tokens) + accent_rules(theme.tokens)
        task = SectionTask(
            name="Noël",
            html=f'<html lang="fr"><title>Noël</title><body>{body}</body></html>',
            style=style + format_style(Print(bleed=Decimal(bleed))) + rules,
            fonts=FileFolder(theme.folder / "fonts", ".ttf"),
            photos={},
        )
        with pikepdf.open(io.BytesIO(render_section(task).pdf)) as pdf:
            assert len(pdf.pages) == 1
            page = pdf.pages[0]
            areas = [
                [float(edge) * 0.75 / MM for edge in operands]
                for operands, operator in pikepdf.parse_content_stream(page)
                if str(operator) == "re"
            ]
            return [float(edge) / MM for edge in page.mediabox], areas

    return page


@pytest.mark.parametrize("bleed", ["3", "0", "5", "2.5"])
def test_pages_and_what_reaches_their_edges(page, bleed):
    over = float(bleed)
    media, areas = page(COVER, bleed)
    assert media == pytest.approx([-over, -over, 148 + over, 210 + over], abs=1e-3)
    whole = pytest.approx([-over, -over, 148 + 2 * over, 210 + 2 * over], abs=1e-3)
    assert whole in areas
    # A field reaches a hair over the trim at least: a page may not end on a whole pixel.
    edge = max(over, 0.2)
    band = pytest.approx([-edge, -edge, 148 + 2 * edge, 32 + edge], abs=1e-3)
    assert band in page(BAND, bleed)[1]
