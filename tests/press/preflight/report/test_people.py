import re

import pytest

from catalog_gen.press.preflight.finding import Area, Finding
from catalog_gen.press.preflight.report import report_html

EVIL = '<script>alert("1")</script>'


def finding(number=0, **facts):
    area = Area(0.1, 0.2, 0.3, 0.4)
    return Finding("fonts", "error", number, {"font": "Arial", **facts}, area)


@pytest.fixture
def read(coated):
    def read(findings, names=("Cire & Coton",), pictures=None, language="fr", condition=coated):
        return report_html(findings, names, pictures or {}, condition, language).decode()

    return read


def test_foreign_words_stay_words(read):
    page = read([finding(font=EVIL, product=EVIL)], [EVIL], {0: b"png"})
    assert "<script" not in page
    assert page.count("&lt;script&gt;") == 4


def test_the_file_needs_nothing_else(read):
    page = read([finding()], pictures={0: b"png"})
    addresses = re.findall(r"(?:src|href)=\"([^\"]*)|url\(([^)]*)\)", page)
    assert addresses
    assert all("".join(found).startswith("data:") for found in addresses)


@pytest.mark.parametrize(
    ("findings", "verdict"),
    [
        ([], "Bon pour l’imprimerie"),
        ([Finding("ink", "warning", facts={"reason": "not-measured"})], "avec des réserves"),
        ([finding()], "À corriger avant l’impression"),
    ],
)
def test_the_verdict_comes_first(read, findings, verdict):
    title = re.search(r"<h1>(.*?)</h1>", read(findings))[1]
    assert verdict in title.replace("\u00a0", " ")


def test_the_condition_and_all_rules_are_told(read):
    page = read([])
    assert "CMJN FOGRA39" in page
    assert page.count('<li class="passed">') == 17
    assert "Aucun défaut" in page


def test_a_condition_in_rgb_says_what_does_not_apply(read, office):
    page = read([], condition=office)
    assert page.count('<li class="not_applied">') == 5
    assert "sRGB" in page


def test_a_mark_stands_where_the_finding_is(read):
    page = read([finding()], pictures={0: b"png"})
    assert "left:10.0%;top:20.0%;width:30.0%;height:40.0%" in page
    assert "Où\u202f: à 10 % du bord gauche" in page.replace("\u00a0", " ")


def test_a_point_is_marked_so_that_it_is_seen(read):
    tiny = Finding("ink", "error", 0, {}, Area(1, 1, 0, 0))
    assert "left:98.0%;top:98.0%;width:2.0%;height:2.0%" in read([tiny], pictures={0: b"png"})


def test_the_product_is_named(read):
    assert "Article\u202f: Bougie" in read([finding(product="Bougie")])


def test_many_of_one_kind_are_told_by_a_few_and_a_number(read):
    page = read([finding(font=f"Arial {n}") for n in range(9)])
    assert page.count("n’est pas incorporée") == 4
    assert "5 autres défauts" in page


def test_pictures_that_lack_are_told(read):
    page = read([finding(0), finding(1)], ["a", "b"], {0: b"png"})
    assert "Les 1 premières pages" in page


def test_it_speaks_english(read):
    page = read([finding()], language="en")
    assert '<html lang="en">' in page
    assert "To be corrected before print" in page
