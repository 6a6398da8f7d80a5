"""Books of any number of pages, made in no time."""

import io
from collections.abc import Callable

import pikepdf
import pytest

MakeBook = Callable[..., bytes]


@pytest.fixture(scope="session")
def make_book() -> MakeBook:
    """So many pages of a trimmed size in pt, each saying its number; `bleed` around all of them.

    All share a font and an image; each has a link.
    """

    def make_book(pages: int, size: tuple[float, float] = (420, 595), bleed: float = 0) -> bytes:
        pdf = pikepdf.new()
        font = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
            )
        )
        image = pikepdf.Stream(
            pdf, bytes(3), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=1,
            Height=1, BitsPerComponent=8, ColorSpace=pikepdf.Name.DeviceRGB,
        )  # fmt: skip
        resources = pikepdf.Dictionary(
            Font=pikepdf.Dictionary(F=font), XObject=pikepdf.Dictionary(I=image)
        )
        width, height = size
        for number in range(1, pages + 1):
            page = pdf.add_blank_page(page_size=(width + 2 * bleed, height + 2 * bleed))
            page.obj.TrimBox = pikepdf.Array([bleed, bleed, bleed + width, bleed + height])
            page.obj.Resources = resources
            page.obj.Annots = pikepdf.Array([pikepdf.Dictionary(Subtype=pikepdf.Name.Link)])
            text = b"q 9999 0 0 9999 -9 -9 cm /I Do Q BT /F 40 Tf %g %g Td (p%d) Tj ET"
            page.contents_add(text % (bleed + 20, bleed + 20, number))
        pdf.Root.StructTreeRoot = pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot)
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Couverture"))
        file = io.BytesIO()
        pdf.save(file, static_id=True)
        return file.getvalue()

    return make_book
