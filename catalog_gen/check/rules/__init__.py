"""One rule per file: `check(reading)` yields the problems that it finds."""
