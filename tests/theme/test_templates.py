from datetime import date
from decimal import Decimal

import pytest
from jinja2 import UndefinedError
from jinja2.exceptions import TemplateNotFound

from catalog_gen.theme.templates import open_templates
from catalog_gen.tools.packing import FileFolder


@pytest.fixture
def render(tmp_path):
    def fill(source, language="fr", **values):
        (tmp_path / "page.html.jinja").write_text(source, encoding="utf-8")
        environment = open_templates(FileFolder(tmp_path, ".jinja"), language, "EUR")
        return environment.get_template("page.html.jinja").render(**values)

    return fill


@pytest.mark.parametrize(
    ("value", "html"),
    [
        ("<script>", "&lt;script&gt;"),
        ('" onclick="', "&#34; onclick=&#34;"),
        ("a & b", "a &amp; b"),
        ("{{ 7*7 }}", "{{ 7*7 }}"),
    ],
)
def test_every_value_is_escaped(render, value, html):
    assert render("{{ value }}", value=value) == html
    assert "<script" not in render("{{ value|typeset }}", value=value)


def test_typeset_text_is_escaped_too(render):
    assert render("{{ value|typeset }}", value="<b>Oui !</b>") == "&lt;b&gt;Oui !&lt;/b&gt;"


def test_labels_escape_what_is_put_into_them(render):
    source = '{{ say("page.published_by", name=name) }}'
    assert "&lt;script&gt;" in render(source, name="<script>")


@pytest.mark.parametrize("source", ["{{ nothing }}", "{% if nothing %}{% endif %}", "{{ a.b }}"])
def test_a_missing_value_is_a_mistake(render, source):
    with pytest.raises(UndefinedError):
        render(source, a={})


def test_a_template_stays_in_its_folder(render):
    with pytest.raises(TemplateNotFound):
        render('{% include "../secret" %}')


@pytest.mark.parametrize(
    ("source", "french", "english"),
    [
        ("{{ price|price }}", "24,00\u00a0€", "€24.00"),
        ("{{ day|day }}", "1er décembre 2026", "1 December 2026"),
        ("{{ day|day_and_month }}", "1er décembre", "1 December"),
        ("{{ period(day, day) }}", "1er décembre 2026", "1 December 2026"),
        ("{{ words|typeset }}", "Oui\u202f!", "Oui !"),
        ("{{ words|markdown }}", "<p>Oui\u202f!</p>", "<p>Oui !</p>"),
        ('{{ count("shops.count", 1) }}', "1 boutique", "1 shop"),
        ("{{ language }}", "fr", "en"),
    ],
)
def test_filters_and_functions_speak_the_catalogs_language(render, source, french, english):
    values = {"price": Decimal(24), "day": date(2026, 12, 1), "words": "Oui !"}
    assert render(source, "fr", **values) == french
    assert render(source, "en", **values) == english
