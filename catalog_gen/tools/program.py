"""The identity of the program and of the libraries it runs with, for cache keys."""

import hashlib
import platform
import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


@cache
def program_digest() -> str:
    """sha256 over every source file of the program and the version of every library.

    Any change of either makes what was made before stale.
    """
    digest = hashlib.sha256(repr((sys.version_info[:3], _libraries())).encode())
    for path in sorted(_PACKAGE.rglob("*.py")):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(_PACKAGE).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def machine_digest() -> str:
    """sha256 over the program, its libraries, the kind of processor and the system's release.

    The release stands for the libraries that come with it, as Pango does: machines of the same
    digest give the same bytes.
    """
    try:
        release = platform.freedesktop_os_release()
        system = release["ID"], release.get("VERSION_ID", "")
    except OSError:
        system = platform.system(), platform.release()
    identity = (program_digest(), platform.machine(), *system)
    return hashlib.sha256(repr(identity).encode()).hexdigest()


def program_places() -> tuple[Path, ...]:
    """What changes when the program or a library does: its folder, and one file per library."""
    records = (path / "RECORD" for path in _distributions())
    return (_PACKAGE, *(record for record in records if record.is_file()))


def _libraries() -> tuple[str, ...]:
    """`weasyprint-70.0.dist-info` and the others (PyPA, recording installed projects)."""
    return tuple(sorted(path.name for path in _distributions()))


def _distributions() -> list[Path]:
    folders = dict.fromkeys(Path(entry) for entry in sys.path if entry)
    return [path for folder in folders if folder.is_dir() for path in folder.glob("*.dist-info")]
