"""Tables in Markdown, with straight columns."""

from collections.abc import Sequence

_WORDS = ("size", "scenario")
"""The columns that are set to the left, as the first one always is; the others hold figures."""


def set_table(head: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """A table from its head and its lines, all of the same length."""
    words = {0} | {number for number, name in enumerate(head) if name in _WORDS}
    widths = [max(len(line[number]) for line in (head, *lines)) for number in range(len(head))]

    def set_line(line: Sequence[str]) -> str:
        cells = (
            text.ljust(widths[number]) if number in words else text.rjust(widths[number])
            for number, text in enumerate(line)
        )
        return f"| {' | '.join(cells)} |"

    rule = ("-" * width if number in words else "-" * (width - 1) + ":"
            for number, width in enumerate(widths))  # fmt: skip
    return "\n".join([set_line(head), f"| {' | '.join(rule)} |", *map(set_line, lines)])
