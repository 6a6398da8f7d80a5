from pathlib import Path

import pytest

from catalog_gen.model.request import BOOKLET, PARTS, BuildRequest
from catalog_gen.publish.scope import kept_by

CIRE = "web/boutiques/cire/index.html"
ADDRESSES = ["web/index.html", CIRE, "web/boutiques/cire-et-coton/index.html", BOOKLET]


def kept(only=PARTS, shops=(), language="fr"):
    request = BuildRequest(Path("noel"), Path("output"), frozenset(only), frozenset(shops))
    return [address for address in ADDRESSES if kept_by(request, language)(address)]


def test_a_whole_build_keeps_nothing_of_the_last_one():
    assert kept() == []


def test_the_site_leaves_the_booklet_alone():
    assert kept(["web"]) == [BOOKLET]


def test_the_booklet_leaves_the_site_alone():
    assert kept(["press"]) == ADDRESSES[:3]


@pytest.mark.parametrize("only", [PARTS, ["web"]])
def test_a_shop_leaves_all_but_its_own_pages_alone(only):
    assert kept(only, ["cire"]) == [address for address in ADDRESSES if address != CIRE]
    assert kept(only, ["cire", "cire-et-coton"]) == [ADDRESSES[0], BOOKLET]


def test_a_shop_and_the_booklet_leave_all_alone():
    assert kept(["press"], ["cire"]) == ADDRESSES


def test_pages_of_a_shop_stand_where_the_language_puts_them():
    assert kept(shops=["cire"], language="en") == ADDRESSES
