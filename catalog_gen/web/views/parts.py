"""What several views are made of: photos and links."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PhotoView:
    """A photo at several widths; `sources` are (address, width in px), narrowest first."""

    sources: tuple[tuple[str, int], ...]
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class SharedImage:
    """What is shown with a page's link where it is shared; `url` is absolute, sizes are in px."""

    url: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class Link:
    """Words and where they lead."""

    words: str
    address: str
    accent: str = ""


@dataclass(frozen=True)
class OrderLink:
    """One way to order: `channel` names its words and icon."""

    channel: str
    address: str
    shown: str
    """The number or address itself, to read; empty where the link says it all."""
