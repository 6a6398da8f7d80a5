import pytest
from readback.browser import visit

from bench.web.host import host_site

pytestmark = pytest.mark.end_to_end

ADDRESS = "confidentialite/index.html"
FORGET = "Effacer ce que ce site garde ici"


@pytest.fixture
def context(browser):
    context = browser.new_context(locale="fr-FR")
    yield context
    context.close()


def test_no_cookie_and_no_request_to_anyone_else(context, site):
    with host_site(site.folder) as root:
        visited = visit(context, root)
        visited.page.evaluate("navigator.serviceWorker.ready.then(() => 0)")
        assert all(request.startswith(root) for request in visited.requests)
        assert context.cookies() == []
        assert visited.page.evaluate("document.cookie") == ""


def test_the_button_erases_what_the_site_keeps(context, site):
    with host_site(site.folder) as root:
        page = visit(context, root + ADDRESS).page
        page.evaluate("navigator.serviceWorker.ready.then(() => 0)")
        page.evaluate("localStorage.setItem(`selection ${window.catalog.title}`, '{}')")
        page.evaluate("localStorage.setItem('of another site', '1')")
        page.get_by_role("button", name=FORGET).click()
        page.wait_for_selector("text=C’est effacé.")
        assert page.evaluate("Object.keys(localStorage)") == ["of another site"]
        assert page.evaluate("caches.keys()") == []
        assert page.evaluate("navigator.serviceWorker.getRegistrations().then(r => r.length)") == 0


def test_the_button_works_from_a_folder_too(context, site):
    visited = visit(context, (site.folder / ADDRESS).as_uri())
    visited.page.get_by_role("button", name=FORGET).click()
    visited.page.wait_for_selector("text=C’est effacé.")
    assert visited.complaints == []


def test_without_scripts_there_is_no_button(browser, site):
    bare = browser.new_context(java_script_enabled=False)
    page = visit(bare, (site.folder / ADDRESS).as_uri()).page
    assert page.get_by_role("button").count() == 0
    bare.close()
