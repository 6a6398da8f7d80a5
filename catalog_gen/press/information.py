"""What a book says of itself besides its pages: its title and its outline."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class BookInfo:
    """What the book says of itself."""

    title: str
    language: str
    """A language tag of BCP 47: `fr`, `en`."""
    author: str | None = None
    subject: str | None = None
    created: datetime | None = None
    """With a time zone. None leaves all dates out, which PDF/UA-1 allows."""


@dataclass(frozen=True)
class OutlineEntry:
    """A line of the outline."""

    title: str
    target: str
    """An anchor of the book (`cire-et-coton`), or `page:` and a number counted from 1."""
    children: tuple["OutlineEntry", ...] = ()
