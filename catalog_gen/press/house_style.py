"""The styles and fonts of a theme in the catalog's page format: what all sections share."""

from catalog_gen.model.settings import Print
from catalog_gen.press.format_style import format_style
from catalog_gen.press.tasks.section import HouseStyle
from catalog_gen.theme.colours import accent_rules, css_tokens
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.packing import FileFolder


def house_style(theme: Theme, settings: Print) -> HouseStyle:
    """The tokens and the page format as CSS, then the theme's own rules; its fonts."""
    folder = theme.folder / "press"
    sheets = [folder / "press.css", *sorted((folder / "styles").glob("*.css"))]
    rules = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    tokens = css_tokens(theme.tokens) + accent_rules(theme.tokens)
    fonts = FileFolder(theme.folder / "fonts", ".ttf", theme.press_digest)
    return HouseStyle(tokens + format_style(settings) + rules, fonts)
