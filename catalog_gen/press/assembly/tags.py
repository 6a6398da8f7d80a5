"""Joins the sections' tag trees into one, so that the book can be read aloud (PDF/UA-1).

ISO 32000-1, 14.7: the root, the parent tree (from content back to tags), identifiers and roles.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name, NameTree, NumberTree, Object, Page, Pdf, String

from catalog_gen.press.assembly.elements import rename_identifiers
from catalog_gen.press.assembly.section import annotations


@dataclass
class TagTree:
    """What has been gathered from the sections so far."""

    parts: list[Object] = field(default_factory=list)
    """The top of each section's tree."""
    parents: list[Object] = field(default_factory=list)
    """The parent tree's values; a value's place in the list is its key."""
    identified: list[Object] = field(default_factory=list)
    """The elements that others name by /ID, such as the header cells of a table."""
    roles: dict[str, Object] = field(default_factory=dict)
    namespaces: list[Object] = field(default_factory=list)


def add_tags(book: Pdf, section: Pdf, pages: Iterable[Page], tree: TagTree) -> None:
    """Carry a section's tag tree over; `pages` are its pages as copied to the book.

    Raises ValueError when the section has no tag tree, or gives a role another meaning than a
    section before it.
    """
    if "/StructTreeRoot" not in section.Root:
        raise ValueError("a section without tags cannot be joined: render it as pdf/ua-1")
    identified = rename_identifiers(section, b"%d-" % len(tree.parts))
    root = book.copy_foreign(section.Root.StructTreeRoot)
    _carry_parents(root, pages, tree)
    _carry_roles(root, tree)
    tree.namespaces.extend(Array(root.get("/Namespaces", Array())))
    tree.identified.extend(book.copy_foreign(element) for element in identified)
    for top in _kids(root):
        # One Document in a file: below it, a section's own Document is a Part.
        if top.get("/S") == Name.Document:
            top.S = Name.Part
        if "/Lang" in section.Root:
            top.Lang = String(bytes(section.Root.Lang))
        tree.parts.append(top)


def write_tags(book: Pdf, tree: TagTree) -> None:
    """Hang everything gathered under one Document element."""
    root = _write_root(book, tree)
    document = book.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name.Document, P=root, K=Array(tree.parts))
    )
    for part in tree.parts:
        part.P = document
    root.K = Array([document])


def write_parts(gathering: Pdf, tree: TagTree) -> None:
    """Leave everything gathered side by side: the file is to be a section of a book."""
    root = _write_root(gathering, tree)
    for part in tree.parts:
        part.P = root
    root.K = Array(tree.parts)


def _write_root(book: Pdf, tree: TagTree) -> Object:
    """The root of the tag tree with all but the tags themselves."""
    root = book.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    parents = NumberTree.new(book)
    for key, parent in enumerate(tree.parents):
        parents[key] = parent
    root.ParentTree = parents.obj
    root.ParentTreeNextKey = len(tree.parents)
    if tree.identified:
        identifiers = NameTree.new(book)
        for element in tree.identified:
            identifiers[str(element.ID)] = element
        root.IDTree = identifiers.obj
    if tree.roles:
        root.RoleMap = Dictionary(tree.roles)
    if tree.namespaces:
        root.Namespaces = Array(tree.namespaces)
    book.Root.StructTreeRoot = root
    book.Root.MarkInfo = Dictionary(Marked=True)
    return root


def _carry_parents(root: Object, pages: Iterable[Page], tree: TagTree) -> None:
    """Give the pages and annotations of a section keys of their own in the book's parent tree."""
    new_keys: dict[int, int] = {}
    for old_key, parent in NumberTree(root.ParentTree).items():
        new_keys[old_key] = len(tree.parents)
        tree.parents.append(parent)
    for page in pages:
        if "/StructParents" in page.obj:
            page.obj.StructParents = new_keys[int(page.obj.StructParents)]
        for annotation in annotations(page.obj):
            if "/StructParent" in annotation:
                annotation.StructParent = new_keys[int(annotation.StructParent)]


def _carry_roles(root: Object, tree: TagTree) -> None:
    roles = root.get("/RoleMap")
    for role, meaning in () if roles is None else roles.items():
        if tree.roles.setdefault(role, meaning) != meaning:
            raise ValueError(f"sections disagree on what the role {role} means")


def _kids(root: Object) -> list[Object]:
    kids = root.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]
