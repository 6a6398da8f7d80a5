"""Views → sections: templates filled here, PDFs made in workers, each kept in the cache."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from jinja2 import Environment

from catalog_gen.model.problem import Problem
from catalog_gen.press.complaints import complain
from catalog_gen.press.edition import Edition
from catalog_gen.press.format_style import format_classes
from catalog_gen.press.house_style import house_style
from catalog_gen.press.photos import photo_proxies
from catalog_gen.press.tasks.section import (
    PHOTO_SCHEME,
    HouseStyle,
    PlacedArea,
    Section,
    SectionTask,
    render_section,
)
from catalog_gen.theme.templates import open_templates, template_files
from catalog_gen.tools.cache import make_key
from catalog_gen.tools.program import program_digest
from catalog_gen.tools.runner import Inputs

_PHOTO = re.compile(re.escape(PHOTO_SCHEME) + r"([^\"]+)")


@dataclass(frozen=True)
class Draft:
    """A section to come: its template, and its view once one is needed.

    `content` is all of the content that the view is made from: while it is the same, and the
    cache still holds the section, no view is made.
    """

    template: str
    title: str
    content: str
    view: Callable[[], object]
    tagged: bool = True


@dataclass(frozen=True)
class Rendered:
    """Where the cache holds a section, its pages, where they lead, and what is wrong with it.

    A section with problems is not kept: the next build tells them again.
    """

    key: str
    pages: int
    made: bool
    problems: tuple[Problem, ...] = ()
    areas: tuple[PlacedArea, ...] = ()
    photos: tuple[str, ...] = ()
    """The names of those that it shows."""


class Renderer:
    """The theme's press templates and style, loaded when a section must be rendered.

    It knows the sections that it has rendered or found, so that none is asked for twice.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        settings = edition.catalog.settings
        self._base = make_key(
            "section", program_digest(), edition.theme.press_digest, settings.model_dump_json()
        )
        self._known: dict[str, Rendered] = {}

    def lacks(self, drafts: Sequence[Draft]) -> list[bool]:
        """Of each, whether it must be rendered."""
        return [self._recall(self._key(draft)) is None for draft in drafts]

    def start(self, drafts: Sequence[Draft]) -> Iterator[Rendered]:
        """The sections in order; those that are not known are rendered in parallel, from now."""
        keys = [self._key(draft) for draft in drafts]
        known = [self._recall(key) for key in keys]
        made = self._make([draft for draft, found in zip(drafts, known, strict=True) if not found])
        return (
            found or self._keep(key, next(made)) for key, found in zip(keys, known, strict=True)
        )

    def _key(self, draft: Draft) -> str:
        return make_key(self._base, draft.template, draft.title, draft.content, str(draft.tagged))

    def _recall(self, key: str) -> Rendered | None:
        if key not in self._known and (found := self._find(key)):
            self._known[key] = found
        return self._known.get(key)

    def _find(self, key: str) -> Rendered | None:
        record = self._edition.cache.get(_record_key(key))
        if record is None or self._edition.cache.digest(key) is None:
            return None
        pages, areas, photos = json.loads(record)
        placed = tuple(PlacedArea(*area) for area in areas)
        return Rendered(key, pages, made=False, areas=placed, photos=tuple(photos))

    def _keep(self, key: str, section: Section) -> Rendered:
        problems = tuple(complain(section, self._edition))
        if not problems:
            self._edition.cache.put(key, section.pdf)
            record = json.dumps((section.pages, section.areas, section.photos))
            self._edition.cache.put(_record_key(key), record.encode())
        rendered = Rendered(key, section.pages, True, problems, section.areas, section.photos)
        self._known[key] = rendered
        return rendered

    def _make(self, drafts: Sequence[Draft]) -> Iterator[Section]:
        if not drafts:
            return iter(())
        tasks = Inputs(len(drafts), map(self._task, drafts))
        return self._edition.run(render_section, tasks)

    def _task(self, draft: Draft) -> SectionTask:
        template = self._environment.get_template(draft.template)
        settings = self._edition.catalog.settings
        html = template.render(view=draft.view(), title=draft.title, catalog=settings.title)
        return SectionTask(
            name=draft.title,
            html=html,
            style=self._house.style,
            fonts=self._house.fonts,
            photos={name: self._photos[name] for name in sorted(set(_PHOTO.findall(html)))},
            tagged=draft.tagged,
        )

    @cached_property
    def _house(self) -> HouseStyle:
        return house_style(self._edition.theme, self._edition.catalog.settings.print)

    @cached_property
    def _photos(self) -> dict[str, bytes]:
        return photo_proxies(self._edition.photos)

    @cached_property
    def _environment(self) -> Environment:
        settings = self._edition.catalog.settings
        files = template_files(self._edition.theme, "press")
        environment = open_templates(files, settings.language, settings.currency)
        environment.globals["paper"] = format_classes(settings.print)
        return environment


def _record_key(key: str) -> str:
    return make_key("record", key)
