import pytest

from catalog_gen.model.problem import Problem, SourceRef, Sources
from catalog_gen.press.complaints import complain
from catalog_gen.press.tasks.section import Overset, Section

SHOP = {"id": "cire", "name": "Cire", "products": [{"name": "Bougie"}, {"name": "Sapin 🎄"}]}
PLACES = {
    ("title",): SourceRef("catalog.yaml", 1, 8),
    ("shops", "cire", "name"): SourceRef("shop.yaml", 1, 7),
    ("shops", "cire", "products", 1, "name"): SourceRef("shop.yaml", 5, 11),
}


@pytest.fixture
def edition(make_catalog, make_edition, tmp_path):
    catalog = make_catalog(SHOP, title="Noël ❄")
    return make_edition(catalog, tmp_path, sources=Sources(PLACES))


def test_nothing_is_wrong(edition):
    assert list(complain(Section(b"", 1, ()), edition)) == []


def test_letters_without_a_font_are_told_where_they_stand(edition):
    assert list(complain(Section(b"", 1, (), "❄🎄"), edition)) == [
        Problem("letters-missing", PLACES["title",], {"value": "❄", "code": "U+2744"}),
        Problem(
            "letters-missing",
            PLACES["shops", "cire", "products", 1, "name"],
            {"value": "🎄", "code": "U+1F384"},
        ),
    ]


def test_letters_of_the_templates_are_told_too(edition):
    [problem] = complain(Section(b"", 1, (), "☎"), edition)
    assert problem.source == SourceRef("catalog.yaml")


def test_both_kinds_are_told(edition):
    section = Section(b"", 1, (Overset("shops/cire/name", 0.5),), "❄")
    assert [problem.code for problem in complain(section, edition)] == [
        "text-does-not-fit",
        "letters-missing",
    ]
