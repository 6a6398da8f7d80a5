"""Sections in inks: separated from the screen's, kept like them."""

from collections.abc import Iterator, Sequence
from hashlib import sha256

from catalog_gen.press.edition import Edition
from catalog_gen.press.photos import photo_proxies, twin_proxies
from catalog_gen.press.render import Rendered
from catalog_gen.press.sheets import Sheets
from catalog_gen.press.tasks.separation import SeparationTask, separate_section
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest


def start_separation(edition: Edition, sections: Sequence[tuple[str, Rendered]]) -> Iterator[str]:
    """Where the cache holds each section in inks, in order; `sections` with a name for each.

    The work begins at once.

    Raises:
        UnknownColourError: a section shows a colour or a picture that has no inks.
        LostEntryError: the cache lost a section.
    """
    cache = edition.cache
    tasks = list(_tasks(edition, sections))
    keys = [_key(task) for task in tasks]
    known = [cache.digest(key) is not None for key in keys]
    missing = [task for task, is_known in zip(tasks, known, strict=True) if not is_known]
    made = edition.run(separate_section, missing)
    return (
        key if is_known else _keep(key, next(made), cache)
        for key, is_known in zip(keys, known, strict=True)
    )


def _tasks(edition: Edition, sections: Sequence[tuple[str, Rendered]]) -> Iterator[SeparationTask]:
    own, twins = photo_proxies(edition.photos), twin_proxies(edition.photos)
    digests = {name: sha256(proxy).hexdigest() for name, proxy in own.items()}
    for name, section in sections:
        shown = {digests[photo]: twins[photo] for photo in section.photos if photo in twins}
        sheets = Sheets(name, (section.key,), edition.cache)
        yield SeparationTask(sheets, shown, edition.printing.inks)


def _key(task: SeparationTask) -> str:
    made_from = (task.section.keys, sorted(task.twins.items()), sorted(task.inks.items()))
    return make_key("separation", program_digest(), repr(made_from))


def _keep(key: str, pdf: bytes, cache: Cache) -> str:
    cache.put(key, pdf)
    return key
