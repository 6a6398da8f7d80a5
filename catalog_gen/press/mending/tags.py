"""The tag tree: where figures are, and which elements others name."""

from pydyf import PDF, Array, Dictionary, String

from catalog_gen.press.mending.objects import dictionaries, find

_PT_PER_PX = 0.75


def mend_tags(pdf: PDF) -> None:
    """Give figures their true box, and list the elements that have an /ID."""
    named = {}
    for element in dictionaries(pdf, "/StructElem"):
        if element["S"] == "/Figure":
            _place_figure(pdf, element)
        if "ID" in element:
            named[element["ID"].string] = element
    if named:
        # ISO 32000-1, 14.7.2: required as soon as an element has an identifier.
        pairs = [item for name in sorted(named) for item in (String(name), named[name].reference)]
        find(pdf, pdf.catalog["StructTreeRoot"])["IDTree"] = Dictionary({"Names": Array(pairs)})


def _place_figure(pdf: PDF, figure: Dictionary) -> None:
    """The box is in pt on the page's own axes (ISO 32000-1, table 344).

    WeasyPrint gives it in px from the top left corner of the trimmed page.
    """
    left, _, _, top = find(pdf, figure["Pg"])["TrimBox"]
    x1, y1, x2, y2 = (edge * _PT_PER_PX for edge in figure["A"]["BBox"])
    figure["A"]["BBox"] = Array([left + x1, top - y2, left + x2, top - y1])
