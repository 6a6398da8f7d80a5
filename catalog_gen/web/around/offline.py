"""The service worker: the site without a network, on http(s) only (W3C, Service Workers)."""

import hashlib
from collections.abc import Mapping

from catalog_gen.language.words import say
from catalog_gen.web import addresses
from catalog_gen.web.assets import SharedFile, icon_address
from catalog_gen.web.data.script import script_value
from catalog_gen.web.page import Page
from catalog_gen.web.site import Site

WORKER = "sw.js"
"""At the root: a worker serves the addresses below its own."""


def worker(site: Site, style: SharedFile, programs: Mapping[str, SharedFile]) -> str:
    """The theme's worker, with what it keeps from the start and a version made from that.

    The addresses of style and scripts change with their bytes: browsers take a new worker exactly
    when one of them, or the worker itself, is another.
    """
    path = site.theme.folder / "web" / "worker.js"
    program = path.read_text(encoding="utf-8")
    language = site.language
    pages = (addresses.HOME, addresses.shops_address(language), addresses.offline_address(language))
    shell = [*(page.removesuffix("index.html") or "./" for page in pages)]
    shell += [style.address, programs["site"].address, icon_address()]
    version = hashlib.sha256("\n".join([program, *shell]).encode()).hexdigest()[:8]
    fallback = shell[2]
    known = script_value({"version": version, "shell": shell, "fallback": fallback})
    return f"self.offline={known};\n{program}"


def offline_page(site: Site) -> Page:
    """What is shown in place of a page that was never read on this device."""
    language = site.language
    title = say(language, "offline.title")
    description = say(language, "head.offline", title=site.catalog.settings.title)
    address = addresses.offline_address(language)
    return Page(address, "offline.html.jinja", None, title, description)
