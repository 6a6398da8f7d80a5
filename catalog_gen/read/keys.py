"""Which keys a model takes at a place in a file."""

from collections.abc import Mapping
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from catalog_gen.model.problem import FieldPath


def keys_at(model: type[BaseModel], path: FieldPath) -> tuple[str, ...]:
    """The keys that can be written at a path of a model; none where any or no key can be."""
    annotation: Any = model
    for step in path:
        annotation = _inside(_container(annotation), step)
    found = _container(annotation)
    if _is_model(found):
        return tuple(found.model_fields)
    keys = get_args(found)[0] if get_origin(found) is Mapping else None
    return get_args(keys) if get_origin(keys) is Literal else ()


def _container(annotation: Any) -> Any:
    """The model, tuple or mapping among the choices of an annotation; `X | None` gives X."""
    for choice in (annotation, *get_args(annotation)):
        if _is_model(choice) or get_origin(choice) in (tuple, Mapping):
            return choice
    return None


def _inside(container: Any, step: str | int) -> Any:
    if _is_model(container):
        field = container.model_fields.get(step)
        return field.annotation if field else None
    if get_origin(container) is Mapping and isinstance(step, str):
        return get_args(container)[1]
    is_item = get_origin(container) is tuple and isinstance(step, int)
    return get_args(container)[0] if is_item else None


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
