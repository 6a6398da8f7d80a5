import pytest

from catalog_gen.model.request import BOOKLET, BuildRequest
from catalog_gen.publish.scope import kept_by

HOME = "web/index.html"
CIRE = "web/boutiques/cire/index.html"
CANDLE = "web/boutiques/cire/cc-01/index.html"
LAINE = "web/boutiques/laine/index.html"
ALIKE = "web/boutiques/cire-et-coton/index.html"
CATEGORY = "web/rayons/cire/index.html"
LEAF = "web/feuilleter/page-1.webp"
LEAFLET = "web/feuilleter/index.html"
PLATES = "press/catalogue.pdf"
EVERYTHING = {PLATES, HOME, CIRE, CANDLE, LAINE, ALIKE, CATEGORY, BOOKLET, LEAF, LEAFLET}


@pytest.mark.parametrize(
    ("only", "shops", "made"),
    [
        ({"web", "press"}, (), EVERYTHING),
        ({"web"}, (), EVERYTHING - {BOOKLET, PLATES, LEAF}),
        ({"press"}, (), {BOOKLET, PLATES}),
        ({"web", "press"}, ("cire",), {CIRE, CANDLE}),
        ({"web"}, ("cire", "laine"), {CIRE, CANDLE, LAINE}),
        ({"press"}, ("cire",), set()),
    ],
)
def test_a_build_keeps_all_that_it_does_not_make(tmp_path, only, shops, made):
    request = BuildRequest(tmp_path, tmp_path, frozenset(only), frozenset(shops))
    keep = kept_by(request, "fr")
    assert {address for address in EVERYTHING if not keep(address)} == made


def test_shops_have_another_folder_in_english(tmp_path):
    keep = kept_by(BuildRequest(tmp_path, tmp_path, shops=frozenset({"cire"})), "en")
    assert not keep("web/shops/cire/index.html")
    assert keep(CIRE)
