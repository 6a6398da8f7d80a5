"""Which renditions there will be, known before any pixel is decoded."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

from catalog_gen.model.photo import SCREEN_USES, Photo, Photos, RenditionUse
from catalog_gen.model.problem import Problem, SourceRef
from catalog_gen.photos.header import Header, read_header
from catalog_gen.photos.naming import name_rendition, needs_inks
from catalog_gen.photos.opening import RefusedPhoto
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.photos.render import RenditionTask
from catalog_gen.photos.sizes import decoding_scale, frame_photo, printed_ppi

LEAST_PPI = 150
"""Below it, single pixels show in print."""


@dataclass(frozen=True)
class WantedPhoto:
    """What a photo is needed for, and the place in the content that names it."""

    uses: frozenset[RenditionUse]
    source: SourceRef


@dataclass(frozen=True)
class PhotoPlan:
    """The photos that can be used, what is wrong with the others, and the work to do."""

    photos: Photos
    problems: tuple[Problem, ...]
    tasks: tuple[RenditionTask, ...]
    """One for each of `photos`, in the same order, with all its renditions."""
    sources: Mapping[str, SourceRef]
    """The place that names each photo, by path."""


def plan_photos(
    folder: Path,
    wanted: Mapping[str, WantedPhoto],
    recipe: PhotoRecipe,
    find_header: Callable[[Path], Header] = read_header,
) -> PhotoPlan:
    """Plan the renditions of all photos wanted, given by path relative to the catalog's folder.

    Reads headers, and the files once for their digests. Problems: `photo-unreadable` and
    `photo-too-large` (errors; such photos are not in the plan), `photo-too-small` (warning).
    """
    tasks, problems = [], []
    for path, want in wanted.items():
        try:
            header = find_header(folder / path)
        except RefusedPhoto as refusal:
            problems.append(describe_refusal(refusal, path, want.source))
            continue
        task = _plan_task(folder, path, header, want.uses, recipe)
        tasks.append(task)
        problems += _find_coarse_prints(task.photo, recipe, want.source)
    return PhotoPlan(
        photos={task.photo.path: task.photo for task in tasks},
        problems=tuple(problems),
        tasks=tuple(tasks),
        sources={path: want.source for path, want in wanted.items()},
    )


def describe_refusal(refusal: RefusedPhoto, path: str, source: SourceRef) -> Problem:
    """The problem that a refused photo is."""
    return Problem(refusal.code, source, {"photo": path, **refusal.facts})


def _plan_task(
    folder: Path, path: str, header: Header, uses: frozenset[RenditionUse], recipe: PhotoRecipe
) -> RenditionTask:
    if not needs_inks(header, uses):
        # A task travels to its worker, and the profile is large.
        recipe = replace(recipe, cmyk_profile=b"")
    size = header.width, header.height
    framings = frame_photo(size, uses, recipe)
    scale = decoding_scale(size, framings)
    renditions = (name_rendition(path, header, scale, framing, recipe) for framing in framings)
    photo = Photo(path, *size, header.digest, tuple(renditions))
    return RenditionTask(folder / path, photo, header.orientation, scale, recipe)


def _find_coarse_prints(photo: Photo, recipe: PhotoRecipe, source: SourceRef) -> Iterator[Problem]:
    """What is too coarse in its frame, told once for those in sRGB and in inks."""
    told = set()
    for rendition in photo.renditions:
        if rendition.use in SCREEN_USES:
            continue
        shape = recipe.printed[rendition.use]
        frame = shape.width, shape.height
        ppi = round(printed_ppi((rendition.width, rendition.height), rendition.use, shape))
        if ppi < LEAST_PPI and frame not in told:
            told.add(frame)
            facts = {
                "photo": photo.path,
                "use": rendition.use,
                "width": str(photo.width),
                "height": str(photo.height),
                "ppi": str(ppi),
                "least_ppi": str(LEAST_PPI),
                "least_width": str(ceil(shape.width / 25.4 * LEAST_PPI)),
                "least_height": str(ceil(shape.height / 25.4 * LEAST_PPI)),
            }
            yield Problem("photo-too-small", source, facts, severity="warning")
