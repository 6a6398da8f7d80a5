"""A tag tree without elements that mean nothing.

WeasyPrint gives every run of letters a Span of its own; half of a book's objects are such, and
copying objects is what joining sections takes its time for.
"""

from collections.abc import Iterable, Mapping

from pydyf import PDF, Array, Dictionary

from catalog_gen.press.mending.objects import dictionaries, find

_PLAIN = {"/Span", "/NonStruct"}
_OWN_CONTENT = {"/P", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/LBody", "/Lbl", "/Link", "/TD",
                "/TH", "/Caption"} | _PLAIN  # fmt: skip
"""The kinds that may hold letters themselves (ISO 32000-1, 14.8.4.3 and 14.8.4.4)."""


def lift_spans(pdf: PDF) -> None:
    """Let paragraphs and the like hold the letters of the spans in them, which say nothing more.

    What is left over stays as an empty object: pydyf 0.13 miscounts freed ones.
    """
    moved: dict[bytes, bytes] = {}
    # A parent comes before its children: from the last to the first, spans within spans are gone.
    for element in reversed(list(dictionaries(pdf, "/StructElem"))):
        if _says_nothing(element):
            parent = find(pdf, element["P"])
            if parent["S"] in _OWN_CONTENT and parent.get("Pg") == element["Pg"]:
                _replace(parent["K"], element.reference, element["K"])
                moved[element.reference] = parent.reference
                element.clear()
        else:
            _hold_links(pdf, element["K"])
    if moved:
        _point_to_parents(pdf, moved)


def _says_nothing(element: Dictionary) -> bool:
    plain = element["S"] in _PLAIN and element.keys() == {"Type", "S", "K", "Pg", "P"}
    return plain and all(isinstance(kid, int) for kid in element["K"])


def _replace(kids: Array, reference: bytes, content: Iterable[int]) -> None:
    place = kids.index(reference)
    kids[place : place + 1] = content


def _hold_links(pdf: PDF, kids: Array) -> None:
    """Let a link hold the mention of its annotation itself."""
    for place, kid in enumerate(kids):
        mention = None if isinstance(kid, int) else find(pdf, kid)
        if isinstance(mention, Dictionary) and mention.get("Type") == "/OBJR":
            kids[place] = Dictionary(mention)
            mention.clear()


def _point_to_parents(pdf: PDF, moved: dict[bytes, bytes]) -> None:
    """Lead from the content to the elements that hold it now (ISO 32000-1, 14.7.4.4)."""
    tree = find(pdf, find(pdf, pdf.catalog["StructTreeRoot"])["ParentTree"])
    for owners in tree["Nums"]:
        if isinstance(owners, Array):
            owners[:] = [_holder(owner, moved) for owner in owners]


def _holder(owner: bytes, moved: Mapping[bytes, bytes]) -> bytes:
    while owner in moved:
        owner = moved[owner]
    return owner
