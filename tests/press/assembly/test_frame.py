import pikepdf

from catalog_gen.press.assembly.folios import FOLIO
from catalog_gen.press.assembly.frame import Frame, cast_frame, stamped
from catalog_gen.press.assembly.slots import slots_of


def test_its_pages_stand_for_those_of_the_book():
    frame = Frame(pikepdf.Pdf.new())
    for _ in range(2):
        frame.pdf.add_blank_page()
    frame.pdf.Root.Second = frame.pdf.pages[1].obj
    galley = _cast(frame)
    root = galley.texts[galley.contents.named["root"] - 1]
    assert set(slots_of(root)) == {b"P", b"p1"}
    assert not any(b"/Type /Page " in text for text in galley.texts)


def test_stamps_are_found_by_name():
    frame = Frame(pikepdf.Pdf.new())
    frame.add_stamp(FOLIO)
    galley = _cast(frame)
    kind = stamped(galley.contents, FOLIO, {3: 9})
    assert galley.streams[kind.before] == b"q"
    assert galley.streams[kind.after] == b"Q " + FOLIO.instructions
    assert (kind.name, kind.forms) == ("Folio", {3: 9})


def _cast(frame):
    frame.pdf.trailer.Info = frame.pdf.make_indirect(pikepdf.Dictionary())
    return cast_frame(frame)
