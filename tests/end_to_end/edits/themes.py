"""What people change in a theme of the catalog's own."""

import shutil
from dataclasses import dataclass

from edits.town import Town
from readback.command import ROOT

THEME = ROOT / "themes" / "noel"
WORDS = (
    ("theme.yaml", 'rgb: "#17382D"', 'rgb: "#103028"'),
    ("theme.yaml", "photo_quality: 78", "photo_quality: 60"),
    ("theme.yaml", "photo_widths: [480", "photo_widths: [100, 480"),
    ("theme.yaml", "photo_ppi: 220", "photo_ppi: 20"),
    ("theme.yaml", "name: Noël", "name: Le nôtre"),
    ("web/site.css", "}", "} "),
    ("web/layout.html.jinja", "<body>", '<body class="ours">'),
    ("web/product.html.jinja", "<h1>", '<h1 class="ours">'),
    ("web/icon.svg", "<svg", "<svg "),
    ("press/press.css", "bottom: 4.5mm", "bottom: 5mm"),
    ("press/layout.html.jinja", '<body class="', '<body class="ours '),
    ("press/contents.html.jinja", "<h1>", "<h1>* "),
    ("press/shop.html.jinja", "<h1", '<h1 class="ours"'),
)


@dataclass(frozen=True)
class CopyTheme:
    """The program's theme becomes the catalog's own, under its name or another."""

    name: str

    def __call__(self, town: Town) -> None:
        target = town.folder / "themes" / self.name
        if not target.exists():
            shutil.copytree(THEME, target)


@dataclass(frozen=True)
class ChangeTheme:
    """Some words of the catalog's own theme, in all places; and back."""

    name: str
    words: tuple[str, str, str]

    def __call__(self, town: Town) -> None:
        CopyTheme(self.name)(town)
        address, old, new = self.words
        path = town.folder / "themes" / self.name / address
        before = path.read_text(encoding="utf-8")
        there = new in before
        path.write_text(before.replace(*((new, old) if there else (old, new))), encoding="utf-8")


@dataclass(frozen=True)
class RemoveFont:
    """One of the fonts of the site."""

    name: str

    def __call__(self, town: Town) -> None:
        CopyTheme(self.name)(town)
        fonts = town.folder / "themes" / self.name / "fonts"
        (fonts / "text-bold.woff2").unlink(missing_ok=True)


@dataclass(frozen=True)
class RemoveTheme:
    name: str

    def __call__(self, town: Town) -> None:
        shutil.rmtree(town.folder / "themes" / self.name, ignore_errors=True)
