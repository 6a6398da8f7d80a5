"""The tags of a PDF with the text below each, as poppler tells them to a screen reader."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

_LINE = re.compile(r"^(?P<indent> *)(?P<rest>\S.*)$")
_TAG = re.compile(r"^(?P<name>[A-Z][A-Za-z0-9]*)(?: \((?:block|inline)\)|:)*$")


@dataclass
class Tag:
    """A tag, the text directly in it, and the tags inside, in reading order."""

    name: str
    parts: list["Tag | str"] = field(default_factory=list)

    @cached_property
    def text(self) -> str:
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    def walk(self) -> Iterator["Tag"]:
        yield self
        for part in self.parts:
            if isinstance(part, Tag):
                yield from part.walk()


def read_tags(listing: str) -> Tag:
    """The tree that `pdfinfo -struct-text` lists: two spaces of indent a level."""
    root = Tag("")
    open_tags = [(-1, root)]
    for line in listing.splitlines():
        found = _LINE.match(line)
        if not found:
            continue
        indent, rest = len(found["indent"]), found["rest"]
        while open_tags[-1][0] >= indent:
            open_tags.pop()
        inside = open_tags[-1][1]
        if rest.startswith('"'):
            inside.parts.append(rest[1:-1] if rest.endswith('"') else rest[1:])
        elif tag := _TAG.match(rest):
            inside.parts.append(Tag(tag["name"]))
            open_tags.append((indent, inside.parts[-1]))
    return root
