from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.model.settings import Idea
from catalog_gen.model.shop import Shop
from catalog_gen.press.anchors import (
    CONTENTS,
    COVER,
    EDITORIAL,
    INDEX,
    ORDER_FORM,
    PLAN,
    idea_anchor,
    product_anchor,
    shop_anchor,
)

IDENTIFIER = st.from_regex(r"\A[a1]{1,2}(-[a1]{1,2}){0,2}\Z")
PLACES = st.tuples(IDENTIFIER, st.integers(0, 12))


def shop(name):
    return Shop.model_validate({"id": name, "name": name})


def test_anchors_say_what_they_lead_to():
    assert shop_anchor(shop("cire-et-coton")) == "boutique-cire-et-coton"
    assert product_anchor(shop("cire-et-coton"), 0) == "article-cire-et-coton-1"


@given(PLACES, PLACES)
def test_no_two_products_share_an_anchor(first, second):
    anchors = {product_anchor(shop(name), number) for name, number in (first, second)}
    assert len(anchors) == len({first, second})


def test_shops_and_ideas_do_not_clash_with_the_fixed_pages():
    fixed = {COVER, EDITORIAL, CONTENTS, PLAN, INDEX, ORDER_FORM}
    assert len(fixed) == 6
    assert not fixed & {shop_anchor(shop(name)) for name in fixed}
    assert not fixed & {idea_anchor(Idea(id=name, name=name)) for name in fixed}
