"""What may be written to a terminal."""


def plain(text: str) -> str:
    """Text without the control characters that could command a terminal."""
    return "".join(c if c.isprintable() or c in "\u202f\u00a0" else "\ufffd" for c in text)
