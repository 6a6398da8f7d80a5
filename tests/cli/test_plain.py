import pytest

from catalog_gen.cli.plain import plain


@pytest.mark.parametrize("text", ["Épicerie des quais, 24,00\u00a0€\u202f!", "œ…–’«»🎄"])
def test_text_stays(text):
    assert plain(text) == text


@pytest.mark.parametrize("control", list("\x1b\x07\x08\r\x9b\x7f\u202e\u2066"))
def test_what_could_command_a_terminal_does_not(control):
    assert plain(f"a{control}b") == "a\ufffdb"
