"""Casts a section, whose pages have their final boxes, into a galley."""

from pikepdf import Array, Dictionary, Object, Page, Pdf, Stream

from catalog_gen.press.assembly.casting import Casting
from catalog_gen.press.assembly.galley import Contents, Galley, Leaf
from catalog_gen.press.assembly.links import cut_links
from catalog_gen.press.assembly.places import list_places
from catalog_gen.press.assembly.slots import AFTER, BEFORE, FORMS, PAGES, slot_entry, slot_name
from catalog_gen.press.assembly.tags import cut_tags


def cast_section(section: Pdf, known: set[str]) -> Galley:
    """The galley of a section; the open file is of no use afterwards.

    What has one of the `known` fingerprints is left to a galley before it; they grow by its own.
    """
    pages = list(section.pages)
    places, links = list_places(section), cut_links(pages)
    tags = cut_tags(section, pages)
    for number, page in enumerate(pages):
        _cut_page(page, number)
    casting = Casting(section)
    leaves = [cast_leaf(casting, page) for page in pages]
    tops = [casting.number_of(top) for top in tags.tops]
    identified = [(name, casting.number_of(element)) for name, element in tags.identified]
    rest = [casting.text_of(value) for value in (*tags.parents, *tags.namespaces)]
    shared = casting.close(known)
    known.update(fingerprint for fingerprint, _ in shared)
    contents = Contents(
        objects=len(casting.texts),
        pages=leaves,
        places=places,
        links=links,
        keys=len(tags.parents),
        tops=tops,
        identified=identified,
        roles=tags.roles,
        shared=shared,
    )
    return Galley(contents, [*casting.texts, *rest], casting.streams)


def cast_leaf(casting: Casting, page: Page) -> Leaf:
    """A page as a leaf of a galley."""
    seen = page.obj.get("/BleedBox", page.obj.MediaBox)
    return Leaf(casting.number_of(page.obj), _edges(seen), _edges(page.trimbox))


def _cut_page(page: Page, number: int) -> None:
    """Leave slots for what the book draws on a page, and for its place in the book."""
    # The pages of a section share their resources, but each has forms of its own.
    resources = page.resources.copy()
    forms = resources.get("/XObject", Dictionary())
    resources.XObject = Dictionary(dict([*forms.items(), slot_entry(FORMS, number)]))
    page.obj.Resources = resources
    contents = page.obj.get("/Contents", Array())
    streams = [contents] if isinstance(contents, Stream) else list(contents)
    page.obj.Contents = Array([slot_name(BEFORE, number), *streams, slot_name(AFTER, number)])
    page.obj.Parent = slot_name(PAGES)


def _edges(rectangle: Object) -> list[float]:
    return [float(edge) for edge in rectangle]
