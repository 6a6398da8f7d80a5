import re

import pytest
from readback.browser import HEIGHT, visit
from readback.site import KINDS

from bench.web.host import host_site

pytestmark = pytest.mark.end_to_end

READY = "navigator.serviceWorker.ready.then(found => found.active.state)"
KEPT = """async (address) => {
    while (!(await caches.match(address))) await new Promise(done => setTimeout(done, 20))
    return true
}"""


@pytest.fixture
def context(browser):
    context = browser.new_context(viewport={"width": 360, "height": HEIGHT}, locale="fr-FR")
    yield context
    context.set_offline(False)
    context.close()


@pytest.fixture
def root(site):
    """The site below a folder of its host, as many live."""
    with host_site(site.folder.parent) as host:
        yield f"{host}web/"


def read_once(context, root):
    """Visit the home page and a product until both are kept; the product's page."""
    visited = visit(context, root)
    visited.page.evaluate(READY)
    visited.page.evaluate(KEPT, root)
    product = root + KINDS["product"]
    visited.page.goto(product)
    visited.page.evaluate(KEPT, product.removesuffix("index.html"))
    assert visited.complaints == []
    return visited.page


def test_pages_once_read_are_there_without_a_network(context, root):
    page = read_once(context, root)
    shown = page.inner_text("main")
    context.set_offline(True)
    page.goto(root + KINDS["product"] + "?lu=1#commander")
    assert page.inner_text("main") == shown
    assert page.evaluate("document.styleSheets[0].cssRules.length") > 100
    assert page.evaluate("document.querySelector('main img').naturalWidth") > 0
    page.goto(f"{root}index.html")
    assert "Louviers" in page.inner_text("h1")


def test_a_page_never_read_says_so_without_a_network(context, root):
    page = read_once(context, root)
    context.set_offline(True)
    page.goto(root + KINDS["category"])
    assert page.inner_text("h1") == "Vous êtes hors ligne"
    assert page.url == f"{root}hors-ligne/"
    page.get_by_role("link", name=re.compile("accueil")).click()
    assert "Louviers" in page.inner_text("h1")


def test_a_page_that_changed_is_shown_at_once(context, workshop):
    with host_site(workshop.output / "web") as host:
        page = read_once(context, host)
        file = workshop.output / "web" / KINDS["product"]
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("Bougie sapin", "Bougie pin"), encoding="utf-8")
        page.goto(host + KINDS["product"])
        assert page.inner_text("h1") == "Bougie pin"


def test_the_worker_keeps_no_more_than_it_may(context, root):
    page = read_once(context, root)
    names = page.evaluate("caches.keys()")
    assert len(names) == 3
    assert all(name.startswith(f"{root} ") for name in names)
    page.evaluate(
        """async (scope) => {
            const cache = await caches.open(`${scope} pages`)
            for (let n = 0; n < 90; n++) await cache.put(`${scope}old-${n}`, new Response(""))
        }""",
        root,
    )
    page.goto(f"{root}mentions-legales/index.html")
    page.evaluate(KEPT, f"{root}mentions-legales/")
    page.wait_for_function(
        "async scope => (await (await caches.open(`${scope} pages`)).keys()).length <= 60", arg=root
    )


def test_nothing_of_it_is_asked_for_from_a_folder(context, site):
    visited = visit(context, (site.folder / "index.html").as_uri())
    assert visited.page.locator("link[rel=manifest]").count() == 0
    assert visited.complaints == []


def test_the_manifest_is_found_over_http(context, root):
    visited = visit(context, root)
    address = visited.page.locator("link[rel=manifest]").get_attribute("href")
    answer = visited.page.request.get(address)
    assert answer.json()["name"] == "Noël à Louviers"
