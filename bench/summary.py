"""What `catalog build` says that it did: a line per stage, with counts and seconds."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from catalog_gen.language.labels.french import LABELS
from catalog_gen.language.words import count

_STAGE = re.compile(r"(?P<name>[a-z]+) +(?P<counts>.*?) +(?P<seconds>[\d.]+) s", re.MULTILINE)
_COUNT = re.compile(r"(\d+)\s+(.+)")
KINDS = ("made", "reused", "pages", "written", "removed")


@dataclass(frozen=True)
class Summary:
    """Seconds by stage, and how many things were made, reused, printed, written and removed."""

    seconds: dict[str, float]
    counts: dict[str, int]


def read_summary(output: str) -> Summary:
    """Read the lines of the stages; other lines, and counts of another kind, do not matter."""
    seconds, counts = {}, Counter(dict.fromkeys(KINDS, 0))
    for line in output.splitlines():
        if stage := _STAGE.fullmatch(line):
            seconds[stage["name"]] = float(stage["seconds"])
            for part in stage["counts"].split(", "):
                if (found := _COUNT.fullmatch(part)) and (kind := _kinds().get(found[2])):
                    counts[kind] += int(found[1])
    return Summary(seconds, dict(counts))


@cache
def _kinds() -> dict[str, str]:
    """The kind of count by the words after its number: `pages faites` are `made`."""
    kinds = {}
    for key, label in LABELS.items():
        kind = key.rpartition(".")[2].rpartition("_")[2]
        if key.startswith("cli.") and "{n}" in label and kind in KINDS:
            for number in (1, 2):
                kinds[count("fr", key, number).removeprefix(str(number)).strip()] = kind
    return kinds
