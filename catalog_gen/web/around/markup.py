"""Words in XML, without the standard library's package for it, which loads a web client."""

from html import escape


def write_text(words: str) -> str:
    """Words between tags."""
    return escape(words, quote=False)


def write_attribute(words: str) -> str:
    """The value of an attribute, with the quotes around it."""
    return f'"{escape(words)}"'
