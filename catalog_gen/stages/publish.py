"""Publishing."""

from collections.abc import Iterable

from catalog_gen.model.output import OutputFile
from catalog_gen.stages.making import Making

_MOST_CACHE_BYTES = 4 * 1024**3


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
        cache.prune(_MOST_CACHE_BYTES, {key for file in wanted for key in file.keys})
