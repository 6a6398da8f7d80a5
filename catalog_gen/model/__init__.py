"""The values that travel through the house. No I/O, no rules.

Content (what people write) is frozen pydantic models; computed values are frozen dataclasses.
"""
