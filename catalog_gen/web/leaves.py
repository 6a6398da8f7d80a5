"""The files beside the leaflet's page: pictures of printed pages, and a record of the leaves."""

from collections.abc import Sequence
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.output import OutputFile
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.web.addresses import leaflet_address

_RECORD = "pages.json"
_LEAVES = TypeAdapter(tuple[Leaf, ...])


def leaflet_files(leaves: Sequence[Leaf], language: str, cache: Cache) -> list[OutputFile]:
    """The pictures, and a record of the leaves for builds that leave the book as it is."""
    folder = f"web/{leaflet_folder(language)}"
    record = _LEAVES.dump_json(tuple(leaves))
    key = make_key("asset", record)
    if cache.digest(key) is None:
        cache.put(key, record)
    pictures = {p.name: p.key for leaf in leaves for p in leaf.pictures}
    files = [OutputFile(f"{folder}/{name}", own) for name, own in pictures.items()]
    return [*files, OutputFile(f"{folder}/{_RECORD}", key)] if leaves else []


def record_address(language: str) -> str:
    """Where the record of the leaves lies, below the site."""
    return f"{leaflet_folder(language)}/{_RECORD}"


def recall_leaves(output: Path, language: str) -> tuple[Leaf, ...]:
    """The leaves of the book that stands in an output folder; none when it tells of none."""
    record = output / "web" / record_address(language)
    return read_record(record.read_bytes()) if record.is_file() else ()


def read_record(content: bytes) -> tuple[Leaf, ...]:
    """The leaves of a record; none when another version of the program wrote it."""
    try:
        return _LEAVES.validate_json(content)
    except ValidationError:
        return ()


def leaflet_folder(language: str) -> str:
    """Where the pictures lie."""
    return leaflet_address(language).removesuffix("/index.html")
