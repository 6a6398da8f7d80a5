"""What is seen of a page: the trimmed page, not the bleed around it."""

from pydyf import PDF

from catalog_gen.press.mending.objects import dictionaries


def mend_boxes(pdf: PDF) -> None:
    """Give pages with a bleed a /CropBox, which viewers show (ISO 32000-1, 14.11.2)."""
    for page in dictionaries(pdf, "/Page"):
        if page["TrimBox"] != page["MediaBox"]:
            page["CropBox"] = page["TrimBox"]
