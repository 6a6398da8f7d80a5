"""Makes the identifiers of tagged elements unique in the book: each section counts anew."""

from pikepdf import Array, Dictionary, NameTree, Object, Pdf, String


def rename_identifiers(section: Pdf, prefix: bytes) -> list[Object]:
    """Put a prefix before every /ID of a section and before every mention of one.

    Header cells of tables have identifiers, and data cells name them (ISO 32000-1, 14.8.5.7).
    Returns the elements that have one; none without an /IDTree, which `mending` writes.
    """
    if "/IDTree" not in section.Root.StructTreeRoot:
        return []
    for element in section.objects:
        if isinstance(element, Dictionary) and "/S" in element:
            attributes = element.get("/A")
            if isinstance(attributes, Dictionary) and "/Headers" in attributes:
                attributes.Headers = Array(
                    [String(prefix + bytes(name)) for name in Array(attributes.Headers)]
                )
    identified = list(NameTree(section.Root.StructTreeRoot.IDTree).values())
    for element in identified:
        element.ID = String(prefix + bytes(element.ID))
    return identified
