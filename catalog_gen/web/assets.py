"""The files that pages share: the style sheet, the scripts, the fonts and the icon.

Addresses of what may change with an edition change with the bytes, so that browsers may keep them
for ever.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from catalog_gen.language.prices import money_of
from catalog_gen.language.words import words_for_scripts
from catalog_gen.theme.colours import accent_rules, css_tokens
from catalog_gen.theme.theme import Theme
from catalog_gen.web.addresses import STYLE_FOLDER
from catalog_gen.web.data.script import script_value
from catalog_gen.web.site import Site


@dataclass(frozen=True)
class SharedFile:
    """A file that pages name: its address and its bytes."""

    address: str
    content: bytes


def style_sheet(theme: Theme) -> SharedFile:
    """Colour tokens, accents, `site.css`, then `styles/*.css` in the order of their names."""
    folder = theme.folder / "web"
    sheets = [folder / "site.css", *sorted((folder / "styles").glob("*.css"))]
    rules = "".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    content = css_tokens(theme.tokens) + accent_rules(theme.tokens) + rules
    return _named_by_content("site.css", content)


def scripts(site: Site) -> Mapping[str, SharedFile]:
    """The scripts by their names: `site`, which every page loads, and those of `scripts/`.

    A folder there is one script: its files in the order of their names. `site` begins with what
    all scripts need to know (`window.catalog`).
    """
    folder = site.theme.folder / "web" / "scripts"
    texts = {path.stem: _read_script(path) for path in sorted(folder.glob("*.js"))}
    for path in sorted(folder.glob("*/*.js")):
        texts[path.parent.name] = texts.get(path.parent.name, "") + _read_script(path)
    texts["site"] = _beginning(site) + texts["site"]
    return {name: _named_by_content(f"{name}.js", text) for name, text in texts.items()}


def shared_files(theme: Theme) -> Iterator[SharedFile]:
    """Fonts and icon, beside the style sheet, under their own names."""
    for path in sorted((theme.folder / "fonts").glob("*.woff2")):
        yield SharedFile(f"{STYLE_FOLDER}/fonts/{path.name}", path.read_bytes())
    yield SharedFile(icon_address(), _icon(theme.folder).read_bytes())


def icon_address() -> str:
    """The icon in the browser's tab."""
    return f"{STYLE_FOLDER}/icon.svg"


def _beginning(site: Site) -> str:
    settings = site.catalog.settings
    known = {
        "title": settings.title,
        "language": settings.language,
        "currency": settings.currency,
        "money": asdict(money_of(settings.currency, settings.language)),
        "season": _season(site),
        "words": words_for_scripts(settings.language),
    }
    return f"window.catalog={script_value(known)};\n"


def _season(site: Site) -> dict[str, object]:
    season = site.catalog.settings.season
    days = season.model_dump(mode="json", include={"opens", "closes"})
    return {**days, "over": site.season == "over"}


def _read_script(path: Path) -> str:
    """A script without what only its readers need: lines of comment, indentation."""
    lines = map(str.strip, path.read_text(encoding="utf-8").splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("//"))


def _named_by_content(name: str, text: str) -> SharedFile:
    content = text.encode()
    path = Path(name)
    digest = hashlib.sha256(content).hexdigest()[:8]
    return SharedFile(f"{STYLE_FOLDER}/{path.stem}-{digest}{path.suffix}", content)


def _icon(folder: Path) -> Path:
    return folder / "web" / "icon.svg"
