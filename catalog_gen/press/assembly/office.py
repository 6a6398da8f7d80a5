"""The edition for an office printer: the screen edition as bare pages."""

from io import BytesIO

from pikepdf import Pdf

from catalog_gen.press.saving import save_pdf

_OF_READERS = ("/StructTreeRoot", "/MarkInfo", "/Names", "/Dests", "/Outlines", "/PageMode",
               "/ViewerPreferences")  # fmt: skip
_OF_PAGES = ("/Annots", "/StructParents", "/Tabs")


def strip_book(book: bytes) -> bytes:
    """The pages of a screen edition without links, tags and bookmarks, in RGB; same bytes again.

    Title, language and date stay; the claim to be PDF/UA goes with the tags.
    """
    with Pdf.open(BytesIO(book)) as pdf:
        for key in _OF_READERS:
            if key in pdf.Root:
                del pdf.Root[key]
        for page in pdf.pages:
            for key in _OF_PAGES:
                if key in page.obj:
                    del page.obj[key]
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            if "pdfuaid:part" in metadata:
                del metadata["pdfuaid:part"]
        pdf.remove_unreferenced_resources()
        return save_pdf(pdf)
