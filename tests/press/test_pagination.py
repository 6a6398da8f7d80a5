import pytest

from catalog_gen.press.pagination import fillers_needed


@pytest.mark.parametrize(("pages", "fillers"), [(4, 0), (17, 3), (18, 2), (19, 1), (20, 0)])
def test_a_stapled_book_has_a_multiple_of_four(pages, fillers):
    assert fillers_needed(pages) == fillers
