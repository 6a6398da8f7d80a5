import pytest

from catalog_gen.language.facts import Facts, printable


def test_a_fact_that_is_missing_fails_nothing():
    assert "{name}, {age}".format_map(Facts(name="Cire")) == "Cire, …"


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\n  b", "a b"), ("\x1b[31m", "\ufffd[31m"), ("24\u00a0€", "24 €")],
)
def test_foreign_text_stays_on_its_line_and_commands_nothing(text, shown):
    assert printable(text) == shown
