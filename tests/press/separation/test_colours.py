import pytest

from catalog_gen.press.refusal import UnknownColourError
from catalog_gen.press.separation.colours import colour_instructions

INKS = {(0, 0, 0): (0, 0, 0, 100), (255, 255, 255): (0, 0, 0, 0), (163, 37, 47): (20, 100, 85, 12)}
BERRY = b"0.639216 0.145098 0.184314 "


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BERRY + b"rg", b"0.2 1 0.85 0.12 k"),
        (BERRY + b"RG", b"0.2 1 0.85 0.12 K"),
        (b"0 0 0 rg", b"0 0 0 1 k"),
        (b"1 1 1 rg", b"0 0 0 0 k"),
        (b"0 G", b"0 0 0 1 K"),
        (b"1 g", b"0 0 0 0 k"),
    ],
)
def test_a_colour_becomes_its_inks(before, after):
    assert colour_instructions(before, INKS).split() == after.split()


def test_all_else_stays_byte_for_byte():
    content = b"q\n1 0 0 1 5 5 cm\n(1 0 0 rg % \\) k) Tj\n[<00>-5.5<01>] TJ % 9 g\nf*\nQ"
    assert colour_instructions(content, INKS) == content


def test_patterns_stay():
    content = b"/Pattern cs /p0 scn 0 0 9 9 re f /Pattern CS /p1 SCN S"
    assert colour_instructions(content, INKS) == content


def test_marks_for_readers_aloud_go():
    content = b"/P <</MCID 0>> BDC BT (a) Tj ET EMC /Artifact BMC f EMC /X MP /X /Y DP"
    assert colour_instructions(content, INKS).split() == [b"BT", b"(a)", b"Tj", b"ET", b"f"]


@pytest.mark.parametrize(
    ("content", "kind", "value"),
    [
        (b"0.753 1 0.933 rg", "colour", "#C0FFEE"),
        (b"0.5 g", "colour", "0.5 g"),
        (b"0.641 0.1451 0.1843 rg", "colour", "0.641 0.1451 0.1843 rg"),
        (b"0 0 rg", "colour", "0 0 rg"),
        (b"0 0 0 1 k", "space", "0 0 0 1 k"),
        (b"0 0 0 1 K", "space", "0 0 0 1 K"),
        (b"/lab-d50 cs", "space", "/lab-d50 cs"),
        (b"/DeviceCMYK CS", "space", "/DeviceCMYK CS"),
        (b"0 0 0 1 scn", "space", "0 0 0 1 scn"),
        (b"1 0 0 /p0 SCN", "space", "1 0 0 /p0 SCN"),
        (b"1 0 0 sc", "space", "1 0 0 sc"),
        (b"/s0 sh", "gradient", "/s0 sh"),
        (b"q BI /W 1 ID \x00 EI", "inline-picture", "BI"),
    ],
)
def test_what_has_no_inks_is_refused(content, kind, value):
    with pytest.raises(UnknownColourError) as caught:
        colour_instructions(content, INKS)
    assert (caught.value.kind, caught.value.value) == (kind, value)
    assert value in str(caught.value)
