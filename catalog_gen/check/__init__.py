"""Catalog → problems. An ordered list of rules, one idea per file. Never repairs."""

from catalog_gen.check.catalog import check_catalog

__all__ = ["check_catalog"]
