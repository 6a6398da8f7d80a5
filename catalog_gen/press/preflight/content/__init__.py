"""Reads what stands on a page: walks its operators and gives the marks they leave.

The operators and objects are those of ISO 32000-1 (PDF 1.7); `walk.py` lists them.
"""
