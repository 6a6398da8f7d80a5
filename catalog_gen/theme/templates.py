"""The one Jinja environment: every value is escaped, every missing value is a mistake."""

from functools import partial

from jinja2 import Environment, FunctionLoader, StrictUndefined

from catalog_gen.language.dates import format_day, format_day_and_month, format_period
from catalog_gen.language.prices import format_price
from catalog_gen.language.typography import set_type
from catalog_gen.language.words import count, say
from catalog_gen.theme.compiled import compiled_templates
from catalog_gen.theme.markdown import render_markdown
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.packing import FileFolder, Files


def template_files(theme: Theme, part: str) -> FileFolder:
    """The templates of one part of a theme, `web` or `press`."""
    version = theme.web_digest if part == "web" else theme.press_digest
    return FileFolder(theme.folder / part, ".jinja", version)


def open_templates(files: Files, language: str, currency: str) -> Environment:
    """The environment of one part of a theme, speaking one language.

    Filters: `typeset`, `markdown`, `price`, `day`, `day_and_month`. Functions: `say`, `count`,
    `period`.
    """
    # Site and press have templates of the same names, as have the catalogs of two towns.
    where = str(files.folder) if isinstance(files, FileFolder) else files.digest
    environment = Environment(
        loader=FunctionLoader(partial(_load, files)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=compiled_templates(where, language, currency),
    )
    environment.filters.update(
        typeset=lambda text: set_type(text, language),
        markdown=lambda text: render_markdown(text, language),
        price=lambda amount: format_price(amount, currency, language),
        day=lambda day: format_day(day, language),
        day_and_month=lambda day: format_day_and_month(day, language),
    )
    environment.globals.update(
        say=partial(say, language),
        count=partial(count, language),
        period=lambda first, last: format_period(first, last, language),
        language=language,
    )
    return environment


def _load(files: Files, name: str) -> tuple[str, str, None] | None:
    content = files.read(name)
    # The name stands in the place of a path, which differs from machine to machine.
    return None if content is None else (content.decode(), name, None)
