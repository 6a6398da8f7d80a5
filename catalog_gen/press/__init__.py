"""Catalog and photos → printed matter. The only room that knows WeasyPrint and pikepdf."""
