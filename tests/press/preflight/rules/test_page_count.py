import pytest


@pytest.mark.parametrize("pages", [1, 2, 4, 8])
def test_folded_sheets_and_flyers_pass(find, make_pdf, coated, pages):
    assert find("page-count", make_pdf(pages=pages), coated) == []


@pytest.mark.parametrize(("pages", "missing"), [(3, "1"), (5, "3"), (6, "2")])
def test_another_number_is_refused(find, make_pdf, coated, pages, missing):
    (found,) = find("page-count", make_pdf(pages=pages), coated)
    assert (found.page, found.facts) == (None, {"pages": str(pages), "missing": missing})
