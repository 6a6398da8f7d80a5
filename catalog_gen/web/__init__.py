"""Catalog and photos → the pages of the website. Writes nothing itself."""
