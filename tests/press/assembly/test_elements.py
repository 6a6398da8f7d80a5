from pikepdf import Dictionary, Name, NameTree


def test_identifiers_are_unique_and_found_by_those_who_name_them(book):
    cells = {
        kind: [
            element
            for element in book.objects
            if isinstance(element, Dictionary) and element.get("/S") == kind
        ]
        for kind in (Name.TH, Name.TD)
    }
    names = NameTree(book.Root.StructTreeRoot.IDTree)
    identifiers = [bytes(header.ID) for header in cells[Name.TH]]
    assert len(identifiers) == len(set(identifiers)) == len(names) == 2
    for cell in cells[Name.TD]:
        (header,) = cell.A.Headers
        assert names[str(header)].P.P.is_same_object_as(cell.P.P)


def test_a_book_without_tables_has_no_identifiers(render, join):
    book = join(render("<p>Un</p>"))
    assert "/IDTree" not in book.Root.StructTreeRoot
