"""Make the renditions that the cache does not hold."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace

from catalog_gen.model.photo import RenditionUse
from catalog_gen.model.problem import Problem
from catalog_gen.photos.plan import PhotoPlan, describe_refusal
from catalog_gen.photos.refusal import RefusedPhoto
from catalog_gen.photos.render import RenditionTask, render_photo
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.runner import Runner


@dataclass(frozen=True)
class RenditionReport:
    """How many renditions were made and how many the cache held; what was wrong."""

    made: int
    reused: int
    problems: tuple[Problem, ...]


def make_renditions(
    plan: PhotoPlan, uses: Container[RenditionUse], cache: Cache, workers: Runner
) -> RenditionReport:
    """Make the renditions of a plan for some uses that the cache does not hold, and put them there.

    A photo that turns out to be damaged while it is decoded is a problem (`photo-unreadable`);
    the others go on. What is in the cache when a worker is lost stays there.

    Raises:
        WorkerLost: a worker was killed or crashed.
        ClusterError: the cluster cannot do the tasks.
    """
    tasks = list(_missing(plan, uses, cache))
    made, refused = 0, {}
    for task, result in zip(
        tasks, workers.run(render_photo, tasks, lambda task: task.photo.path), strict=True
    ):
        if isinstance(result, RefusedPhoto):
            refused[task.photo.digest] = result
            continue
        for rendition, content in zip(task.photo.renditions, result, strict=True):
            cache.put(rendition.key, content)
            made += 1
    good = [photo for photo in plan.photos.values() if photo.digest not in refused]
    wanted = sum(rendition.use in uses for photo in good for rendition in photo.renditions)
    return RenditionReport(made, wanted - made, tuple(_describe(plan, refused)))


def _missing(
    plan: PhotoPlan, uses: Container[RenditionUse], cache: Cache
) -> Iterator[RenditionTask]:
    """The tasks for what the cache lacks; the same bytes under two names are one task's."""
    there = cache.list_keys()
    for photo in plan.photos.values():
        missing = [
            rendition
            for rendition in photo.renditions
            if rendition.key not in there and rendition.use in uses
        ]
        if missing:
            there.update(rendition.key for rendition in missing)
            yield plan.task_of(replace(photo, renditions=tuple(missing)))


def _describe(plan: PhotoPlan, refused: dict[str, RefusedPhoto]) -> Iterator[Problem]:
    """The problems of every photo with refused bytes, whatever its name."""
    for path, photo in plan.photos.items():
        if photo.digest in refused:
            yield describe_refusal(refused[photo.digest], path, plan.place_of(path))
