import pytest
from readback.validation import validate

pytestmark = pytest.mark.end_to_end


def test_the_demo_has_no_mistake(site, tmp_path):
    assert validate(site.folder, tmp_path) == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_that_shops_write_makes_a_mistake(language, extremes, tmp_path):
    site = extremes[language]
    assert len(site.pages) > 50
    assert validate(site.folder, tmp_path) == []
    assert {page.address: page.errors for page in site.pages.values() if page.errors} == {}


def test_a_mistake_is_found(tmp_path):
    page = '<!doctype html>\n<html lang="fr"><head><title>x</title></head><body><ul><p>a</p></ul>'
    (tmp_path / "index.html").write_text(f"{page}</body></html>\n", encoding="utf-8")
    assert [(m.page, m.line, m.rule) for m in validate(tmp_path, tmp_path)] == [
        ("index.html", 2, "element-permitted-content")
    ]
