"""Pages that bring a stapled book to a multiple of four: to write on, or a field of colour."""

from dataclasses import dataclass
from typing import Literal

from catalog_gen.language.words import say
from catalog_gen.model.settings import Settings
from catalog_gen.order.places import show_web_address
from catalog_gen.press.paper import A5, Paper
from catalog_gen.press.qr import qr_svg

FillerKind = Literal["wishes", "notes", "field"]

_KINDS: tuple[tuple[FillerKind, ...], ...] = (
    (),
    ("wishes",),
    ("wishes", "notes"),
    ("wishes", "notes", "field"),
)
_WORDS = {
    "wishes": ("press.wishes", "press.wishes_lead"),
    "notes": ("press.notes", "press.notes_lead"),
}
_TOP, _FOOT = 44.0, 16.0
_LINE = 9.0
"""mm; room for a hand."""


@dataclass(frozen=True)
class FillerPage:
    """A page to write on, or the catalog's name on a field of colour."""

    kind: FillerKind
    title: str
    lead: str
    lines: int
    """How many there are to write on."""
    site: str
    """Address without https://, for reading."""
    url: str
    qr: str


def fillers_needed(pages: int) -> int:
    """How many pages, 0 to 3, a book of so many is short of a multiple of four."""
    return -pages % 4


def filler_views(settings: Settings, number: int, paper: Paper = A5) -> tuple[FillerPage, ...]:
    """The pages that stand for a number of them, 0 to 3; always the same ones in the same order."""
    return tuple(_page(kind, settings, paper) for kind in _KINDS[number])


def _page(kind: FillerKind, settings: Settings, paper: Paper) -> FillerPage:
    language = settings.language
    if kind == "field":
        site = show_web_address(settings.url) if settings.url else ""
        title = settings.cover.title or settings.title
        lead = say(language, "press.more_online" if site else "press.cover_lead")
        qr = qr_svg(settings.url, say(language, "press.qr_site", site=site)) if settings.url else ""
        return FillerPage(kind, title, lead, 0, site, settings.url or "", qr)
    lines = int((paper.height - _TOP - _FOOT) / _LINE)
    title, lead = (say(language, key) for key in _WORDS[kind])
    return FillerPage(kind, title, lead, lines, "", "", "")
