import json

import pytest

from catalog_gen.tools.cache import Cache
from catalog_gen.web.search import script as script_module
from catalog_gen.web.search.script import search_index

FOOD = {"products": {0: {"kind": "food", "net_content": "1 kg"}}}


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


@pytest.fixture
def described(monkeypatch):
    """The shops that were looked at, by their identifiers."""
    seen = []
    real = script_module.describe_shop
    monkeypatch.setattr(
        script_module, "describe_shop", lambda site, shop: seen.append(shop.id) or real(site, shop)
    )
    return seen


def content_of(site, cache):
    return cache.get(search_index(site, cache).key).decode()


def test_the_index_is_a_classic_script(make_site, cache):
    site = make_site(cire={"name": "</script>Cire"})
    assert search_index(site, cache).address == "web/assets/search-index.js"
    content = content_of(site, cache)
    assert content.startswith("window.catalog.index={")
    assert "<" not in content
    index = json.loads(content.removeprefix("window.catalog.index=").removesuffix(";\n"))
    assert index["shops"]["names"].startswith("</script>Cire")


def test_only_a_shop_that_changed_is_looked_at_again(make_site, cache, described):
    search_index(make_site(), cache)
    search_index(make_site(), cache)
    assert described == ["cire", "laine"]
    search_index(make_site(laine={"tagline": "Pelotes"}), cache)
    assert described == ["cire", "laine", "laine"]


def test_what_is_kept_gives_the_same_bytes(make_site, cache, tmp_path):
    changed = make_site(cire={"products": {1: {"price": "19.00"}}})
    search_index(make_site(), cache)
    assert content_of(changed, cache) == content_of(changed, Cache(tmp_path / "other"))


@pytest.mark.parametrize(
    "changes",
    [
        {"cire": {"products": {0: {"price": "25.00"}}}},
        {"cire": {"order": {"delivery": {"fee": "3"}}}},
        {"settings": {"language": "en"}},
        {"settings": {"currency": "CHF"}, "cire": FOOD},
        {"settings": {"ideas": [{"id": "tous", "name": "Pour tous", "price_up_to": "99"}]}},
        {"settings": {"categories": [{"id": "maison", "name": "La maison"}]}},
    ],
)  # fmt: skip
def test_what_the_index_tells_changes_it(make_site, cache, changes):
    assert content_of(make_site(**changes), cache) != content_of(make_site(), cache)


def test_another_photo_changes_it(site, make_site, cache):
    before = content_of(site, cache)
    other = make_site(cire={"products": {0: {"photo": "autre.jpg"}}})
    assert content_of(other, cache) != before
