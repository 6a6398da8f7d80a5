"""What each problem is called, in each language: code → message and hint.

Messages start in lower case and end without a full stop, so that a printer can set them behind
the place. Placeholders are the facts of the problem; both languages use the same ones.
A code may be followed by a colon and the fact `reason`: `photo-unreadable:empty`.
"""
