import pytest

from catalog_gen.check.theme import find_theme
from catalog_gen.theme.theme import load_theme


@pytest.fixture(scope="module")
def theme(tmp_path_factory):
    return load_theme("noel", tmp_path_factory.mktemp("catalog"))


@pytest.fixture
def found(read_shops):
    """The problems of a catalog with these categories, in YAML."""

    def find(*categories):
        lines = "".join(f"  - {{id: c{n}, name: C, {c}}}\n" for n, c in enumerate(categories))
        settings = "title: Noël\n" + (f"categories:\n{lines}" if lines else "")
        return find_theme(read_shops(settings=settings))[1]

    return find


def test_the_accents_of_the_theme_and_none_at_all_are_fine(found, theme):
    assert found(*(f"colour: {accent}" for accent in theme.tokens.accents)) == []
    assert found() == []


def test_a_colour_that_is_no_accent_is_found_where_it_stands(found, theme):
    [problem] = found("colour: fir", "colour: bery")
    assert (problem.code, problem.severity) == ("unknown-colour", "error")
    assert (problem.source.path, problem.source.line) == ("catalog.yaml", 4)
    assert problem.facts["value"] == "bery"
    assert problem.facts["suggestion"] == "berry"
    assert problem.facts["choices"] == ", ".join(theme.tokens.accents)


def test_a_colour_of_the_theme_that_is_no_accent_is_found(found):
    [problem] = found("colour: cream")
    assert problem.facts["value"] == "cream"


def test_each_category_is_told(found):
    assert [p.source.line for p in found("colour: zzz", "colour: fir", "colour: zzz")] == [3, 5]


def test_the_theme_that_the_catalog_names(read_shops, theme):
    assert find_theme(read_shops(settings="title: Noël\ntheme: noel\n")) == (theme, [])


def test_a_theme_that_is_not_there_is_told_where_it_is_named(read_shops):
    theme, [problem] = find_theme(read_shops(settings="title: Noël\ntheme: gone\n"))
    assert theme is None
    assert (problem.code, problem.source.line) == ("theme-missing", 2)
    assert problem.facts["value"] == "gone"
