"""What happens to what was made: to the files of an output, and to the cache."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from edits.town import Town, pick

from catalog_gen.model.request import BOOKLET

STRANGER = "a-nous"
"""How files begin that others put into an output."""
Editing = Literal["longer", "same size", "time"]
Damaging = Literal["delete", "cut", "flip", "flip header", "zero", "longer"]
EDITS: tuple[Editing, ...] = get_args(Editing)
DAMAGES: tuple[Damaging, ...] = get_args(Damaging)


@dataclass(frozen=True)
class DeleteOutput:
    """One file of an output; with `folder`, all that lies beside it."""

    output: int
    file: int
    folder: bool = False

    def __call__(self, town: Town) -> None:
        for path in pick(_files(town, self.output), self.file):
            if self.folder:
                shutil.rmtree(path.parent)
            else:
                path.unlink()


@dataclass(frozen=True)
class EditOutput:
    """One file by hand, perhaps without a change of its size; or only its time."""

    output: int
    file: int
    how: Editing

    def __call__(self, town: Town) -> None:
        for path in pick(_files(town, self.output), self.file):
            content = path.read_bytes()
            if self.how == "time":
                os.utime(path, ns=(1, 1))
            else:
                path.write_bytes(content[:-1] + (b"!" if self.how == "same size" else b"!!!"))


@dataclass(frozen=True)
class PutBeside:
    """A file that the tool does not know beside one that it made."""

    output: int
    file: int

    def __call__(self, town: Town) -> None:
        for path in pick(_files(town, self.output), self.file):
            path.with_name(f"{STRANGER}-{self.file}.txt").write_text("Fait à la main")


@dataclass(frozen=True)
class PutBooklet:
    """A booklet from elsewhere in the place of ours: a site alone links to it, or to none."""

    output: int

    def __call__(self, town: Town) -> None:
        for folder in pick(town.outputs, self.output):
            (folder / BOOKLET).parent.mkdir(parents=True, exist_ok=True)
            (folder / BOOKLET).write_text("from elsewhere")


@dataclass(frozen=True)
class Damage:
    """Some entries of the cache, `many` from `first` on."""

    first: int
    many: int
    how: Damaging

    def __call__(self, town: Town) -> None:
        entries = [p for p in sorted(town.folder.glob(".cache/??/*")) if p.is_file()]
        if entries:
            start = self.first % len(entries)
            for path in (entries[start:] + entries[:start])[: self.many]:
                _damage(path, self.how)


@dataclass(frozen=True)
class DeleteCache:
    def __call__(self, town: Town) -> None:
        shutil.rmtree(town.folder / ".cache", ignore_errors=True)


def _damage(path: Path, how: str) -> None:
    content = bytearray(path.read_bytes())
    if how == "delete":
        path.unlink()
    elif how == "cut":
        os.truncate(path, len(content) // 2)
    elif how == "longer":
        path.write_bytes(content + b"!")
    elif how == "zero":
        path.write_bytes(bytes(len(content)))
    elif content:
        content[0 if how == "flip header" else -1] ^= 1
        path.write_bytes(content)


def _files(town: Town, output: int) -> list[Path]:
    [folder] = pick(town.outputs, output)
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [p for p in files if not p.name.startswith((".", STRANGER))]
