import pytest
from pikepdf import Name

from catalog_gen.press.assembly import assemble
from catalog_gen.press.information import BookInfo, OutlineEntry


def test_entries_nest_and_lead_to_places_and_pages(book):
    with book.open_outline() as outline:
        cover, sweets = outline.root
        assert cover.title == "Couverture"
        assert cover.destination[0].is_same_object_as(book.pages[0].obj)
        assert sweets.title == "Gourmandises"
        assert [child.title for child in sweets.children] == ["Miel & Cie", "Œuf d’or"]
        assert [str(child.destination) for child in sweets.children] == ["miel", "oeuf"]


def test_readers_open_it(book):
    assert book.Root.PageMode == Name.UseOutlines


def test_names_every_entry_that_leads_nowhere(sections):
    outline = [
        OutlineEntry("Miel", "miel", (OutlineEntry("Sel", "sel"),)),
        OutlineEntry("Fin", "page:5"),
        OutlineEntry("Rien", "page:0"),
    ]
    with pytest.raises(ValueError, match="sel, page:5, page:0"):
        assemble(sections, outline, BookInfo("Livre", "fr"))
