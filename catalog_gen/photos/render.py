"""The task that a worker does: one photo in, the bytes of its renditions out."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from catalog_gen.model.photo import Photo
from catalog_gen.photos.decode import decode_photo
from catalog_gen.photos.encode import encode_rendition
from catalog_gen.photos.opening import RefusedPhoto, unreadable
from catalog_gen.photos.recipe import PhotoRecipe


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


def render_photo(task: RenditionTask) -> tuple[bytes, ...] | RefusedPhoto:
    """The bytes of each rendition in order, or why the photo cannot be used."""
    try:
        content = task.file.read_bytes()
    except OSError:
        return unreadable("changed")
    if hashlib.sha256(content).hexdigest() != task.photo.digest:
        return unreadable("changed")
    return render_content(content, task)


def render_content(content: bytes, task: RenditionTask) -> tuple[bytes, ...] | RefusedPhoto:
    """The same from the bytes of the photo, for workers that have no access to its file."""
    try:
        picture = decode_photo(content, task.orientation, task.scale, task.recipe)
    except RefusedPhoto as refusal:
        return refusal
    return tuple(
        encode_rendition(picture, rendition, task.recipe) for rendition in task.photo.renditions
    )
