"""What content files said before: the same text is not parsed and checked twice.

Only files without a mistake are remembered, so that the mistakes of the others are told each time.
"""

import json
from typing import Any

from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest


def recall_values(cache: Cache, file: str, text: str) -> Any:
    """The texts, lists and tables that a file of this text holds; None when it is not known."""
    known = cache.get(_key(file, text))
    return json.loads(known) if known else None


def keep_values(cache: Cache, file: str, text: str, values: Any) -> None:
    """Remember what a file without a mistake holds."""
    cache.put(_key(file, text), json.dumps(values, ensure_ascii=False).encode())


def _key(file: str, text: str) -> str:
    return make_key("content", program_digest(), file, text)
