import io
import time

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.press.separation.instructions import instructions

_WORDS = st.sampled_from([b"rg", b"RG", b"Tj", b"TJ", b"f*", b"'", b'"', b"cm", b"BDC", b"q", b"k"])
_SPACES = st.sampled_from([b" ", b"\n", b"\r\n", b"\t\x00 ", b" % 1 0 0 rg (\n"])
_NUMBERS = st.sampled_from([b"0", b"-1", b"+.5", b"12.75", b"-.002", b"4."])
_NAMES = st.sampled_from([b"/a1.0", b"/rg", b"/Span", b"/", b"/F#28"])
_HEX = st.binary(max_size=6).map(lambda content: b"<" + content.hex(" ").encode() + b">")
_TEXTS = st.recursive(
    st.lists(
        st.sampled_from([b"0 0 0 rg", b"\\(", b"\\)", b"\\\\", b"% ", b"<", b"]", b"\n", b"BI"]),
        max_size=4,
    ).map(b"".join),
    lambda inner: st.lists(inner, max_size=3).map(lambda parts: b"(" + b"".join(parts) + b")"),
    max_leaves=5,
).map(lambda text: b"(" + text + b")")
_PLAIN = st.one_of(_NUMBERS, _NAMES, _HEX, _TEXTS, st.sampled_from([b"true", b"null"]))
_ARRAYS = st.lists(_PLAIN, max_size=4).map(lambda items: b"[" + b" ".join(items) + b"]")
_PAIRS = st.lists(st.tuples(_NAMES, st.one_of(_PLAIN, _ARRAYS)), max_size=2)
_DICTIONARIES = _PAIRS.map(
    lambda pairs: b"<<" + b" ".join(name + b" " + value for name, value in pairs) + b">>"
)
_OPERANDS = st.one_of(_PLAIN, _ARRAYS, _DICTIONARIES)
_INSTRUCTIONS = st.tuples(st.lists(st.tuples(_OPERANDS, _SPACES), max_size=4), _WORDS, _SPACES)


def _write(parts):
    operands, operator, space = parts
    return b"".join(operand + gap for operand, gap in operands) + operator + space


@given(st.lists(_INSTRUCTIONS.map(_write), max_size=8), _SPACES)
def test_the_same_instructions_as_qpdf_finds(parts, start):
    content = start + b"".join(parts)
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        stream = pdf.make_stream(content)
        theirs = [
            (bytes(operator).decode(), len(operands))
            for operands, operator in pikepdf.parse_content_stream(stream)
        ]
        found = list(instructions(content))
        ours = []
        for instruction in found:
            alone = pikepdf.parse_content_stream(pdf.make_stream(instruction[0] + b"\n"))
            ours += [(bytes(o).decode(), len(operands)) for operands, o in alone]
    assert ours == theirs
    assert [one["operator"].decode() for one in found] == [operator for operator, _ in theirs]


def test_nothing_lies_between_two():
    content = b" q % begin\n1 0 0 rg\n(a (b\\) rg) c)Tj/P<</MCID 1>>BDC[<00>-5(x)]TJ EMC Q\n"
    found = list(instructions(content))
    assert b"".join(instruction[0] for instruction in found) + b"\n" == content
    assert [one["operator"] for one in found] == [
        b"q", b"rg", b"Tj", b"BDC", b"TJ", b"EMC", b"Q",
    ]  # fmt: skip


def test_an_inline_picture_ends_it():
    found = list(instructions(b"q BI /W 1 /H 1 ID \x00(( EI Q"))
    assert [instruction["operator"] for instruction in found] == [b"q", b"BI"]


@pytest.mark.parametrize("content", [b"(open", b"1 0 0", b"<0g> Tj", b") Tj", b"{ rg }"])
def test_what_cannot_be_understood(content):
    with pytest.raises(ValueError, match="no instruction at byte 0"):
        list(instructions(content))


def test_parentheses_eight_deep_and_no_deeper():
    assert list(instructions(b"(" * 9 + b")" * 9 + b"Tj"))
    with pytest.raises(ValueError, match="no instruction"):
        list(instructions(b"(" * 10 + b")" * 10 + b"Tj"))


def test_bytes_made_to_take_long_do_not():
    start = time.perf_counter()
    for content in (b"(" * 40_000, b"1 " * 40_000, b"<" + b"0 " * 40_000, b"(\\" * 40_000):
        with pytest.raises(ValueError, match="no instruction"):
            list(instructions(content))
    assert time.perf_counter() - start < 5


def test_a_page_of_weasyprint(render):
    with pikepdf.open(io.BytesIO(render("<h1>Miel (bio) &amp; œufs</h1><p>Du pré.</p>"))) as pdf:
        page = pdf.pages[0]
        theirs = [str(operator) for _, operator in pikepdf.parse_content_stream(page)]
        ours = [one["operator"].decode() for one in instructions(page.obj.Contents.read_bytes())]
    assert ours == theirs
