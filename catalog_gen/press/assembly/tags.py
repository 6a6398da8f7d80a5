"""Joins the sections' tag trees into one, so that the book can be read aloud (PDF/UA-1).

ISO 32000-1, 14.7: the root, the parent tree (from content back to tags), identifiers and roles.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name, NameTree, NumberTree, Object, Page, Pdf, String

from catalog_gen.press.assembly.galley import Contents, Galley
from catalog_gen.press.assembly.section import annotations
from catalog_gen.press.assembly.slots import DOCUMENT, IDENTIFIER, KEY, slot_name
from catalog_gen.press.assembly.trees import Entry, Kind, write_tree


@dataclass(frozen=True)
class Tags:
    """What a book takes of a section's tag tree."""

    tops: Sequence[Object] = ()
    parents: Sequence[Object] = ()
    """The parent tree's values; a value's place in the list is its key."""
    identified: Sequence[tuple[str, Object]] = ()
    """The elements that others name by /ID, such as the header cells of a table."""
    roles: Mapping[str, str] = field(default_factory=dict)
    namespaces: Sequence[Object] = ()


def cut_tags(section: Pdf, pages: Sequence[Page]) -> Tags:
    """Leave slots in the tags of a section for all that must be one of its kind in the book."""
    if "/StructTreeRoot" not in section.Root:
        return Tags()
    root = section.Root.StructTreeRoot
    parents = dict(NumberTree(root.ParentTree).items())
    _cut_keys(pages, {old: new for new, old in enumerate(parents)})
    tops = _kids(root)
    for top in tops:
        # One Document in a file: below it, a section's own Document is a Part.
        if top.get("/S") == Name.Document:
            top.S = Name.Part
        if "/Lang" in section.Root:
            top.Lang = String(bytes(section.Root.Lang))
        top.P = slot_name(DOCUMENT)
    roles = root.get("/RoleMap", Dictionary())
    return Tags(
        tops,
        list(parents.values()),
        _cut_identifiers(section),
        {role: str(meaning) for role, meaning in roles.items()},
        list(root.get("/Namespaces", Array())),
    )


def write_tags(book: Galley, root: int, document: int, numbers: Iterator[int]) -> dict[int, bytes]:
    """The objects of the tag tree above the sections, by number: all under one Document.

    Those whose numbers are not given take the next ones.
    """
    contents = book.contents
    parents = book.texts[contents.objects : contents.objects + contents.keys]
    tree = next(numbers)
    keyed = [(b"%d" % key, parent) for key, parent in enumerate(parents)]
    objects = write_tree(Kind.NUMBERS, keyed, tree, numbers)
    entries = [
        b"/K [ %d 0 R ]" % document,
        b"/ParentTree %d 0 R" % tree,
        b"/ParentTreeNextKey %d" % contents.keys,
    ]
    if contents.identified:
        tree = next(numbers)
        entries.append(b"/IDTree %d 0 R" % tree)
        objects |= write_tree(Kind.NAMES, _identified(contents), tree, numbers)
    if contents.roles:
        roles = Dictionary({role: Name(meaning) for role, meaning in contents.roles.items()})
        entries.append(b"/RoleMap " + roles.unparse())
    if namespaces := book.texts[contents.objects + contents.keys :]:
        entries.append(b"/Namespaces [ %b ]" % b" ".join(namespaces))
    kids = b" ".join(b"%d 0 R" % top for top in contents.tops)
    return objects | {
        root: b"<< /Type /StructTreeRoot %b >>" % b" ".join(entries),
        document: b"<< /Type /StructElem /S /Document /P %d 0 R /K [ %b ] >>" % (root, kids),
    }


def identifier_text(identifier: bytes) -> bytes:
    """An identifier, given in hexadecimal, as a string of PDF."""
    return b"<%b>" % identifier


def _identified(contents: Contents) -> list[Entry]:
    ordered = sorted(contents.identified, key=lambda entry: bytes.fromhex(entry[0]))
    return [(identifier_text(name.encode()), b"%d 0 R" % number) for name, number in ordered]


def _cut_keys(pages: Sequence[Page], keys: Mapping[int, int]) -> None:
    """Leave slots for keys in the book's parent tree in pages and annotations."""
    for page in pages:
        if "/StructParents" in page.obj:
            page.obj.StructParents = slot_name(KEY, keys[int(page.obj.StructParents)])
        for annotation in annotations(page.obj):
            if "/StructParent" in annotation:
                annotation.StructParent = slot_name(KEY, keys[int(annotation.StructParent)])


def _cut_identifiers(section: Pdf) -> list[tuple[str, Object]]:
    """Leave slots for every /ID of a section, since each counts anew, and for their mentions.

    Header cells of tables have identifiers, and data cells name them (ISO 32000-1, 14.8.5.7).
    Gives the elements that have one; none without an /IDTree, which `mending` writes.
    """
    if "/IDTree" not in section.Root.StructTreeRoot:
        return []
    for element in section.objects:
        if isinstance(element, Dictionary) and "/S" in element:
            attributes = element.get("/A")
            if isinstance(attributes, Dictionary) and "/Headers" in attributes:
                names = [bytes(name).hex() for name in Array(attributes.Headers)]
                attributes.Headers = Array([slot_name(IDENTIFIER, name) for name in names])
    identified = []
    for element in NameTree(section.Root.StructTreeRoot.IDTree).values():
        identifier = bytes(element.ID).hex()
        element.ID = slot_name(IDENTIFIER, identifier)
        identified.append((identifier, element))
    return identified


def _kids(root: Object) -> list[Object]:
    kids = root.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]
