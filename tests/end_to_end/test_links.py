from urllib.parse import urlsplit

import pytest
from readback.content import product_page
from readback.site import read_site

pytestmark = pytest.mark.end_to_end

NOT_FOUND = "404.html"
CONTACT = {"tel", "mailto", "sms"}
SHOWN_BY_SERVERS = {NOT_FOUND, "hors-ligne/index.html"}
"""Pages that no page names."""
ASKED_FOR = {"feuilleter/pages.json", "robots.txt", "sitemap.xml", "sw.js", "manifest.webmanifest"}
"""Files that crawlers and scripts know by their names; the manifest names icons of its own."""


def test_the_pages_are_those_of_the_content(site, content):
    settings = content.settings
    expected = {"index.html", "boutiques/index.html", *SHOWN_BY_SERVERS}
    expected |= {"mentions-legales/index.html", "accessibilite/index.html"}
    expected |= {"confidentialite/index.html", "ma-selection/index.html", "recherche/index.html"}
    expected |= {"plan/index.html"}
    expected |= {"feuilleter/index.html"}
    expected |= {f"boutiques/{name}/index.html" for name in content.shops}
    expected |= {product_page(name, product) for name, product in content.products()}
    expected |= {f"rayons/{category['id']}/index.html" for category in settings["categories"]}
    expected |= {f"idees/{idea['id']}/index.html" for idea in settings["ideas"]}
    assert site.pages.keys() == expected


def test_every_address_and_anchor_leads_to_something(site):
    lost = []
    for reference in site.references:
        if reference.leaves:
            continue
        target = site.pages.get(reference.file)
        if reference.file not in site.files or (
            reference.anchor and (target is None or reference.anchor not in target.identifiers)
        ):
            lost.append((reference.page, reference.address))
    assert not lost


def test_addresses_are_relative_and_stay_in_the_site(site):
    # Then the site works in any folder of any host.
    absolute = [
        (reference.page, reference.address)
        for reference in site.references
        if not reference.leaves
        and reference.page != NOT_FOUND
        and (reference.address.startswith("/") or reference.file.startswith(".."))
    ]
    assert not absolute


def test_addresses_end_in_a_file(site):
    # From file:// a browser shows the listing of a folder, not its index.html.
    folders = [
        (reference.page, reference.address)
        for reference in site.references
        if not reference.leaves and (site.folder / reference.file).is_dir()
    ]
    assert not folders


def test_every_file_is_reachable_from_the_home_page(site):
    named: dict[str, set[str]] = {}
    for reference in site.references:
        if not reference.leaves:
            named.setdefault(reference.page, set()).add(reference.file)
    reached: set[str] = set()
    waiting = ["index.html"]
    while waiting:
        file = waiting.pop()
        if file not in reached:
            reached.add(file)
            waiting += named.get(file, ())
    # What networks show of a page is named by an absolute address: test_photos.py follows it.
    shared = {file for file in site.files if file.endswith("-social.jpg")}
    icons = {file for file in site.files if file.startswith("assets/icons/")}
    assert site.files - reached - shared - icons == SHOWN_BY_SERVERS | ASKED_FOR


def test_nothing_is_loaded_from_elsewhere(site):
    loaded = [(r.page, r.address) for r in site.references if r.loads and r.leaves]
    assert not loaded


def test_only_known_places_are_linked_to(site, content):
    known = {"www.openstreetmap.org", "wa.me"}
    for shop in content.shops.values():
        own = [shop.get("url"), shop.get("order_url"), *shop.get("social", {}).values()]
        known |= {urlsplit(address).netloc for address in own if address}
    outside = {
        (reference.page, reference.address)
        for reference in site.references
        if reference.leaves and not reference.address.startswith(content.settings["url"])
        if urlsplit(reference.address).scheme not in CONTACT
        if urlsplit(reference.address).scheme != "https"
        or urlsplit(reference.address).netloc not in known
    }
    assert not outside


def test_pages_tell_their_public_address(site, content):
    for address, page in site.pages.items():
        canonical = [
            link.get("href") for link in page.root.iter("link") if link.get("rel") == "canonical"
        ]
        public = content.settings["url"] + address.removesuffix("index.html")
        assert canonical == ([] if address == NOT_FOUND else [public])


@pytest.mark.parametrize("path", ["/", "/noel/2026/"])
def test_the_404_page_starts_at_the_path_of_the_site(path, site, workshop):
    # The server shows it at whatever address was asked for.
    if path != "/":
        url = "url: https://noel.louviers.example"
        workshop.rewrite("catalog.yaml", f"{url}/", f"{url}{path}")
        done = workshop.build("--only", "web")
        assert done.code == 0, done.text
        site = read_site(workshop.output / "web")
    references = [r for r in site.pages[NOT_FOUND].references if not r.leaves]
    links = [r.address for r in references if not r.address.startswith("#")]
    assert len(links) > 5
    for link in links:
        assert link.startswith(path)
        assert urlsplit(link).path.removeprefix(path) in site.files
