import pytest

from catalog_gen.press.order_form import order_form_view
from catalog_gen.press.paper import Paper

POINTS = [{"id": "halle", "name": "Halle aux drapiers"}, {"id": "gare", "name": "Gare"}]


def shop(name, **order):
    return {"id": name, "order": order}


def test_only_what_some_shop_offers(make_catalog):
    catalog = make_catalog(
        shop("a", payment=["cheque"], pickup={"points": ["halle"]}),
        shop("b", payment=["cash", "cheque"], shipping={"fee": "3"}),
        pickup_points=POINTS,
    )
    view = order_form_view(catalog)
    assert view.ways == ("en boutique", "Halle aux drapiers", "envoi")
    assert view.payments == ("espèces", "chèque")


def test_several_points_are_one_choice(make_catalog):
    order = shop("a", pickup={"points": ["halle", "gare"]}, delivery={"area": "Louviers"})
    view = order_form_view(make_catalog(order, pickup_points=POINTS))
    assert view.ways == ("en boutique", "point de retrait", "livraison")


def test_of_shops_that_say_nothing(make_catalog):
    view = order_form_view(make_catalog(shop("a"), language="en", pickup_points=POINTS))
    assert (view.ways, view.payments) == (("in the shop",), ())


@pytest.mark.parametrize(
    ("size", "lines"),
    [
        ((148, 210), 11),
        ((210, 297), 20),
        ((105, 148), 2),
        ((99, 210), 10),
        ((120, 180), 6),
        ((130, 150), 2),
        ((140, 200), 8),
        ((148, 100), 2),
    ],
)
def test_as_many_lines_as_the_page_has_room_for(make_catalog, size, lines):
    assert order_form_view(make_catalog(), Paper(*size)).lines == lines
