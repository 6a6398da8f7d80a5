"""A section in RGB → the same section in inks."""

from io import BytesIO

from pikepdf import Array, Dictionary, Object, ObjectStreamMode, Page, Pdf, Stream

from catalog_gen.press.separation.pictures import Twins
from catalog_gen.press.separation.resources import Separator
from catalog_gen.theme.inks import Inks

_OF_READERS = ("/StructTreeRoot", "/MarkInfo", "/Names", "/Dests", "/Outlines", "/PageLabels",
               "/ViewerPreferences", "/Metadata", "/AcroForm", "/OpenAction")  # fmt: skip
_OF_PAGES = ("/Annots", "/StructParents", "/Tabs")


def separate(section: bytes, inks: Inks, twins: Twins) -> bytes:
    """Give the colours and pictures of a section their inks; same input, same bytes.

    Boxes, letters, fonts and lines stay as they are; tags, links and anchors go.
    Raises UnknownColourError, which names it, for whatever has no counterpart in inks, and
    ValueError for a twin that is no CMYK JPEG.
    """
    with Pdf.open(BytesIO(section)) as pdf:
        _forget(pdf.Root, _OF_READERS)
        separator = Separator(inks, twins)
        seen: set[tuple[int, int]] = set()
        for page in pdf.pages:
            _forget(page.obj, _OF_PAGES)
            for stream in _contents(page):
                separator.separate(stream)
            resources = page.obj.get("/Resources", Dictionary())
            # The pages of a section share their resources.
            if not resources.is_indirect or resources.objgen not in seen:
                seen.add(resources.objgen)
                separator.separate_resources(resources)
        return _save(pdf)


def _forget(holder: Object, keys: tuple[str, ...]) -> None:
    for key in keys:
        if key in holder:
            del holder[key]


def _contents(page: Page) -> list[Object]:
    contents = page.obj.get("/Contents", Array())
    return [contents] if isinstance(contents, Stream) else list(contents)


def _save(pdf: Pdf) -> bytes:
    del pdf.docinfo
    file = BytesIO()
    # The book gets an identifier of its own; one worked out here would take a third of the time.
    pdf.save(file, object_stream_mode=ObjectStreamMode.generate, static_id=True)
    return file.getvalue()
