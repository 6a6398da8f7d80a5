import pytest

from catalog_gen.language.problems import describe_problem
from catalog_gen.press.lint import lint_sheet, lint_styles, lint_template


def test_the_theme_of_the_program_prints_in_inks(theme, tmp_path):
    assert lint_styles(theme.folder, tmp_path) == []


@pytest.fixture
def own(tmp_path):
    """A theme of the catalog's own, with a mistake in a style and one in a template."""
    press = tmp_path / "themes" / "ours" / "press"
    (press / "parts").mkdir(parents=True)
    (press / "press.css").write_text("p {\n  color: navy;\n}\n", encoding="utf-8")
    (press / "parts" / "star.html.jinja").write_text('<b style="color: #fff">', encoding="utf-8")
    (press / "notes.txt").write_text("p { color: navy }", encoding="utf-8")
    return press.parent


def test_all_mistakes_of_a_theme(own, tmp_path):
    found = lint_styles(own, tmp_path)
    assert {problem.code for problem in found} == {"press-style"}
    assert {problem.severity for problem in found} == {"error"}
    assert [(p.source.path, p.source.line, p.source.column) for p in found] == [
        ("themes/ours/press/parts/star.html.jinja", 1, 18),
        ("themes/ours/press/press.css", 2, 10),
    ]
    assert lint_styles(own, tmp_path / "elsewhere")[1].source.path == "press/press.css"


@pytest.mark.parametrize(
    ("template", "line", "column", "value"),
    [
        ('<p>\n<b class="a" style="width: 1mm; color: navy">', 2, 40, "navy"),
        ("<b style='color: navy'>", 1, 18, "navy"),
        ("{{ a }}<style>\np { color: navy }</style>", 2, 12, "navy"),
        ("{# a\nb #}<style media='print'>p { fill: #fff }</style>", 2, 36, "#fff"),
        ('<svg><path d="M0 0" fill="#17382D"/></svg>', 1, 27, "#17382D"),
        ('<svg><path stroke="teal"/></svg>', 1, 20, "teal"),
        ('<svg>\n<linearGradient id="a">', 2, 2, "linearGradient"),
        ('<svg><filter id="a">', 1, 7, "filter"),
        ('<b style="{{ style }}; color: navy">', 1, 31, "navy"),
    ],
)
def test_mistakes_of_a_template(template, line, column, value):
    [problem] = lint_template(template, "a.jinja")
    assert (problem.source.line, problem.source.column) == (line, column)
    assert problem.facts["value"] == value
    assert problem.source.width == len(value)


@pytest.mark.parametrize(
    "template",
    [
        '<b style="color: var(--{{ accent }}); {{ more }}">{{ "#fff" }}</b>',
        '<svg fill="currentColor"><path stroke="none" fill="url(#a)"/></svg>',
        "<p>The colour navy is #000080; style: red</p>",
        '{% if a %}<b data-style="navy" style="">{% endif %}',
    ],
)
def test_templates_that_are_fine(template):
    assert lint_template(template, "a.jinja") == []


@pytest.mark.parametrize(
    "style",
    ["p{color:navy}", "p{fill:linear-gradient(navy)}", "p{filter:blur(1px)}", "p{color}"],
)
def test_every_reason_has_words(style):
    [problem] = lint_sheet(style, "press.css")
    for language in ("fr", "en"):
        usual = describe_problem(problem, language)
        assert "…" not in usual.message + usual.hint
        assert problem.facts["value"] in usual.message


def test_mistakes_come_in_the_order_of_the_lines():
    found = lint_template('<b style="color: red">\n<style>p { color: navy }</style>', "a.jinja")
    assert [problem.source.line for problem in found] == [1, 2]
