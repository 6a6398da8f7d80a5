import io

import pikepdf

BLEED = 8.503937


def test_viewers_show_the_trimmed_page(render):
    with pikepdf.open(io.BytesIO(render("<p>Un</p>", css="@page { bleed: 3mm }"))) as pdf:
        page = pdf.pages[0]
        assert page.obj.CropBox == page.obj.TrimBox
        assert float(page.mediabox[0]) == -BLEED


def test_pages_without_bleed_are_left_alone(render):
    with pikepdf.open(io.BytesIO(render("<p>Un</p>"))) as pdf:
        assert "/CropBox" not in pdf.pages[0].obj
