import pytest
from pikepdf import Array, Dictionary, Name, Stream

SQUARE = b" 50 50 90 90 re f "
LINE = b" 50 50 m 90 90 l S "
INK = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 1, 1, 0], N=1)


def seen(findings):
    return [(f.facts["reason"], f.facts["what"], f.severity) for f in findings]


def add(category, name, make):
    def spoil(pdf):
        resources = pdf.pages[0].obj.Resources
        entries = resources.get(f"/{category}", Dictionary())
        entries[f"/{name}"] = make(pdf)
        resources[f"/{category}"] = entries

    return spoil


def profile(components):
    return lambda pdf: Array([Name.ICCBased, Stream(pdf, b"icc", N=components)])


def form(content, **entries):
    def make(pdf):
        stream = Stream(pdf, content)
        stream.Type, stream.Subtype = Name.XObject, Name.Form
        stream.BBox = Array([0, 0, 900, 900])
        for key, value in entries.items():
            stream[f"/{key}"] = value
        return pdf.make_indirect(stream)

    return make


def image(space):
    def make(pdf):
        stream = Stream(pdf, bytes(400 * 400))
        stream.Type, stream.Subtype, stream.ColorSpace = Name.XObject, Name.Image, space
        stream.Width = stream.Height = 400
        stream.BitsPerComponent = 8
        return pdf.make_indirect(stream)

    return make


PLACED = b" q 50 0 0 50 50 50 cm /X Do Q "


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"1 0 0 rg" + SQUARE, ("rgb", "fill", "error")),
        (b"1 0 0 RG" + LINE, ("rgb", "line", "error")),
        (b"/DeviceRGB cs 1 0 0 sc" + SQUARE, ("rgb", "fill", "error")),
        (b"/DeviceRGB CS 1 0 0 SC" + LINE, ("rgb", "line", "error")),
        (b"0.5 g" + SQUARE, ("gray", "fill", "error")),
        (b"0.5 G" + LINE, ("gray", "line", "error")),
        (b"q 50 0 0 50 50 50 cm BI /W 2 /H 1 /BPC 8 /CS /RGB ID abcdef EI Q",
         ("rgb", "image", "error")),
        (b"1 0 0 rg q 50 0 0 50 50 50 cm BI /W 8 /H 1 /IM true /BPC 1 ID a EI Q",
         ("rgb", "image", "error")),
    ],
)  # fmt: skip
def test_operators_of_other_spaces_are_refused(find, make_pdf, coated, content, found):
    assert seen(find("colours", make_pdf(content), coated)) == [found]


@pytest.mark.parametrize(
    ("space", "found"),
    [
        (lambda pdf: Array([Name.CalRGB, Dictionary(WhitePoint=[1, 1, 1])]), "rgb"),
        (lambda pdf: Array([Name.CalGray, Dictionary(WhitePoint=[1, 1, 1])]), "gray"),
        (lambda pdf: Array([Name.Lab, Dictionary(WhitePoint=[1, 1, 1])]), "lab"),
        (profile(3), "rgb"),
        (profile(1), "gray"),
        (lambda pdf: Array([Name.Indexed, Name.DeviceRGB, 0, b"abc"]), "rgb"),
        (lambda pdf: Array([Name.Separation, Name.Gold, Name.DeviceRGB, INK]), "rgb"),
        (lambda pdf: Array([Name.Separation, Name.Gold, Name.DeviceCMYK, INK]), "spot"),
        (lambda pdf: Array([Name.DeviceN, Array([Name.Gold]), Name.DeviceCMYK, INK]), "spot"),
        (lambda pdf: Array([Name.Nonsense]), "unknown"),
    ],
)
def test_spaces_by_name_are_looked_up(find, make_pdf, coated, space, found):
    data = make_pdf(b"/S cs 0 sc" + SQUARE, add("ColorSpace", "S", space))
    assert [reason for reason, *_ in seen(find("colours", data, coated))] == [found]


@pytest.mark.parametrize(
    "space",
    [
        profile(4),
        lambda pdf: Array([Name.Separation, Name.All, Name.DeviceCMYK, INK]),
        lambda pdf: Array([Name.Separation, Name.Black, Name.DeviceCMYK, INK]),
        lambda pdf: Array([Name.Indexed, Name.DeviceCMYK, 0, b"abcd"]),
    ],
)
def test_inks_pass(find, make_pdf, coated, space):
    data = make_pdf(b"/S cs 0 sc" + SQUARE, add("ColorSpace", "S", space))
    assert find("colours", data, coated) == []


def test_a_device_space_may_stand_for_another(find, make_pdf, coated):
    data = make_pdf(b"0 0 0 1 k" + SQUARE, add("ColorSpace", "DefaultCMYK", profile(3)))
    assert {reason for reason, *_ in seen(find("colours", data, coated))} == {"rgb"}


@pytest.mark.parametrize(("space", "reason"), [(Name.DeviceRGB, "rgb"), (Name.DeviceGray, "gray")])
def test_images_are_looked_at(find, make_pdf, coated, space, reason):
    data = make_pdf(PLACED, add("XObject", "X", image(space)))
    assert seen(find("colours", data, coated)) == [(reason, "image", "error")]


def test_forms_within_forms_are_walked(find, make_pdf, coated):
    def make(pdf):
        inner = form(b"1 0 0 rg" + SQUARE)(pdf)
        return form(b"/In Do", Resources=Dictionary(XObject=Dictionary(In=inner)))(pdf)

    data = make_pdf(b"/X Do", add("XObject", "X", make))
    assert seen(find("colours", data, coated)) == [("rgb", "fill", "error")]


def test_a_form_goes_on_with_the_colour_around_it(find, make_pdf, coated):
    data = make_pdf(b"1 0 0 rg /X Do", add("XObject", "X", form(SQUARE)))
    assert seen(find("colours", data, coated)) == [("rgb", "fill", "error")]


def test_the_colour_after_a_form_is_that_before_it(find, make_pdf, coated):
    data = make_pdf(b"0 0 0 1 k /X Do" + SQUARE, add("XObject", "X", form(b"1 0 0 rg")))
    assert find("colours", data, coated) == []


def test_groups_have_a_space_too(find, make_pdf, coated):
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)
    data = make_pdf(b"/X Do", add("XObject", "X", form(b"", Group=group)))
    assert seen(find("colours", data, coated)) == [("rgb", "group", "error")]


def test_the_group_of_the_page_has_one(find, make_pdf, coated):
    def spoil(pdf):
        pdf.pages[2].obj.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)

    (found,) = find("colours", make_pdf(spoil=spoil), coated)
    assert (found.page, found.facts["what"]) == (2, "group")


def mask(content, space):
    group = Dictionary(S=Name.Transparency, CS=space)

    def make(pdf):
        return Dictionary(SMask=Dictionary(S=Name.Luminosity, G=form(content, Group=group)(pdf)))

    return make


def test_gray_is_meant_in_a_soft_mask(find, make_pdf, coated):
    data = make_pdf(b"/X gs", add("ExtGState", "X", mask(b"0.5 g" + SQUARE, Name.DeviceGray)))
    assert find("colours", data, coated) == []


def test_rgb_is_not_meant_in_a_soft_mask(find, make_pdf, coated):
    data = make_pdf(b"/X gs", add("ExtGState", "X", mask(b"1 0 0 rg" + SQUARE, Name.DeviceRGB)))
    assert {what for _, what, _ in seen(find("colours", data, coated))} == {"fill", "group"}


def shading(space):
    return Dictionary(
        ShadingType=2, ColorSpace=space, Coords=[0, 0, 1, 1],
        Function=Dictionary(FunctionType=2, Domain=[0, 1], C0=[0], C1=[1], N=1),
    )  # fmt: skip


def test_shadings_are_looked_at(find, make_pdf, coated):
    data = make_pdf(b"/X sh", add("Shading", "X", lambda pdf: shading(Name.DeviceRGB)))
    assert seen(find("colours", data, coated)) == [("rgb", "shading", "error")]
    good = make_pdf(b"/X sh", add("Shading", "X", lambda pdf: shading(Name.DeviceCMYK)))
    assert find("colours", good, coated) == []


def test_shadings_of_patterns_are_looked_at(find, make_pdf, coated):
    pattern = Dictionary(PatternType=2, Shading=shading(Name.DeviceRGB))
    data = make_pdf(b"/Pattern cs /X scn" + SQUARE, add("Pattern", "X", lambda pdf: pattern))
    assert seen(find("colours", data, coated)) == [("rgb", "shading", "error")]


def tile(content):
    def make(pdf):
        stream = Stream(pdf, content)
        stream.PatternType, stream.PaintType, stream.TilingType = 1, 1, 1
        stream.BBox, stream.XStep, stream.YStep = Array([0, 0, 9, 9]), 9, 9
        stream.Resources = Dictionary()
        return pdf.make_indirect(stream)

    return make


def test_tiles_are_walked(find, make_pdf, coated):
    data = make_pdf(
        b"/Pattern cs /X scn" + SQUARE, add("Pattern", "X", tile(b"1 0 0 rg 0 0 5 5 re f"))
    )
    assert seen(find("colours", data, coated)) == [("rgb", "fill", "error")]


def test_appearances_of_annotations_are_walked(find, make_pdf, coated):
    def spoil(pdf):
        look = form(b"1 0 0 rg" + SQUARE)(pdf)
        note = Dictionary(Subtype=Name.Stamp, AP=Dictionary(N=Dictionary(On=look)))
        pdf.pages[0].obj.Annots = Array([note])

    assert seen(find("colours", make_pdf(spoil=spoil), coated)) == [("rgb", "fill", "error")]


def test_the_glyphs_of_drawn_fonts_are_walked(find, make_pdf, coated):
    def font(pdf):
        glyph = Stream(pdf, b"500 0 d0 1 0 0 rg 0 0 400 400 re f")
        return Dictionary(
            Subtype=Name.Type3, FontMatrix=[0.001, 0, 0, 0.001, 0, 0], FontBBox=[0, 0, 500, 500],
            FirstChar=65, LastChar=65, Widths=[500], CharProcs=Dictionary(A=glyph),
            Encoding=Dictionary(Differences=Array([65, Name.A])),
        )  # fmt: skip

    data = make_pdf(b"BT /X 20 Tf 90 90 Td (A) Tj ET", add("Font", "X", font))
    assert seen(find("colours", data, coated)) == [("rgb", "fill", "error")]


def test_what_is_chosen_and_not_used_is_no_ink(find, make_pdf, coated):
    assert find("colours", make_pdf(b"1 0 0 rg 0 0 0 1 k" + SQUARE), coated) == []


def test_what_a_clip_hides_is_no_ink(find, make_pdf, coated):
    hidden = b"q 500 500 10 10 re W n 1 0 0 rg" + SQUARE + b"Q"
    assert find("colours", make_pdf(hidden), coated) == []


def test_a_finding_tells_how_often_and_where_first(find, make_pdf, coated):
    (found,) = find("colours", make_pdf(b"1 0 0 rg" + SQUARE * 3), coated)
    assert found.facts["count"] == "3"
    assert found.area.left == pytest.approx((50 - 8.504) / 419.53, abs=0.001)
    assert found.area.top == pytest.approx(1 - (140 - 8.504) / 595.28, abs=0.001)


def test_a_condition_in_rgb_allows_all(find, make_pdf, office):
    assert find("colours", make_pdf(b"1 0 0 rg" + SQUARE), office) == []
