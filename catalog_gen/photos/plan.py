"""Which renditions there will be, known before any pixel is decoded."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

from catalog_gen.model.photo import SCREEN_USES, Photo, Photos, RenditionUse
from catalog_gen.model.problem import FieldPath, Problem, SourceRef, Sources
from catalog_gen.photos.header import Header, read_headers
from catalog_gen.photos.naming import Casting, describe_casting, name_renditions, needs_inks
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.photos.refusal import RefusedPhoto
from catalog_gen.photos.render import RenditionTask
from catalog_gen.photos.sizes import Framing, decoding_scale, frame_photo, printed_ppi

FindHeaders = Callable[[Path, Iterable[str]], Mapping[str, Header | RefusedPhoto]]
"""Finds the headers of photos by path, given a folder and paths relative to it."""

LEAST_PPI = 150
"""Below it, single pixels show in print."""


@dataclass(frozen=True)
class WantedPhoto:
    """What a photo is needed for, and the field of the content that names it."""

    uses: frozenset[RenditionUse]
    field: FieldPath


@dataclass(frozen=True)
class Mould:
    """What is made of all photos of one size and kind for the same uses.

    `coarse`: the facts of each printed rendition that is too coarse, but for the photo's name.
    """

    orientation: int
    scale: int
    recipe: PhotoRecipe
    castings: tuple[Casting, ...]
    coarse: tuple[Mapping[str, str], ...]


@dataclass(frozen=True)
class PhotoPlan:
    """The photos that can be used, what is wrong with the others, and how theirs are made."""

    folder: Path
    photos: Photos
    moulds: Mapping[str, Mould]
    """By path; one for each of `photos`."""
    problems: tuple[Problem, ...]
    wanted: Mapping[str, WantedPhoto]
    """By path; what was planned for."""
    sources: Sources

    def task_of(self, photo: Photo) -> RenditionTask:
        """The work to do for a photo of the plan, with those of its renditions that it names."""
        mould = self.moulds[photo.path]
        file = self.folder / photo.path
        return RenditionTask(file, photo, mould.orientation, mould.scale, mould.recipe)

    def place_of(self, path: str) -> SourceRef:
        """The place in the content that names a photo."""
        return self.sources.find(self.wanted[path].field)


def plan_photos(
    folder: Path,
    wanted: Mapping[str, WantedPhoto],
    recipe: PhotoRecipe,
    sources: Sources,
    find_headers: FindHeaders = read_headers,
) -> PhotoPlan:
    """Plan the renditions of all photos wanted, given by path relative to the catalog's folder.

    Reads headers, and the files once for their digests. Problems: `photo-unreadable` and
    `photo-too-large` (errors; such photos are not in the plan), `photo-too-small` (warning).
    `sources` are asked for nothing else: finding a place takes longer than planning a photo.
    """
    photos: dict[str, Photo] = {}
    moulds: dict[str, Mould] = {}
    problems: list[Problem] = []
    headers = find_headers(folder, wanted)
    mould_of = _mould_maker(recipe)
    for path, want in wanted.items():
        header = headers[path]
        if isinstance(header, RefusedPhoto):
            problems.append(describe_refusal(header, path, sources.find(want.field)))
            continue
        moulds[path] = mould = mould_of(header, want.uses)
        renditions = tuple(name_renditions(path, header.digest, mould.castings))
        photos[path] = Photo(path, header.width, header.height, header.digest, renditions)
        problems += [
            Problem(
                "photo-too-small", sources.find(want.field), {"photo": path, **facts}, "warning"
            )
            for facts in mould.coarse
        ]
    return PhotoPlan(folder, photos, moulds, tuple(problems), wanted, sources)


def describe_refusal(refusal: RefusedPhoto, path: str, source: SourceRef) -> Problem:
    """The problem that a refused photo is."""
    return Problem(refusal.code, source, {"photo": path, **refusal.facts})


def _mould_maker(recipe: PhotoRecipe) -> Callable[[Header, frozenset[RenditionUse]], Mould]:
    """Makes one mould of all photos of a size and kind: thousands have a few of them."""
    moulds: dict[tuple[object, ...], Mould] = {}
    without_inks = replace(recipe, cmyk_profile=b"")

    def find(header: Header, uses: frozenset[RenditionUse]) -> Mould:
        kind = (*header.kind, uses)
        if kind not in moulds:
            moulds[kind] = _mould(recipe, without_inks, replace(header, digest=""), uses)
        return moulds[kind]

    return find


def _mould(
    recipe: PhotoRecipe, without_inks: PhotoRecipe, kind: Header, uses: frozenset[RenditionUse]
) -> Mould:
    size = kind.width, kind.height
    framings = frame_photo(size, uses, recipe)
    scale = decoding_scale(size, framings)
    return Mould(
        orientation=kind.orientation,
        scale=scale,
        # A task travels to its worker, and the profile is large.
        recipe=recipe if needs_inks(kind, uses) else without_inks,
        castings=tuple(describe_casting(kind, scale, framing, recipe) for framing in framings),
        coarse=tuple(_find_coarse_prints(size, framings, recipe)),
    )


def _find_coarse_prints(
    size: tuple[int, int], framings: Iterable[Framing], recipe: PhotoRecipe
) -> Iterator[Mapping[str, str]]:
    """What is too coarse in its frame, told once for those in sRGB and in inks."""
    told = set()
    for framing in framings:
        if framing.use in SCREEN_USES:
            continue
        shape = recipe.printed[framing.use]
        frame = shape.width, shape.height
        ppi = round(printed_ppi((framing.width, framing.height), framing.use, shape))
        if ppi < LEAST_PPI and frame not in told:
            told.add(frame)
            yield {
                "use": framing.use,
                "width": str(size[0]),
                "height": str(size[1]),
                "ppi": str(ppi),
                "least_ppi": str(LEAST_PPI),
                "least_width": str(ceil(shape.width / 25.4 * LEAST_PPI)),
                "least_height": str(ceil(shape.height / 25.4 * LEAST_PPI)),
            }
