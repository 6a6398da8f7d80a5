"""All files beside the pages, in one place."""

from collections.abc import Iterator, Mapping

from catalog_gen.tools.cache import Cache
from catalog_gen.web.around.feed import FEED, feed
from catalog_gen.web.around.installation import MANIFEST, icons, manifest
from catalog_gen.web.around.offline import WORKER, worker
from catalog_gen.web.around.sitemap import ROBOTS, SITEMAP, robots, sitemap
from catalog_gen.web.assets import SharedFile
from catalog_gen.web.site import Site


def files_around(
    site: Site, style: SharedFile, programs: Mapping[str, SharedFile], cache: Cache
) -> Iterator[SharedFile]:
    """The files beside the pages; those that the catalog says too little for are left out."""
    texts = {
        SITEMAP: sitemap(site),
        ROBOTS: robots(site),
        FEED: feed(site, cache),
        MANIFEST: manifest(site),
        WORKER: worker(site, style, programs),
    }
    for address, text in texts.items():
        if text:
            yield SharedFile(address, text.encode())
    yield from icons(site.theme)
