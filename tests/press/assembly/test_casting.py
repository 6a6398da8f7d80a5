import zlib

from pikepdf import Array, Dictionary, Name, Pdf, Stream

from catalog_gen.press.assembly.casting import Casting
from catalog_gen.press.assembly.slots import slot, slots_of


def test_objects_are_numbered_as_they_are_met():
    pdf = Pdf.new()
    second = pdf.make_indirect(Dictionary(Name="second"))
    first = pdf.make_indirect(Array([second, second]))
    casting = Casting(pdf)
    assert casting.number_of(first) == 1
    assert casting.close() == []
    reference = slot(b"2") + b" 0 R"
    assert casting.texts == [b"[ %b %b ]" % (reference, reference), b"<< /Name (second) >>"]


def test_an_object_that_leads_back_to_itself():
    pdf = Pdf.new()
    ring = pdf.make_indirect(Dictionary())
    ring.Next = ring
    casting = Casting(pdf)
    casting.number_of(ring)
    casting.close()
    assert casting.texts == [b"<< /Next %b 0 R >>" % slot(b"1")]


def test_what_only_a_picture_leads_to_is_told_with_it():
    pdf = Pdf.new()
    both, alone = (pdf.make_indirect(Dictionary(Is=name)) for name in ("both", "alone"))
    picture = Stream(pdf, b"picture", Dictionary(Alone=alone, Both=both))
    page = pdf.make_indirect(Dictionary(Image=picture, Both=both))
    casting = Casting(pdf)
    casting.number_of(page)
    [(fingerprint, members)] = casting.close()
    assert [casting.texts[number - 1] for number in members][1:] == [b"<< /Is (alone) >>"]
    assert len(fingerprint) == 64
    assert casting.streams == {members[0]: b"picture"}


def test_what_is_known_is_not_cast():
    pdf = Pdf.new()
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Program=Stream(pdf, b"program")))
    page = pdf.make_indirect(Dictionary(Font=font))
    first, second = Casting(pdf), Casting(pdf)
    first.number_of(page)
    known = {fingerprint for fingerprint, _ in first.close()}
    assert len(known) == 2
    second.number_of(page)
    [(fingerprint, members)] = second.close(known)
    assert fingerprint in known
    assert len(members) == 1
    assert second.streams == {}


def test_long_plain_data_is_compressed_but_for_metadata():
    pdf = Pdf.new()
    text = b"0 0 m " * 99
    page, facts = (
        pdf.make_indirect(Stream(pdf, text, entries))
        for entries in (Dictionary(Length=5), Dictionary(Type=Name.Metadata))
    )
    casting = Casting(pdf)
    for stream in (page, facts):
        casting.number_of(stream)
    casting.close()
    assert zlib.decompress(casting.streams[1]) == casting.streams[2] == text
    assert casting.texts == [b"<< /Filter /FlateDecode >>", b"<< /Type /Metadata >>"]


def test_some_references_stand_for_something_else():
    pdf = Pdf.new()
    stub = pdf.make_indirect(Dictionary())
    leads = pdf.make_indirect(Array([stub]))
    casting = Casting(pdf, {stub.objgen[0]: b"p4"})
    casting.number_of(leads)
    casting.close()
    assert slots_of(casting.texts[0]) == [b"p4"]
    assert len(casting.texts) == 1
