"""What each ending is called."""

DONE = 0
CONTENT = 1
"""Problems in the content."""
USAGE = 2
BUG = 3
INTERRUPTED = 130
