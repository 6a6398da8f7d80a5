"""Views → sections: templates filled here, PDFs made in workers, each kept in the cache."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from jinja2 import Environment

from catalog_gen.model.problem import Problem
from catalog_gen.press.assembly import page_count
from catalog_gen.press.edition import Edition
from catalog_gen.press.photos import photo_keys
from catalog_gen.press.task import PHOTO_SCHEME, Overset, Section, SectionTask
from catalog_gen.theme.colours import accent_rules, css_tokens
from catalog_gen.theme.templates import open_templates
from catalog_gen.tools.cache import make_key
from catalog_gen.tools.program import program_digest

_PHOTO = re.compile(re.escape(PHOTO_SCHEME) + r"([^\"]+)")


@dataclass(frozen=True)
class Draft:
    """A section to come: its template and its view."""

    template: str
    view: object
    title: str
    tagged: bool = True


@dataclass(frozen=True)
class Rendered:
    """A section's bytes, its pages, the key of its bytes, and what is wrong with it."""

    pdf: bytes
    pages: int
    key: str
    made: bool
    problems: tuple[Problem, ...] = ()


class Renderer:
    """The theme's press templates and style, loaded once for an edition."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._photos = photo_keys(edition.photos)

    def render(self, drafts: Sequence[Draft]) -> list[Rendered]:
        """Render the sections that the cache lacks, in parallel; results in the same order."""
        tasks = [self._task(draft) for draft in drafts]
        keys = [self._key(task) for task in tasks]
        cached = [self._edition.cache.get(key) for key in keys]
        missing = [task for task, pdf in zip(tasks, cached, strict=True) if pdf is None]
        made = self._make(missing)
        return [
            self._keep(key, next(made))
            if pdf is None
            else Rendered(pdf, page_count(pdf), key, False)
            for key, pdf in zip(keys, cached, strict=True)
        ]

    def _make(self, tasks: Sequence[SectionTask]) -> Iterator[Section]:
        if not tasks:
            return iter(())
        # WeasyPrint takes a second to import: only a build that renders something waits for it.
        from catalog_gen.press.section import render_section

        return self._edition.run(render_section, tasks)

    @cached_property
    def _environment(self) -> Environment:
        settings = self._edition.catalog.settings
        folder = self._edition.theme.folder / "press"
        return open_templates(folder, settings.language, settings.currency)

    @cached_property
    def _style(self) -> str:
        theme = self._edition.theme
        rules = (theme.folder / "press" / "press.css").read_text(encoding="utf-8")
        return css_tokens(theme.tokens) + accent_rules(theme.tokens) + rules

    def _task(self, draft: Draft) -> SectionTask:
        template = self._environment.get_template(draft.template)
        settings = self._edition.catalog.settings
        html = template.render(view=draft.view, title=draft.title, catalog=settings.title)
        return SectionTask(
            name=draft.title,
            html=html,
            style=self._style,
            fonts=self._edition.theme.folder / "fonts",
            photos={name: self._photos[name] for name in sorted(set(_PHOTO.findall(html)))},
            cache=self._edition.cache,
            tagged=draft.tagged,
        )

    def _key(self, task: SectionTask) -> str:
        photos = repr(sorted(task.photos.items()))
        theme = self._edition.theme.press_digest
        return make_key("section", program_digest(), theme, task.html, photos, str(task.tagged))

    def _keep(self, key: str, section: Section) -> Rendered:
        problems = tuple(_problem(overset, self._edition) for overset in section.overset)
        if not problems:
            self._edition.cache.put(key, section.pdf)
        return Rendered(section.pdf, section.pages, key, True, problems)


def _problem(overset: Overset, edition: Edition) -> Problem:
    """What did not fit, named as people know it: shop, product, field."""
    path = tuple(int(part) if part.isdigit() else part for part in overset.label.split("/"))
    facts = {"field": str(path[-1]), "excess": f"{overset.excess:.1f}", "shop": "", "product": ""}
    shop = next((s for s in edition.catalog.shops if path[:2] == ("shops", s.id)), None)
    if shop:
        facts["shop"] = shop.name
        if "products" in path and isinstance(path[3], int):
            facts["product"] = shop.products[path[3]].name
    return Problem("text-does-not-fit", edition.sources.find(path), facts)
