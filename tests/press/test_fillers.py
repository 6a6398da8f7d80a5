import pytest

from catalog_gen.model.settings import Settings
from catalog_gen.press.fillers import filler_views, fillers_needed
from catalog_gen.press.paper import Paper


def settings(**keys):
    return Settings.model_validate({"title": "Noël à Louviers", **keys})


@pytest.mark.parametrize(("pages", "needed"), [(4, 0), (5, 3), (6, 2), (7, 1), (24, 0)])
def test_a_stapled_book_has_a_multiple_of_four(pages, needed):
    assert fillers_needed(pages) == needed


@pytest.mark.parametrize(
    ("number", "kinds"),
    [(0, []), (1, ["wishes"]), (2, ["wishes", "notes"]), (3, ["wishes", "notes", "field"])],
)
def test_which_pages_come_is_fixed(number, kinds):
    assert [view.kind for view in filler_views(settings(), number)] == kinds


def test_pages_to_write_on_are_full_of_lines():
    wishes, notes = filler_views(settings(), 2)
    assert (wishes.title, notes.title) == ("Ma liste de Noël", "Mes notes")
    assert wishes.lines == notes.lines == 16
    assert filler_views(settings(), 1, Paper(210, 297))[0].lines == 26


def test_the_field_has_the_title_and_the_site():
    cover = {"title": "Louviers en fête"}
    field = filler_views(settings(url="https://www.noel.example/", cover=cover), 3)[2]
    assert (field.title, field.site) == ("Louviers en fête", "noel.example")
    assert field.qr.startswith("<svg")
    plain = filler_views(settings(), 3)[2]
    assert (plain.title, plain.lead) == (
        "Noël à Louviers",
        "Choisissez, appelez, venez chercher.",
    )
    assert (plain.site, plain.url, plain.qr) == ("", "", "")
