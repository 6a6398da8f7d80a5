from collections import Counter

import pytest
from readback.site import text_of

pytestmark = pytest.mark.end_to_end

NAMED_BY_OTHERS = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers")


def test_the_parser_of_the_standard_finds_no_error(site):
    assert {page.address: page.errors for page in site.pages.values() if page.errors} == {}


def test_an_identifier_is_given_once(site):
    for page in site.pages.values():
        again = [name for name, times in Counter(page.identifiers).items() if times > 1]
        assert not again, page.address


def test_what_is_named_by_its_identifier_is_there(site):
    for page in site.pages.values():
        named = {
            name
            for element in page.root.iter()
            for attribute in NAMED_BY_OTHERS
            for name in element.get(attribute, "").split()
        }
        assert named <= set(page.identifiers), page.address


def test_every_page_has_its_landmarks(site):
    for page in site.pages.values():
        body = next(page.root.iter("body"))
        outermost = Counter(element.tag for element in body)
        assert [outermost[tag] for tag in ("header", "main", "footer")] == [1, 1, 1], page.address
        names = [element.get("aria-label") for element in page.root.iter("nav")]
        assert len(names) >= 2
        assert len(set(names)) == len(names), page.address
        assert all(names), page.address


def test_every_page_has_a_title_of_its_own(site, content):
    titles = [text_of(next(page.root.iter("title"))) for page in site.pages.values()]
    assert len(set(titles)) == len(titles)
    assert all(title.endswith(content.settings["title"]) for title in titles)


def test_no_page_carries_a_script_or_a_style_of_its_own(site):
    for page in site.pages.values():
        assert not list(page.root.iter("style")), page.address
        # Data is not run: browsers look at no policy for it.
        own = [e for e in page.root.iter("script") if not e.get("src")]
        assert {e.get("type") for e in own} <= {"application/ld+json"}, page.address
        assert not [e for e in page.root.iter() if e.get("style") or e.get("onclick")], page.address
