import re

import pytest
import tinyhtml5
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.theme.markdown import render_markdown

ELEMENTS = {"p", "br", "em", "strong", "ul", "ol", "li", "a", "h3", "h4", "blockquote", "hr"}
SCHEMES = {"http", "https", "mailto", "tel"}


def elements(html):
    """What a browser would find in the text."""
    body = tinyhtml5.parse(str(html), namespace_html_elements=False).find("body")
    return list(body.iter())[1:]


def words(html):
    body = tinyhtml5.parse(str(html), namespace_html_elements=False).find("body")
    return "".join(body.itertext())


def is_harmless(element):
    href = re.sub(r"[\x00-\x20]", "", element.get("href", "https:")).lower()
    return (
        element.tag in ELEMENTS
        and set(element.attrib) <= {"href", "rel", "title"}
        and href.partition(":")[0] in SCHEMES
    )


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Un *bon* **thé**", "<p>Un <em>bon</em> <strong>thé</strong></p>"),
        ("un\n\ndeux", "<p>un</p>\n<p>deux</p>"),
        ("- un\n- deux", "<ul>\n<li>un</li>\n<li>deux</li>\n</ul>"),
        ("1. un\n2. deux", "<ol>\n<li>un</li>\n<li>deux</li>\n</ol>"),
        ("> cité", "<blockquote>\n<p>cité</p>\n</blockquote>"),
        ("# Grand titre", "<h3>Grand titre</h3>"),
        ("###### Petit titre", "<h4>Petit titre</h4>"),
        ("un  \ndeux", "<p>un<br>\ndeux</p>"),
        ("Venez !", "<p>Venez\u202f!</p>"),
    ],
)
def test_what_people_write(text, html):
    assert render_markdown(text, "fr") == html


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("[le site](https://x.example/caf%C3%A9?a=1)", "https://x.example/caf%C3%A9?a=1"),
        ('[le site](https://x.example "Le site")', "https://x.example"),
        ("<https://x.example>", "https://x.example"),
        ("[appeler](tel:+33261910012)", "tel:+33261910012"),
        ("[écrire](mailto:a@x.example)", "mailto:a@x.example"),
    ],
)
def test_links_to_the_web_to_mail_and_to_the_telephone(text, address):
    link = elements(render_markdown(text, "fr"))[1]
    assert (link.tag, link.get("href")) == ("a", address)
    assert link.get("rel") == "nofollow noopener"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "//x.example/",
        "/etc/passwd",
        "index.html",
        "photo:a.jpg",
    ],
)
@pytest.mark.parametrize("form", ["[x]({})", "<{}>", "[x]\n\n[x]: {}", "![x]({})"])
def test_links_to_anywhere_else_are_words_only(address, form):
    found = elements(render_markdown(form.format(address), "fr"))
    assert not [element for element in found if element.get("href") or element.get("src")]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<b onclick=alert(1)>gras</b>",
        "<img src=x onerror=alert(1)>",
        "<div>\n\n*a*\n\n</div>",
        "<!-- caché -->",
        "<svg/onload=alert(1)>",
    ],
)
def test_raw_html_is_shown_as_it_was_typed(text):
    html = render_markdown(text, "en")
    assert {element.tag for element in elements(html)} <= {"p", "em"}
    assert words(html).replace("\n", "") == text.replace("\n", "").replace("*", "")


def test_templates_in_texts_are_texts():
    assert words(render_markdown("{{ 7*7 }} {% raw %}", "en")) == "{{ 7*7 }} {% raw %}"


MARKS = st.sampled_from(
    [
        *("<script>", "<a href=", "<h1>", "</p>", "<b", "<!--", "-->", "onclick=", "style="),
        *("](", "[a]", "[a]: ", "![", "javascript:x", "&#106;", "https://x.example/"),
        *("\n", "\n\n", "\n    ", "- ", "1. ", "> "),
        *"""#*_`"'<>&\\=()|~\x00\u202e""",
    ]
)


@given(st.lists(MARKS | st.text(max_size=5), max_size=30).map("".join))
def test_nothing_harmful_comes_of_any_text(text):
    assert all(is_harmless(element) for element in elements(render_markdown(text, "fr")))


@pytest.mark.parametrize(
    "unit", [*"[>*`<#&\\", "![", "[a](", "[\\", "_a ", "<!--", "1. ", "- ", "-\t", "    "]
)
@pytest.mark.usefixtures("hurry")
def test_endless_nesting_neither_fails_nor_hangs(unit):
    html = render_markdown(unit * (20_000 // len(unit)), "fr")
    assert all(is_harmless(element) for element in elements(html))


def test_text_in_too_many_lists_is_still_there():
    assert words(render_markdown("1. " * 3_000 + "<b>fin</b>", "en")).endswith("<b>fin</b>")
