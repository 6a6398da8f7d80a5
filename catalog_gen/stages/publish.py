"""Publishing."""

from collections.abc import Iterable

from catalog_gen.model.output import OutputFile
from catalog_gen.stages.making import Making

_LEAST_CACHE_BYTES = 4 * 1024**3
"""The cache may take as much, or twice what the output does: its own parts and what made them."""


def publish_files(making: Making, files: Iterable[OutputFile]) -> None:
    """The files into the output, beside what this build is not about."""
    from catalog_gen.publish.publish import publish
    from catalog_gen.publish.scope import kept_by

    request, cache = making.request, making.cache
    wanted = list(files)
    with making.run.stage("publish") as counts:
        keep = kept_by(request, making.run.language)
        done = publish(wanted, request.output, cache, keep=keep)
        counts["written"], counts["removed"] = done.written, done.removed
        most = max(_LEAST_CACHE_BYTES, 2 * done.size)
        cache.prune(most, {key for file in wanted for key in file.keys})
