"""The files that pages share: the style sheet, the fonts and the icon."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from catalog_gen.theme.colours import accent_rules, css_tokens
from catalog_gen.theme.theme import Theme
from catalog_gen.web.addresses import STYLE_FOLDER


def style_sheet(theme: Theme) -> tuple[str, bytes]:
    """The address and the bytes of the style sheet: colour tokens, accents, the theme's rules.

    The address changes with the bytes, so that browsers may keep it for ever.
    """
    rules = (theme.folder / "web" / "site.css").read_text(encoding="utf-8")
    content = (css_tokens(theme.tokens) + accent_rules(theme.tokens) + rules).encode()
    return f"{STYLE_FOLDER}/site-{hashlib.sha256(content).hexdigest()[:8]}.css", content


def shared_files(theme: Theme) -> Iterator[tuple[str, bytes]]:
    """Fonts and icon, beside the style sheet, under their own names."""
    for path in sorted((theme.folder / "fonts").glob("*.woff2")):
        yield f"{STYLE_FOLDER}/fonts/{path.name}", path.read_bytes()
    yield icon_address(), _icon(theme.folder).read_bytes()


def icon_address() -> str:
    """The icon in the browser's tab."""
    return f"{STYLE_FOLDER}/icon.svg"


def _icon(folder: Path) -> Path:
    return folder / "web" / "icon.svg"
