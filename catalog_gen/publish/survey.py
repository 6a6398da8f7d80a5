"""What stands in an output folder, looked at while it is not known yet what will change."""

from dataclasses import dataclass

from catalog_gen.publish.ground import Ground
from catalog_gen.publish.manifest import read_manifest, stands
from catalog_gen.publish.mirror import Comparison, compare_folders


@dataclass(frozen=True)
class Survey:
    """An output folder, and the spare one beside it."""

    fallen: frozenset[str]
    """The addresses of the manifest where not what was written stands."""
    compared: Comparison
    """The output, and the spare folder."""


def survey(ground: Ground) -> Survey:
    """Look at twenty thousand files, of which all are usually as they were written.

    Raises:
        OSError: a folder cannot be read.
    """
    folder = str(ground.output)
    manifest = read_manifest(ground.output)
    fallen = (address for address, entry in manifest.items() if not stands(folder, address, entry))
    is_there = ground.output.is_dir()
    compared = compare_folders(ground.output, ground.spare) if is_there else Comparison()
    return Survey(frozenset(fallen), compared)
