from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Object, Pdf, String

from catalog_gen.press.assembly.slots import (
    KEY,
    TITLE,
    cut_slots,
    fill_slots,
    renumber,
    slot,
    slot_entry,
    slot_name,
    slots_of,
)

_TRAPS = [b"(", b")", b"\\", b"\0", b"\n", b"\r", b" 5 0 R", b"/!k1 ", b"<", b">", b"\xff"]


def cut(value):
    return cut_slots(value.unparse(resolved=True), lambda source: b"%d" % (source + 100))


def test_references_become_slots():
    pdf = Pdf.new()
    referred = pdf.make_indirect(Dictionary())
    text = cut(pdf.make_indirect(Array([1, referred, 2])))
    number = referred.objgen[0] + 100
    assert text == b"[ 1 %b 0 R 2 ]" % slot(b"%d" % number)
    assert slots_of(text) == [b"%d" % number]


def test_what_looks_like_a_reference_in_a_string_is_none():
    strings = ["5 0 R", "(5 0 R", "\\) 5 0 R (", "/!k1", "été 5 0 R"]
    assert slots_of(cut(Array([String(text) for text in strings]))) == []


@given(st.one_of(st.binary(), st.lists(st.sampled_from(_TRAPS)).map(b"".join)))
def test_no_string_holds_a_slot_or_a_line(content):
    text = cut(Array([String(content), String(content)]))
    assert slots_of(text) == []
    assert b"\n" not in text
    assert [bytes(string) for string in Object.parse(text)] == [content, content]


def test_names_and_entries_become_slots():
    key, mark = slot_entry("f", 3)
    value = Dictionary({"/Key": slot_name(KEY, 12), key: mark, "/Own": 7})
    assert cut(value) == b"<< %b /Key %b /Own 7 >>" % (slot(b"f3"), slot(b"k12"))


def test_a_text_without_slots_stays_as_it_is():
    assert cut(Array([500, 678.5])) == b"[ 500 678.5 ]"


def test_slots_are_filled_one_text_at_a_time():
    texts = [b"a " + slot(b"1") + b" 0 R", b"", slot(b"P") + slot(b"1")]
    assert fill_slots(texts, {b"1": b"17", b"P": b"<>"}) == [b"a 17 0 R", b"", b"<>17"]
    assert fill_slots([], {}) == []


def test_symbols_move_with_what_they_are_of():
    moved = [renumber(symbol, keys=10, pages=3, part=2) for symbol in (b"k1", b"b1", b"v1", b"P")]
    assert moved == [b"k11", b"b4", b"v1", b"P"]
    assert (
        renumber(b"i" + b"a".hex().encode(), keys=0, pages=0, part=2)
        == b"i" + b"2-a".hex().encode()
    )


def test_a_target_of_digits_is_no_place():
    title = f"{TITLE}{b'12'.hex()}".encode()
    assert renumber(title, keys=10, pages=3, part=2) == title
