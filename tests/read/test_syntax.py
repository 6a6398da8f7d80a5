import pytest

from catalog_gen.read.parse import parse_tree


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("order:\n\tnote: a", "syntax-tab", 2, 1),
        ("order:\n  note: a\n\tpayment: b", "syntax-tab", 3, 1),
        ("name: @cire", "syntax-special-character", 1, 7),
        ("name: `cire`", "syntax-special-character", 1, 7),
        ("name: %cire", "syntax-special-character", 1, 7),
        ("name: > 18 ans", "syntax-special-character", 1, 7),
        ("name: |cire", "syntax-special-character", 1, 7),
        ("name: *cire* et coton", "syntax-special-character", 1, 7),
        ("name: - cire", "syntax-special-character", 1, 7),
        ("name: ? cire", "syntax-special-character", 1, 7),
        ("name: Cire : et coton", "syntax-colon", 1, 12),
        ("name: a\n  code: b", "syntax-indentation", 2, 3),
        ("order:\n  note: a\n payment: b", "syntax-indentation", 3, 2),
        ("- a\nname: b", "syntax-indentation", 2, 1),
        ("name: 'L'atelier'", "syntax-quote", 1, 10),
        ('name: "Le" meilleur', "syntax-quote", 1, 12),
        ("name: [Nouveau] Bougie", "syntax-bracket", 1, 17),
        ("name: 'Cire\ncode: CC", "syntax-open-quote", 1, 7),
        ("ideas: [a, b\ncode: CC", "syntax-bracket", 1, 8),
        ("ideas: {a: b\ncode: CC", "syntax-bracket", 1, 8),
        ("name: Cire\ntagline\ncode: CC", "syntax-no-colon", 2, 1),
        ('photo: "photos\\que.jpg"', "syntax-backslash", 1, 15),
        ("%YAML 3.0\n---\nname: a", "syntax-error", 1, 1),
    ],
)
def test_says_what_went_wrong_and_where(text: str, code: str, line: int, column: int) -> None:
    tree, problems = parse_tree("shop.yaml", text)
    assert tree is None
    assert [(p.code, p.source.line, p.source.column) for p in problems] == [(code, line, column)]


def test_quotes_the_sign_in_the_way() -> None:
    _, (problem,) = parse_tree("shop.yaml", "name: @cire\ncode: CC")
    assert problem.facts == {"character": "@", "value": "@cire"}
