"""Files → output/, all at once: the old output or the new one, never half of each."""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from catalog_gen.model.output import OutputFile
from catalog_gen.publish.manifest import (
    NAME,
    Entry,
    Manifest,
    read_manifest,
    stands,
    write_manifest,
)
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.files import replace_folder


@dataclass(frozen=True)
class Published:
    """How many files were written, left as they were, and removed."""

    written: int
    unchanged: int
    removed: int


def publish(
    files: Iterable[OutputFile],
    output: Path,
    cache: Cache,
    keep: Callable[[str], bool] = lambda _address: False,
) -> Published:
    """Make `output` hold exactly these files, beside those that the tool did not make.

    Files that an earlier build made and this one did not are removed, unless `keep` names their
    address. Nothing is touched when nothing changed.

    Raises:
        OSError: the folder cannot be written; the last good output stays as it was.
    """
    wanted = {file.address: file.key for file in files}
    before = read_manifest(output)
    kept = {a: e for a, e in before.items() if a not in wanted and keep(a)}
    gone = before.keys() - wanted.keys() - kept.keys()
    same = {a: before[a] for a in wanted if _is_same(output, before, a, cache.digest(wanted[a]))}
    changed = {address: key for address, key in wanted.items() if address not in same}
    if changed or gone:
        with _staging(output) as staging:
            _link_tree(output, staging, leave=changed.keys() | gone | {NAME})
            written = {a: _write(staging / a, cache, key) for a, key in sorted(changed.items())}
            write_manifest(staging, {**kept, **same, **written})
            _remove_empty_folders(staging, gone)
    return Published(len(changed), len(same), len(gone))


def remove_published(output: Path) -> int:
    """Remove what the tool made below `output`, and folders left empty; how many files."""
    manifest = read_manifest(output)
    for address in manifest:
        (output / address).unlink(missing_ok=True)
    (output / NAME).unlink(missing_ok=True)
    _remove_empty_folders(output, manifest)
    if output.is_dir() and not any(output.iterdir()):
        output.rmdir()
    return len(manifest)


def _is_same(output: Path, before: Manifest, address: str, digest: str | None) -> bool:
    entry = before.get(address)
    return entry is not None and entry.digest == digest and stands(output, address, entry)


@contextmanager
def _staging(output: Path) -> Iterator[Path]:
    """A folder beside the output that takes its place when the block ends well."""
    place = output.resolve()
    place.parent.mkdir(parents=True, exist_ok=True)
    staging = place.with_name(f".{place.name}.new")
    spent = place.with_name(f".{place.name}.old")
    for leftover in (staging, spent):
        if leftover.exists():
            shutil.rmtree(leftover)
    staging.mkdir()
    try:
        yield staging
        replace_folder(staging, place, spent)
    finally:
        for leftover in (staging, spent):
            if leftover.exists():
                shutil.rmtree(leftover)


def _link_tree(source: Path, target: Path, leave: set[str]) -> None:
    """The same files under a second name: no byte is copied."""
    for folder, _names, files in os.walk(source):
        for name in files:
            path = Path(folder, name)
            address = path.relative_to(source)
            if address.as_posix() not in leave:
                (target / address).parent.mkdir(parents=True, exist_ok=True)
                os.link(path, target / address, follow_symlinks=False)


def _write(path: Path, cache: Cache, key: str) -> Entry:
    content, digest = cache.get(key), cache.digest(key)
    if content is None or digest is None:
        raise LostFileError(path.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return Entry(digest, len(content), path.stat().st_mtime_ns)


def _remove_empty_folders(folder: Path, addresses: Iterable[str]) -> None:
    parents = {parent for address in addresses for parent in Path(address).parents}
    for parent in sorted(parents - {Path()}, key=lambda path: -len(path.parts)):
        place = folder / parent
        if place.is_dir() and not any(place.iterdir()):
            place.rmdir()


class LostFileError(Exception):
    """A file vanished from the cache between the moment it was made and its publication."""
