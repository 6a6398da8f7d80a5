"""What scripts know of the catalog's content: files that a page loads when a script needs them.

Their addresses stay the same when their content changes. Every page names them, and would have to
be made again for every price and every telephone number if they changed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from catalog_gen.model.output import OutputFile
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest
from catalog_gen.web.addresses import STYLE_FOLDER
from catalog_gen.web.data.shops import shops_content, shops_script
from catalog_gen.web.site import Site


@dataclass(frozen=True)
class _DataScript:
    """`content`: all that the script is made from besides the catalog's settings."""

    content: Callable[[Site], str]
    write: Callable[[Site], str]


_SCRIPTS = {"shops": _DataScript(shops_content, shops_script)}


def data_addresses() -> Mapping[str, str]:
    """Where the data scripts live, by their names."""
    return {name: f"{STYLE_FOLDER}/{name}.js" for name in _SCRIPTS}


def data_files(site: Site, cache: Cache) -> list[OutputFile]:
    """The data scripts; one that the cache holds is not written again."""
    settings = site.catalog.settings.model_dump_json()
    addresses, files = data_addresses(), []
    for name, script in _SCRIPTS.items():
        key = make_key("data", name, program_digest(), settings, script.content(site))
        if cache.digest(key) is None:
            cache.put(key, script.write(site).encode())
        files.append(OutputFile(f"web/{addresses[name]}", key))
    return files
