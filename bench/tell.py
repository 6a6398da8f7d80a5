"""How far a run is: on standard error, since the tables go to standard output."""

import sys


def tell(words: str) -> None:
    """Say it at once."""
    print(words, file=sys.stderr, flush=True)
