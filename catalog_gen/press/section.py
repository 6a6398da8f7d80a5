"""One section: HTML → a small tagged PDF, made in a worker.

The unit of print. A section knows no page numbers; it opens nothing but the photos and fonts that
it was given.
"""

from functools import cache
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from catalog_gen.press.mending import mend
from catalog_gen.press.overset import find_overset
from catalog_gen.press.task import FONT_SCHEME, PHOTO_SCHEME, Section, SectionTask
from catalog_gen.tools.cache import Cache, LostEntryError


class ForbiddenAddressError(Exception):
    """A section asked for something that it was not given."""


class _Stop(FatalURLFetchingError):  # type: ignore[misc]  # noqa: N818
    """Ends a rendering for a reason; after any `Exception`, WeasyPrint would leave a gap."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


def render_section(task: SectionTask) -> Section:
    """Render one section.

    Raises:
        ForbiddenAddressError: the HTML or CSS names an address outside the photos and fonts given.
        LostEntryError: the cache holds a photo no more, or a damaged one.
    """
    fetcher = _Fetcher(task)
    try:
        style, fonts = _load_style(task.style, task.fonts)
        html = HTML(string=task.html, base_url=None, url_fetcher=fetcher)
        document = html.render(font_config=fonts, stylesheets=[style])
        variant = {"pdf_variant": "pdf/ua-1"} if task.tagged else {}
        pdf = document.write_pdf(finisher=mend, full_fonts=True, **variant)
    except _Stop as stop:
        raise stop.reason from None
    return Section(pdf, len(document.pages), tuple(find_overset(document)))


class _Fetcher(URLFetcher):  # type: ignore[misc]
    """Answers for the photos and the fonts of one task, for nothing else."""

    def __init__(self, task: SectionTask) -> None:
        super().__init__(allowed_protocols=())
        self._task = task

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
        content = self._find(url)
        if content is None:
            raise _Stop(ForbiddenAddressError(f"{self._task.name}: {url}"))
        return URLFetcherResponse(url, content)

    def _find(self, url: str) -> bytes | None:
        if url.startswith(PHOTO_SCHEME):
            return self._find_photo(url.removeprefix(PHOTO_SCHEME))
        if url.startswith(FONT_SCHEME):
            return _font(self._task.fonts, url.removeprefix(FONT_SCHEME))
        return None

    def _find_photo(self, name: str) -> bytes | None:
        if name not in self._task.photos:
            return None
        content = self._task.cache.get(self._task.photos[name])
        if content is None:
            raise _Stop(LostEntryError(f"{self._task.name}: {name}"))
        return content


@cache
def _load_style(style: str, fonts: Path) -> tuple[CSS, FontConfiguration]:
    """The style sheet and its fonts, loaded once per process: embedded bytes stay the same."""
    configuration = FontConfiguration()
    fetcher = _Fetcher(SectionTask("style", "", style, fonts, {}, Cache(fonts)))
    return CSS(string=style, url_fetcher=fetcher, font_config=configuration), configuration


def _font(folder: Path, name: str) -> bytes | None:
    path = folder / name
    if path.parent != folder or path.suffix != ".ttf" or not path.is_file():
        return None
    return path.read_bytes()
