import base64
import io

import pikepdf
import pytest
from PIL import Image

from catalog_gen.press.refusal import UnknownColourError
from catalog_gen.press.separation.resources import Separator

TILE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{0}</svg>"
BERRY = [0.2, 1, 0.85, 0.12]


def test_forms_are_separated(press, colours):
    content = press('<p style="opacity: 0.5; color: #A3252F">À demi</p>')
    with pikepdf.open(io.BytesIO(content)) as pdf:
        (form,) = pdf.pages[0].resources.XObject.values()
        assert form.Group.CS == "/DeviceCMYK"
        assert b"0.2 1 0.85 0.12 k" in form.read_bytes()
    assert {operator for operator, _ in colours(content)} == {"k"}


def test_patterns_are_separated(press, colours):
    tile = TILE.format("<rect width='4' height='6' fill='%23A3252F'/>")
    content = press(f'<div style="height: 40mm; background: url(&quot;{tile}&quot;) 0 0/9mm">')
    assert ("k", BERRY) in colours(content)
    assert {operator for operator, _ in colours(content)} == {"k", "cs", "scn"}


def test_pictures_of_patterns_are_separated(press, picture, twin):
    css = f"height: 40mm; background: url('{picture[1]}') 0 0/9mm"
    content = press(f'<div style="{css}">')
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert pdf.pages[0].resources.Pattern
        images = [item for item in pdf.objects if _is_image(item)]
        assert [image.read_raw_bytes() for image in images] == [twin]


def test_spaces_that_no_ink_has_go(press):
    with pikepdf.open(io.BytesIO(press("<p>Miel</p>"))) as pdf:
        assert "/ColorSpace" not in pdf.pages[0].resources


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ('<div style="height: 9mm; background: linear-gradient(#A3252F, #FFFFFF)">', "gradient"),
        ('<div style="height: 9mm; background: radial-gradient(#A3252F, #FFFFFF)">', "gradient"),
        ('<p style="color: lab(50 20 10)">Miel</p>', "space"),
        ('<p style="color: device-cmyk(0 1 1 0)">Miel</p>', "space"),
        ('<p style="color: teal">Miel</p>', "colour"),
        ('<p style="border: 1mm solid teal">Miel</p>', "colour"),
        ('<p style="opacity: 0.5; color: teal">Miel</p>', "colour"),
        ('<svg width="9" height="9"><rect width="9" height="9" fill="teal"/></svg>', "colour"),
    ],
)
def test_what_has_no_inks_is_refused(press, body, kind):
    with pytest.raises(UnknownColourError) as caught:
        press(body)
    assert caught.value.kind == kind


def test_gradients_and_masks_of_svg(press):
    gradient = (
        '<linearGradient id="g"><stop stop-color="#A3252F"/><stop offset="1" stop-color="#FFF"'
        ' stop-opacity="{0}"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>'
    )
    for opacity in ("1", "0.5"):
        with pytest.raises(UnknownColourError) as caught:
            press(f'<svg width="9" height="9">{gradient.format(opacity)}</svg>')
        assert caught.value.kind in {"gradient", "transparency"}


def test_a_picture_with_an_alpha_channel(press):
    file = io.BytesIO()
    Image.new("RGBA", (9, 9), (0, 0, 0, 9)).save(file, "PNG")
    address = "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()
    with pytest.raises(UnknownColourError) as caught:
        press(f'<img src="{address}" alt="">')
    assert caught.value.kind == "picture"


@pytest.mark.parametrize(
    ("kind", "resource", "told"),
    [
        ("/ExtGState", pikepdf.Dictionary(BM=pikepdf.Name.Multiply), "transparency"),
        ("/ExtGState", pikepdf.Dictionary(SMask=pikepdf.Dictionary()), "transparency"),
        ("/Pattern", pikepdf.Dictionary(PatternType=2), "gradient"),
        ("/Shading", pikepdf.Dictionary(ShadingType=2), "gradient"),
        ("/Font", pikepdf.Dictionary(Subtype=pikepdf.Name.Type3), "font"),
    ],
)
def test_what_no_page_of_ours_has(kind, resource, told):
    with pytest.raises(UnknownColourError) as caught:
        Separator({}, {}).separate_resources(
            pikepdf.Dictionary({kind: pikepdf.Dictionary({"/x0": resource})})
        )
    assert (caught.value.kind, caught.value.value) == (told, "/x0")


def test_states_without_mask_or_blend_stay():
    state = pikepdf.Dictionary(BM=pikepdf.Name.Normal, SMask=pikepdf.Name("/None"), ca=0.5)
    Separator({}, {}).separate_resources(
        pikepdf.Dictionary(ExtGState=pikepdf.Dictionary({"/a": state}))
    )
    assert state.ca == pytest.approx(0.5)


def _is_image(item):
    return isinstance(item, pikepdf.Stream) and item.get("/Subtype") == pikepdf.Name.Image
