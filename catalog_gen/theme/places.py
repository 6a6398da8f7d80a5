"""Where themes are looked for."""

from pathlib import Path

_PACKAGE = Path(__file__).parent.parent


def theme_places(catalog: Path) -> tuple[Path, ...]:
    """In the catalog, in the wheel, in the work tree."""
    return catalog / "themes", _PACKAGE / "themes", _PACKAGE.parent / "themes"
