import io
import re
import subprocess

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, NameTree, NumberTree
from weasyprint import HTML


def test_every_tagged_content_leads_to_its_element_and_back(book):
    parents = dict(NumberTree(book.Root.StructTreeRoot.ParentTree).items())
    owners = _owners(book)
    for page in book.pages:
        contents = page.obj.Contents
        streams = [contents] if isinstance(contents, pikepdf.Stream) else contents
        marks = re.findall(rb"/MCID (\d+)", b"\n".join(s.read_bytes() for s in streams))
        numbers = [int(mark) for mark in marks]
        elements = parents[int(page.obj.StructParents)]
        assert numbers
        assert len(elements) == len(numbers) == len(set(numbers))
        for number in numbers:
            assert owners[page.obj.objgen, number] == elements[number].objgen


def test_every_annotation_leads_to_its_link_and_back(book):
    parents = dict(NumberTree(book.Root.StructTreeRoot.ParentTree).items())
    annotations = [a for page in book.pages for a in page.obj.get("/Annots", Array())]
    keys = [int(annotation.StructParent) for annotation in annotations]
    assert len(keys) == len(set(keys)) == 7
    for annotation, key in zip(annotations, keys, strict=True):
        references = [kid for kid in parents[key].K if isinstance(kid, Dictionary)]
        assert parents[key].get("/S") == Name.Link
        assert any(kid.Obj.is_same_object_as(annotation) for kid in references)


def test_parents_lead_up_to_one_document(book):
    (document,) = book.Root.StructTreeRoot.K
    assert document.get("/S") == Name.Document
    assert [part.S for part in document.K] == [Name.Part] * 3
    for element, parent in _elements(document):
        assert element.P.is_same_object_as(parent)


def test_photos_keep_their_description(book):
    (document,) = book.Root.StructTreeRoot.K
    figures = [element for element, _ in _elements(document) if element.get("/S") == Name.Figure]
    assert [str(figure.Alt) for figure in figures] == ["Un pot de miel", "Un œuf", "La nuit"]


def test_each_part_knows_its_language(join, render):
    english = HTML(string='<html lang="en"><title>Shop</title><p>One').write_pdf(
        full_fonts=True, pdf_variant="pdf/ua-1"
    )
    book = join(render("<p>Un</p>"), english)
    (document,) = book.Root.StructTreeRoot.K
    assert [str(part.Lang) for part in document.K] == ["fr", "en"]


def test_the_catalog_says_it_is_tagged(book):
    assert book.Root.MarkInfo.Marked is True
    assert all(page.obj.Tabs == Name.S for page in book.pages)


def test_keys_are_in_order_and_the_next_is_free(book):
    root = book.Root.StructTreeRoot
    keys = list(NumberTree(root.ParentTree))
    assert keys == list(range(int(root.ParentTreeNextKey)))


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


def test_roles_and_namespaces_are_merged(render, join):
    sections = [_with_role(render("<p>Un</p>"), "/P"), _with_role(render("<p>Deux</p>"), "/P")]
    book = join(*sections)
    root = book.Root.StructTreeRoot
    assert dict(root.RoleMap.items()) == {"/Texte": "/P"}
    assert [str(space.NS) for space in root.Namespaces] == ["urn:x", "urn:x"]


def test_refuses_roles_that_disagree(render, join):
    sections = [_with_role(render("<p>Un</p>"), "/P"), _with_role(render("<p>Deux</p>"), "/H1")]
    with pytest.raises(ValueError, match="/Texte"):
        join(*sections)


def test_refuses_a_section_without_tags(render, join):
    with pytest.raises(ValueError, match="pdf/ua-1"):
        join(render("<p>Un</p>", tagged=False))


@pytest.mark.end_to_end
def test_poppler_reads_the_tree(book_bytes, tmp_path):
    file = tmp_path / "book.pdf"
    file.write_bytes(book_bytes)
    command = ["pdfinfo", "-struct-text", file]
    tree = subprocess.run(command, capture_output=True, text=True, check=True)
    assert tree.stderr == ""
    assert tree.stdout.splitlines()[0] == "Document"
    for word in ("H1", "Figure", "Table", "Noël à Louviers", "Œuf d’or"):
        assert word in tree.stdout
    assert "n° 2" not in tree.stdout


def _owners(book) -> dict[tuple[tuple[int, int], int], tuple[int, int]]:
    """Page and content number → the element that has it, by a walk from the root."""
    owners = {}
    for element, _ in _elements(book.Root.StructTreeRoot.K[0]):
        for kid in element.get("/K", Array()):
            if isinstance(kid, int):
                owners[element.Pg.objgen, kid] = element.objgen
    return owners


def _elements(parent):
    for kid in parent.get("/K", Array()):
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield kid, parent
            yield from _elements(kid)


def _with_role(section: bytes, meaning: str) -> bytes:
    with pikepdf.open(io.BytesIO(section)) as pdf:
        root = pdf.Root.StructTreeRoot
        root.RoleMap = Dictionary({"/Texte": Name(meaning)})
        root.Namespaces = Array([pdf.make_indirect(Dictionary(NS="urn:x"))])
        file = io.BytesIO()
        pdf.save(file)
    return file.getvalue()
