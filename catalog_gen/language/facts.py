"""Facts for the words of problems and findings: foreign text, made harmless."""

LONGEST = 200
"""Letters of a fact that are shown."""


class Facts(dict[str, str]):
    """A text never fails for a fact that is not there."""

    def __missing__(self, key: str) -> str:
        return "…"


def printable(text: str) -> str:
    """The text on one line; what a terminal could take for a command becomes a mark."""
    spaced = " ".join(text.split())
    return "".join(c if c.isprintable() or c in "\u00a0\u202f" else "\ufffd" for c in spaced)
