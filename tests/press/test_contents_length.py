import pytest

from catalog_gen.model.settings import Print
from catalog_gen.press.contents_length import guess_length
from catalog_gen.press.numbering import first_contents
from catalog_gen.press.plan import shop_groups
from catalog_gen.press.render import Renderer
from catalog_gen.press.views import ContentsGroup, ContentsLine, ContentsView

TAGLINE = "Tout pour la table et pour la maison"
LONG = f"{TAGLINE}, choisi un matin de septembre chez un artisan du canton voisin"


def contents(*groups):
    """A view with groups of lines with these taglines."""
    return ContentsView(
        tuple(
            ContentsGroup(
                "Maison",
                "fir",
                tuple(ContentsLine("Au Bon Coin", words, "a", 4) for words in group),
            )
            for group in groups
        )
    )


def guess(*groups, **settings):
    return guess_length(contents(*groups), Print.model_validate(settings))


def test_contents_of_no_shop_have_a_page():
    assert guess() == 1


def test_the_longer_the_list_the_more_pages():
    assert [guess([TAGLINE] * number) for number in (18, 19, 40, 41)] == [1, 2, 2, 3]


def test_headings_take_room():
    assert guess(*[[TAGLINE] * 3] * 6) == 2


def test_a_heading_stays_with_its_first_line():
    assert guess([TAGLINE] * 17, [TAGLINE]) == 2


def test_what_does_not_fit_a_line_takes_two():
    assert guess([LONG] * 18) == 2


def test_on_narrow_pages_each_line_takes_two():
    assert guess([TAGLINE] * 11, page="A6") == 2
    assert guess([""] * 11, page="A6") == 1


@pytest.mark.parametrize(
    ("page", "shops"), [("A5", 12), ("A5", 70), ("A4", 90), ("A6", 30), ("DL", 40), ("square", 60)]
)
def test_the_theme_lays_out_as_many(make_catalog, make_edition, tmp_path, page, shops):
    taglines = (TAGLINE, LONG, None, "Fleuriste")
    catalog = make_catalog(
        *(
            {"id": f"s{n}", "name": f"Boutique {n}", "tagline": taglines[n % 4]}
            for n in range(shops)
        ),
        print={"page": page},
    )
    edition = make_edition(catalog, tmp_path)
    draft = first_contents(edition, shop_groups(catalog, edition.theme))
    (made,) = Renderer(edition).start([draft])
    assert made.pages == guess_length(draft.view(), catalog.settings.print)
