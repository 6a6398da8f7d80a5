"""Publishing."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from catalog_gen.model.output import OutputFile
from catalog_gen.publish.ground import Ground
from catalog_gen.stages.making import Making
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.runner import WatchedRunner
from catalog_gen.tools.weights import weigh_folders

if TYPE_CHECKING:
    from catalog_gen.publish.publish import Publication

_LEAST_CACHE_BYTES = 4 * 1024**3
"""The cache may take as much, or twice what the output does: its own parts and what made them."""


def open_output(ground: Ground, cache: Cache, runner: WatchedRunner) -> "Publication":
    """The output that is to be, of which large files may be begun."""
    from catalog_gen.publish.publish import Publication

    return Publication(ground, cache, runner.run_beside)


def publish_files(making: Making, files: Iterable[OutputFile]) -> None:
    """The files into the output, beside what this build is not about."""
    from catalog_gen.publish.scope import kept_by

    request, cache, runner = making.request, making.cache, making.runner
    wanted = list(files)
    with making.run.stage("publish") as counts:
        # Most of pruning is to learn that there is nothing to prune.
        weighed = runner.run_beside(weigh_folders, [cache.folder])
        keep = kept_by(request, making.run.language)
        done = making.publication.publish(wanted, keep)
        counts["written"], counts["removed"] = done.written, done.removed
        next(weighed)
        runner.release()
        most = max(_LEAST_CACHE_BYTES, 2 * done.size)
        cache.prune(most, {key for file in wanted for key in file.keys})
