"""A catalog of one test's own, to change and build again."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from readback.command import Demo, Outcome, digests, run_catalog


@dataclass(frozen=True)
class Workshop:
    """A catalog's folder, built before."""

    folder: Path

    @property
    def output(self) -> Path:
        return self.folder / "output"

    def build(self, *options: str, **environment: str) -> Outcome:
        return run_catalog("build", "--catalog", self.folder, *options, **environment)

    def rewrite(self, path: str, old: str, new: str) -> None:
        """Replace a text that stands exactly once in a content file."""
        file = self.folder / path
        text = file.read_text(encoding="utf-8")
        if text.count(old) != 1:
            raise ValueError(f"{path} holds {old!r} {text.count(old)} times")
        file.write_text(text.replace(old, new), encoding="utf-8")

    def place_of(self, path: str, text: str) -> str:
        """`path:line:column` of a text that stands once in a content file, both from 1."""
        before = (self.folder / path).read_text(encoding="utf-8").split(text)
        if len(before) != 2:
            raise ValueError(f"{path} holds {text!r} {len(before) - 1} times")
        lines = before[0].split("\n")
        return f"{path}:{len(lines)}:{len(lines[-1]) + 1}"

    def digests(self) -> dict[str, str]:
        return digests(self.output)


def copy_demo(demo: Demo, target: Path) -> Workshop:
    """The demo with its output, its cache and the times of its files."""
    shutil.copytree(demo.folder, target, symlinks=True)
    return Workshop(target)
