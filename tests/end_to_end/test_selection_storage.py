"""Storage that is forbidden, full, damaged, or holds what somebody else wrote."""

import json

import pytest
from readback.selection import PILLARS, SELECTION, SHOP, add_product, visitor, watch

from bench.web.host import host_site

pytestmark = pytest.mark.end_to_end

FORBIDDEN = """for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError") } })
}"""
FULL = (
    """Storage.prototype.setItem = () => { throw new DOMException("no", "QuotaExceededError") }"""
)
KEY = "selection Noël à Louviers"
LINE = {"shop": "cire-et-coton", "page": PILLARS, "name": "Trois bougies", "quantity": 1}
HOSTILE = """<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>" onclick='x' """
DAMAGED = [
    "",
    "{",
    "null",
    "[]",
    "7",
    '"text"',
    '{"lines": 3, "choices": {}, "sent": "x", "person": []}',
    '{"lines": [null, 1, [], {}, {"shop": "x"}, {"shop": {}, "page": 1, "name": []}]}',
    json.dumps({"lines": [{**LINE, "quantity": quantity} for quantity in (-1, 0, "x", None, {})]}),
    json.dumps({"sent": [{"shop": "x", "at": "never", "lines": [LINE]}, {"at": 3}]}),
]


@pytest.fixture(params=["http", "file"])
def root(request, site):
    if request.param == "file":
        yield f"{site.folder.as_uri()}/"
        return
    with host_site(site.folder) as address:
        yield address


def stored(content, key=KEY):
    return f"localStorage.setItem({json.dumps(key)}, {json.dumps(content)})"


@pytest.mark.parametrize("storage", [FORBIDDEN, FULL])
def test_without_storage_the_list_lasts_for_the_visit_and_says_so(browser, root, storage):
    with visitor(browser, script=storage) as context:
        page = context.new_page()
        complaints = watch(page)
        add_product(page, root + PILLARS)
        page.goto(root + SHOP)
        page.get_by_role("button", name="Ajouter Photophore").click()
        page.get_by_role("status").get_by_text("ne permet pas de garder").wait_for(state="attached")
        page.locator(".selection-bar a").click()
        page.get_by_text("Sous-total : 50,50 €").wait_for()
        assert "ne permet pas de garder cette liste" in page.inner_text("main")
        page.get_by_label("Nom").fill("Jeanne")
        page.get_by_label("Garder sur cet appareil").check()
        page.get_by_role("button", name="C’est envoyé").click()
        page.reload()
        assert "Commandes envoyées" in page.inner_text("main")
        assert "Jeanne" not in page.evaluate("window.name")
        assert complaints == []


@pytest.mark.parametrize("content", DAMAGED)
def test_what_is_damaged_is_left_aside(browser, site, content):
    with visitor(browser) as context, host_site(site.folder) as root:
        page = context.new_page()
        page.goto(root)
        page.evaluate(stored(content))
        complaints = watch(page)
        page.goto(root + SELECTION)
        assert "Rien n’est encore choisi" in page.inner_text("main")
        add_product(page, root + PILLARS)
        page.goto(root + SELECTION)
        page.get_by_text("Sous-total : 32,00 €").wait_for()
        assert complaints == []


def test_what_was_stored_is_never_markup(browser, site):
    line = {**LINE, "name": HOSTILE, "reference": HOSTILE, "photo": HOSTILE, "note": HOSTILE}
    line |= {"options": [[HOSTILE, HOSTILE]], "cents": 100}
    choice = {"shop": "cire-et-coton", "kind": HOSTILE, "slot": HOSTILE, "note": HOSTILE}
    sent = {
        "shop": HOSTILE,
        "name": HOSTILE,
        "number": HOSTILE,
        "at": "2026-12-01",
        "lines": [line],
    }
    person = {"name": HOSTILE, "telephone": HOSTILE, "address": HOSTILE, "keep": True}
    content = {"choices": [choice], "sent": [sent], "person": person}
    content["lines"] = [line, {**line, "shop": "constructor", "page": "javascript:window.hurt=1"}]
    with visitor(browser) as context, host_site(site.folder) as root:
        page = context.new_page()
        page.goto(root)
        page.evaluate(stored(json.dumps(content)))
        page.goto(root + SELECTION)
        assert page.locator(".line").count() == 2
        assert "<script>window.hurt=1</script>" in page.inner_text("main")
        assert page.evaluate("window.hurt") is None
        assert page.locator("main :is(script, [onerror], [onclick])").count() == 0
        links = page.eval_on_selector_all("main a", "all => all.map(link => link.protocol)")
        assert "javascript:" not in links


def test_another_catalog_beside_keeps_its_own_list(browser, site):
    with visitor(browser) as context, host_site(site.folder) as root:
        page = context.new_page()
        page.goto(root)
        page.evaluate(stored(json.dumps({"lines": [LINE]}), "selection Noël à Évreux"))
        page.goto(root + SELECTION)
        assert "Rien n’est encore choisi" in page.inner_text("main")
