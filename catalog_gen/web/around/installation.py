"""What a home screen needs: the web application manifest (W3C) and its icons."""

import json
from collections.abc import Iterator

from catalog_gen.theme.theme import Theme
from catalog_gen.web.addresses import STYLE_FOLDER
from catalog_gen.web.assets import SharedFile
from catalog_gen.web.site import Site

MANIFEST = "manifest.webmanifest"
TOUCH_ICON = f"{STYLE_FOLDER}/icons/icon-180.png"
"""What Apple's telephones take; they do not read the manifest's icons."""

_ICONS = (
    ("icons/icon-192.png", "192x192", "image/png", "any"),
    ("icons/icon-512.png", "512x512", "image/png", "any"),
    ("icons/maskable-512.png", "512x512", "image/png", "maskable"),
    ("icon.svg", "any", "image/svg+xml", "any"),
)


def manifest(site: Site) -> str:
    """The manifest; its addresses are relative, as it lies at the root."""
    settings, colours = site.catalog.settings, site.theme.tokens.colours
    return json.dumps(
        {
            "name": settings.title,
            "short_name": settings.title,
            "lang": settings.language,
            "id": "./",
            "start_url": "./",
            "scope": "./",
            "display": "minimal-ui",
            "background_color": colours["cream"].rgb,
            "theme_color": colours["fir"].rgb,
            "icons": [
                {"src": f"{STYLE_FOLDER}/{name}", "sizes": sizes, "type": kind, "purpose": purpose}
                for name, sizes, kind, purpose in _ICONS
            ],
        },
        ensure_ascii=False,
    )


def icons(theme: Theme) -> Iterator[SharedFile]:
    """The theme's icons as pixels, for those who take no SVG."""
    for path in sorted((theme.folder / "web" / "icons").glob("*.png")):
        yield SharedFile(f"{STYLE_FOLDER}/icons/{path.name}", path.read_bytes())
