from collections.abc import Callable
from pathlib import Path
from pkgutil import iter_modules

from hypothesis import given, settings
from hypothesis import strategies as st

from catalog_gen.check import check_catalog, rules
from catalog_gen.check.catalog import RULES
from catalog_gen.model.catalog import Catalog
from catalog_gen.model.problem import Sources
from catalog_gen.model.product import Product
from catalog_gen.model.reading import Reading
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.read import read_catalog

REPOSITORY = Path(__file__).parents[2]


def test_every_rule_in_the_folder_is_in_the_list_once() -> None:
    listed = [rule.__module__.rpartition(".")[2] for rule in RULES]
    assert sorted(listed) == sorted(module.name for module in iter_modules(rules.__path__))


def test_tells_problems_in_the_order_of_files_and_lines(
    read_shops: Callable[..., Reading],
) -> None:
    shop = "name: Cire\nemail: bad\ntelephone: bad\nproducts:\n- {name: a, price: 0}\n"
    reading = read_shops({"b": shop, "a": shop}, "title: Noël\nurl: bad\n")
    places = [(problem.source.path, problem.source.line) for problem in check_catalog(reading)]
    a, b = "content/shops/a/shop.yaml", "content/shops/b/shop.yaml"
    assert places == [
        *[("catalog.yaml", line) for line in (1, 1, 2)],
        (a, 2),
        (a, 3),
        (a, 5),
        (b, 2),
        (b, 3),
        (b, 5),
    ]


def test_a_shop_that_keeps_the_rules_has_no_problems(read_shops: Callable[..., Reading]) -> None:
    reading = read_shops("name: Cire\ntelephone: 02 61 91 00 12\nproducts: [{name: a}]\n")
    assert check_catalog(reading) == ()


def test_the_demo_has_no_problems() -> None:
    assert check_catalog(read_catalog(REPOSITORY)) == ()


LINES = st.text(
    st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=40
).filter(str.strip)
# Pieces of which a random text is more likely to be hours, a number or an address.
ALMOST = (
    st.lists(
        st.sampled_from(
            [
                *(
                    "Mo",
                    "Su",
                    "-",
                    ",",
                    ";",
                    " ",
                    "09:00",
                    "24:00",
                    "99:99",
                    "Dec ",
                    "31",
                    "week ",
                    "PH",
                ),
                *(
                    "easter",
                    "+",
                    "02",
                    "61",
                    "(",
                    ")",
                    "@",
                    ".",
                    "a",
                    "é",
                    "https://",
                    "[",
                    "]",
                    ":",
                    "/",
                ),
            ]
        ),
        min_size=1,
        max_size=12,
    )
    .map("".join)
    .filter(str.strip)
)


@settings(max_examples=500, deadline=None)
@given(st.one_of(LINES, ALMOST))
def test_never_raises_on_any_text(text: str) -> None:
    product = Product(name=text, description=text, photo=text, ref="A", kind="food", price="9")
    shop = Shop(
        id="cire",
        name="Cire",
        telephone=text,
        mobile=text,
        email=text,
        url=text,
        social={"instagram": text},
        opening_hours=text,
        siret=text,
        tagline=text,
        photo=text,
        products=(product,),
    )
    catalog = Catalog(Settings(title="a"), (shop,))
    files = frozenset({"content/shops/cire/a.jpg", "b.jpg"})
    assert check_catalog(Reading(Path(), catalog, Sources(), files))
