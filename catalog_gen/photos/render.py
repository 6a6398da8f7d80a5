"""The task that a worker does: one photo in, the bytes of its renditions out."""

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from catalog_gen.model.photo import Photo
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.photos.refusal import RefusedPhoto, unreadable


@dataclass(frozen=True)
class RenditionTask:
    """What it takes to make the renditions of a photo; the bytes depend on nothing else."""

    file: Path
    photo: Photo
    """Its renditions are those to make."""
    orientation: int
    scale: int
    """How far the photo is reduced per side while it is decoded."""
    recipe: PhotoRecipe
    content: bytes | None = field(default=None, repr=False)
    """The bytes of the file, for workers that have no access to it."""

    def packed(self) -> Self:
        """The same with the content of its file; of one that has gone, with none."""
        with suppress(OSError):
            return replace(self, content=self.file.read_bytes())
        return replace(self, content=b"")


def render_photo(task: RenditionTask) -> tuple[bytes, ...] | RefusedPhoto:
    """The bytes of each rendition in order, or why the photo cannot be used."""
    from catalog_gen.photos.decode import decode_photo
    from catalog_gen.photos.encode import encode_rendition

    try:
        content = task.file.read_bytes() if task.content is None else task.content
    except OSError:
        return unreadable("changed")
    if hashlib.sha256(content).hexdigest() != task.photo.digest:
        return unreadable("changed")
    try:
        picture = decode_photo(content, task.orientation, task.scale, task.recipe)
    except RefusedPhoto as refusal:
        return refusal
    return tuple(
        encode_rendition(picture, rendition, task.recipe) for rendition in task.photo.renditions
    )
