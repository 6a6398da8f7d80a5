"""Our own preflight for PDF/X-4, since no free validator is known.

The rules follow ISO 15930-7 (PDF/X-4), ISO 32000-1 (PDF 1.7) and what printers usually ask;
docs/reference/preflight.md has each of them. `python -m catalog_gen.press.preflight FILE` puts
them to any PDF.

Rules are in `rules/`, put to a file by `inspection.py`; `finding.py` holds what they find,
`words.py` says it and `report/` writes it down. Importing this room imports none of them.
"""
