"""Values as JavaScript."""

import json


def script_value(value: object) -> str:
    """A value as JavaScript (a subset of it is JSON, ECMA-262), safe in any script."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")
