"""A tree → a value of the model, and every way in which it does not fit."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from catalog_gen.model.content import Content
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.read.ambiguous import find_ambiguous
from catalog_gen.read.facts import problem_of, shorten, surroundings
from catalog_gen.read.keys import keys_at
from catalog_gen.read.mistakes import Mistake, find_mistakes
from catalog_gen.read.tree import Table, content, empty_entries, entry_at, without

Model = TypeVar("Model", bound=Content)


@dataclass(frozen=True)
class Validated(Generic[Model]):
    """A value, the part of its tree that it was made from, and what did not fit."""

    value: Model
    tree: Table
    problems: tuple[Problem, ...]


def validate_tree(
    model: type[Model],
    tree: Table,
    given: Mapping[str, str],
    instead: Mapping[str, str],
) -> Validated[Model]:
    """Make a value of a model from a tree.

    What does not fit is taken out and told, so that the rest can still be checked.
    `given` are values that a file may not write (the shop's id); `instead` are those to take
    when a required one is missing.

    Raises:
        ValueError: `given` or `instead` do not fit themselves.
    """
    mistakes = [*_given_keys(tree, given), *_empty_unknown_keys(model, tree)]
    kept = without(tree, {mistake.path for mistake in mistakes})
    value, found = _try(model, {**content(kept), **given}, kept)
    mistakes += found
    while value is None:
        # What fails from here on only lacks what was taken out: nothing new to tell.
        kept = without(kept, {_to_take_out(mistake) for mistake in found} - {()})
        value, found = _try(model, {**instead, **content(kept), **given}, kept)
        if value is None and not any(_to_take_out(mistake) for mistake in found):
            raise ValueError(f"{model.__name__} cannot be made to fit: {found}")
    problems = [problem_of(mistake, _keys(model, mistake, given), tree) for mistake in mistakes]
    return Validated(value, kept, (*_without_echoes(problems), *_ambiguous(kept, value)))


def _try(
    model: type[Model], values: Mapping[str, Any], tree: Table
) -> tuple[Model | None, list[Mistake]]:
    try:
        return model.model_validate(values), []
    except ValidationError as error:
        return None, find_mistakes(error.errors(include_url=False), tree)


def _to_take_out(mistake: Mistake) -> FieldPath:
    """What lacks a key goes as a whole: a product without a name is no product."""
    return mistake.path[:-1] if mistake.code == "missing-key" else mistake.path


def _given_keys(tree: Table, given: Mapping[str, str]) -> Iterator[Mistake]:
    for key, entry in tree.entries.items():
        if key in given:
            yield Mistake("unknown-key", (key,), entry.key, {})


def _empty_unknown_keys(model: type[Model], tree: Table) -> Iterator[Mistake]:
    for path in empty_entries(tree):
        keys = keys_at(model, path[:-1])
        entry = entry_at(tree, path)
        if entry and keys and path[-1] not in keys:
            yield Mistake("unknown-key", path, entry.key, {})


def _keys(model: type[Model], mistake: Mistake, given: Mapping[str, str]) -> tuple[str, ...]:
    parent = mistake.path[:-1]
    return tuple(key for key in keys_at(model, parent) if parent or key not in given)


def _without_echoes(problems: list[Problem]) -> list[Problem]:
    """Leave out the missing keys that only have another name in the file: `nom` for `name`."""
    misnamed = {
        (_parent(problem), problem.facts["suggestion"])
        for problem in problems
        if problem.code == "unknown-key"
    }
    return [
        problem
        for problem in problems
        if problem.code != "missing-key"
        or (_parent(problem), problem.facts["field"]) not in misnamed
    ]


def _parent(problem: Problem) -> str:
    return problem.facts["path"].rpartition(".")[0]


def _ambiguous(tree: Table, value: Content) -> Iterator[Problem]:
    for path, scalar in find_ambiguous(tree, value):
        facts = {**surroundings(path, tree), "value": shorten(scalar)}
        yield Problem("ambiguous-value", scalar.place, facts)
