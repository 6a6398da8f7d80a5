import json
import re

import pytest

from catalog_gen.web.around.offline import offline_page, worker
from catalog_gen.web.assets import SharedFile, icon_address


@pytest.fixture
def made():
    """What a worker knows, and its program."""

    def make(site, style=b"a"):
        sheet = SharedFile(f"assets/site-{style.hex()}.css", style)
        text = worker(site, sheet, {"site": SharedFile("assets/site-1.js", b"")})
        known, program = text.split(";\n", 1)
        return json.loads(known.removeprefix("self.offline=")), program

    return make


def test_it_keeps_what_every_page_needs(made, site):
    known, program = made(site)
    pages = ["./", "boutiques/", "hors-ligne/"]
    assert known["shell"] == [*pages, "assets/site-61.css", "assets/site-1.js", icon_address()]
    assert offline_page(site).address == known["fallback"] + "index.html"
    assert program.startswith("//")


def test_the_version_changes_with_what_is_kept(made, make_site):
    first, other, title = (
        made(make_site()),
        made(make_site(), b"b"),
        made(make_site({"title": "a"})),
    )
    assert re.fullmatch("[0-9a-f]{8}", first[0]["version"])
    assert first == title
    assert first[0]["version"] != other[0]["version"]
