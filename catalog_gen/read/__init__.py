"""Files → what they say, and what they say wrongly. Judges nothing across files.

Each content file goes through four steps: its bytes become text (`text`), the text a tree that
knows where each value stands (`parse`, `tree`), the tree a model value (`validate`), and what
does not fit becomes problems (`syntax`, `mistakes`, `ambiguous`).
"""

from catalog_gen.read.catalog import read_catalog

__all__ = ["read_catalog"]
