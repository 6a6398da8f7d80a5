from catalog_gen.tools.cache import Cache
from catalog_gen.web.around.files import files_around
from catalog_gen.web.assets import scripts, style_sheet


def addresses(site, folder):
    files = files_around(site, style_sheet(site.theme), scripts(site), Cache(folder))
    return {file.address for file in files if "/icons/" not in file.address}


def test_everything_around_the_pages(site, tmp_path):
    always = {"robots.txt", "manifest.webmanifest", "sw.js"}
    assert addresses(site, tmp_path) == always | {"sitemap.xml", "atom.xml"}


def test_what_needs_an_address_is_left_out_without_one(make_site, tmp_path):
    always = {"robots.txt", "manifest.webmanifest", "sw.js"}
    assert addresses(make_site({"url": None}), tmp_path) == always
