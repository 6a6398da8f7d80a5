"""What the sheet for the printer sees: small frozen values of plain text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Verdict:
    """What the preflight found in the press edition."""

    errors: int
    warnings: int


@dataclass(frozen=True)
class Fact:
    """One line. Without a value it is left to be written by hand."""

    label: str
    value: str = ""
    note: str = ""


@dataclass(frozen=True)
class Block:
    """Facts under a heading."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Person:
    """The publisher or the printer; without a name, lines to write on."""

    title: str
    name: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sketch:
    """The format drawn small, lengths in mm as drawn; the closed one lies on the open one."""

    width: float
    height: float
    open_width: float
    closed: tuple[str, str]
    """Width and height in words."""
    open: str
    """The open width in words; empty where nothing is folded."""


@dataclass(frozen=True)
class OrderSheetView:
    """The sheet for the printer."""

    title: str
    subtitle: str
    figures: tuple[Fact, ...]
    """The few that are read from afar."""
    sketch: Sketch
    blocks: tuple[Block, ...]
    publisher: Person
    printer: Person
    verdict: str
    is_good: bool
    checks: tuple[str, ...]
