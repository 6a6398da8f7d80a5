"""Texts that were found right before: while none of them changes, none is judged again."""

from collections.abc import Callable, Iterator

from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest


def check_texts(
    rule: Callable[[Reading], Iterator[Problem]],
    texts: Callable[[Reading], Iterator[tuple[FieldPath, str]]],
    reading: Reading,
    cache: Cache,
) -> tuple[Problem, ...]:
    """The problems of a rule that judges each text by itself and the name of its field.

    Only that nothing was wrong is remembered, so that problems are told each time.
    """
    judged = ((str(path[-1]), text) for path, text in texts(reading))
    key = make_key(
        "right", program_digest(), rule.__module__, *(part for each in judged for part in each)
    )
    if cache.get(key) is not None:
        return ()
    problems = tuple(rule(reading))
    if not problems:
        cache.put(key, b"")
    return problems
