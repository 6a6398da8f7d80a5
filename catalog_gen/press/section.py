"""One section: HTML → a small tagged PDF, made in a worker.

The unit of print. A section knows no page numbers; it opens nothing but the photos and fonts that
it was given.
"""

from functools import lru_cache

from weasyprint import HTML
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from catalog_gen.press.areas import find_areas
from catalog_gen.press.cascade import KeptSheet, keep_styles
from catalog_gen.press.columns import fill_columns_once
from catalog_gen.press.fonts import ThemeFonts
from catalog_gen.press.level_lines import draw_level_lines_at_once
from catalog_gen.press.markup import keep_expressions
from catalog_gen.press.mending import mend
from catalog_gen.press.names import find_names_at_once
from catalog_gen.press.overset import find_overset
from catalog_gen.press.plain_pages import read_plain_pages
from catalog_gen.press.quicker import be_quick
from catalog_gen.press.staying import keep_libraries
from catalog_gen.press.tasks.section import FONT_SCHEME, PHOTO_SCHEME, Section, SectionTask
from catalog_gen.tools.packing import Files


class ForbiddenAddressError(Exception):
    """A section asked for something that it was not given."""


class _Stop(FatalURLFetchingError):  # type: ignore[misc]  # noqa: N818
    """Ends a rendering for a reason; after any `Exception`, WeasyPrint would leave a gap."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


def render(task: SectionTask) -> Section:
    """Render one section.

    Raises:
        ForbiddenAddressError: the HTML or CSS names an address outside the photos and fonts given.
    """
    fetcher = _Fetcher(task)
    try:
        style, fonts = load_style(task.style, task.fonts)
        html = HTML(string=task.html, base_url=None, url_fetcher=fetcher)
        document = html.render(font_config=fonts, stylesheets=[style])
        variant = {"pdf_variant": "pdf/ua-1"} if task.tagged else {}
        pdf = document.write_pdf(finisher=mend, full_fonts=True, **variant)
    except _Stop as stop:
        raise stop.reason from None
    overset, unknown = tuple(find_overset(document)), fonts.find_unknown(document)
    areas = tuple(find_areas(document))
    return Section(pdf, len(document.pages), overset, unknown, areas, tuple(task.photos))


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
            return self._task.photos.get(url.removeprefix(PHOTO_SCHEME))
        if url.startswith(FONT_SCHEME):
            return self._task.fonts.read(url.removeprefix(FONT_SCHEME))
        return None


# A cluster's worker serves several catalogs; each style keeps its fonts in memory and on disk.
@lru_cache(maxsize=4)
def load_style(style: str, fonts: Files) -> tuple[KeptSheet, ThemeFonts]:
    """The style sheet and its fonts, loaded once per process: embedded bytes stay the same."""
    configuration = ThemeFonts(style, fonts.read)
    fetcher = _Fetcher(SectionTask("style", "", style, fonts, {}))
    return KeptSheet(style, url_fetcher=fetcher, font_config=configuration), configuration


keep_libraries()
keep_styles()
draw_level_lines_at_once()
keep_expressions()
read_plain_pages()
find_names_at_once()
fill_columns_once()
be_quick()
