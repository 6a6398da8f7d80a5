"""Proxies: what stands in a PDF for each picture until the file is drawn or written.

The way of OPI, the Open Prepress Interface: pages are set, joined and kept with proxies of a few
bytes, and pictures take their places at the end. However many photos a book shows, none of them
is in memory, in the cache twice, or copied from one worker to another.
"""

from catalog_gen.press.proxies.proxy import find_keys, write_proxy

__all__ = ["find_keys", "write_proxy"]
