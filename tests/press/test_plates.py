import base64
import io
from dataclasses import replace

import pikepdf
import pytest

from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.press.book import begin_book, finish_book
from catalog_gen.press.complaints import complain_of_plates
from catalog_gen.press.delivery import begin_order_sheet, deliver
from catalog_gen.press.editions import await_editions, await_verdict, hand_over, start_editions
from catalog_gen.press.mounting import mount
from catalog_gen.press.photos import photo_proxies
from catalog_gen.press.plates import ink_book, inspect_book, office_plates, start_plates
from catalog_gen.press.preflight.finding import Area, Finding, in_order
from catalog_gen.press.refusal import UnknownColourError
from catalog_gen.tools.cache import LostEntryError

SHOPS = [
    {"id": "laine", "name": "La Laine", "products": [{"name": "Bonnet", "price": "49"}]},
    {"id": "cire", "name": "Cire & Coton", "products": [{"name": "Bougie"}]},
]
SETTINGS = {"season": {"opens": "2026-11-28"}}
MM = 72 / 25.4


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("plates")


@pytest.fixture(scope="module")
def make_book(make_catalog, make_edition, place):
    """Two shops → their edition and its book; what is rendered once stays in the cache."""

    def make_book(**changes):
        settings = {**SETTINGS, **changes}
        edition = make_edition(make_catalog(*SHOPS, **settings), place)
        return edition, finish_book(begin_book(edition))

    return make_book


def ink_and_join(edition, book):
    """The press edition, with all that is found in it."""
    inked = ink_book(edition, book)
    plates = next(start_plates(edition, book, inked))
    return replace(plates, findings=in_order(inspect_book(edition, book, inked)))


def finish(printed):
    bound = await_editions(printed)
    return hand_over(printed, replace(bound, plates=await_verdict(printed, bound.plates)))


def open_pdf(edition, key):
    return pikepdf.open(io.BytesIO(edition.cache.get(key)))


def addresses(files):
    return {file.address for file in files}


def test_the_press_edition_is_all_that_a_printer_asks_for(make_book):
    edition, book = make_book()
    plates = ink_and_join(edition, book)
    assert plates.findings == ()
    with open_pdf(edition, plates.key) as pdf:
        assert len(pdf.pages) == book.pages
        assert book.pages % 4 == 0
        [intent] = pdf.Root.OutputIntents
        assert str(intent.OutputConditionIdentifier) == "FOGRA39"
        for page in pdf.pages:
            assert "/Annots" not in page.obj
            media = [0, 0, 154 * MM, 216 * MM]
            assert [float(edge) for edge in page.mediabox] == pytest.approx(media, abs=0.01)
            operators = {str(operator) for _, operator in pikepdf.parse_content_stream(page)}
            assert not operators & {"rg", "RG", "sc", "scn", "SC", "SCN"}


def test_the_second_time_nothing_is_made(make_book):
    edition, book = make_book()
    first = ink_and_join(edition, book)

    def refuse(_task, tasks):
        assert list(tasks) == []
        return iter(())

    assert ink_and_join(replace(edition, run=refuse), book) == first


def test_another_profile_is_another_edition(make_book):
    edition, book = make_book()
    printing = replace(edition.printing, profile=b"another")
    first = ink_and_join(edition, book)
    assert ink_and_join(replace(edition, printing=printing), book).key != first.key


def test_a_page_number_is_that_of_the_book(make_book, monkeypatch):
    edition, book = make_book()
    found = Finding("ink", "error", 0, {"total": "310"})
    task = "catalog_gen.press.preflight.inspection.inspect_pages"
    printing = replace(edition.printing, condition=replace(edition.printing.condition, ppi=301))
    monkeypatch.setattr(task, lambda *_: (found,))
    findings = ink_and_join(replace(edition, printing=printing), book).findings
    firsts = [sum(part.pages for part in book.parts[:n]) for n in range(len(book.parts))]
    # The first page of each section; what the sheet of folios has too is told once.
    assert [finding.page for finding in findings] == firsts


def test_a_colour_without_inks_is_refused(make_book):
    edition, book = make_book()
    printing = replace(edition.printing, inks={})
    with pytest.raises(UnknownColourError):
        ink_and_join(replace(edition, printing=printing), book)


def test_a_picture_that_the_cache_lost_is_told(make_book, render, theme):
    edition, book = make_book()
    own, twin = (
        Rendition(use, 240, 180, key * 64, f"{use}.jpg")
        for use, key in (("card", "a"), ("card-press", "b"))
    )
    photos = {"a.jpg": Photo("a.jpg", 240, 180, "d" * 64, (own, twin))}
    proxy = base64.b64encode(photo_proxies(photos)[own.name]).decode()
    edition.cache.put("c" * 64, render(f'<img src="data:image/jpeg;base64,{proxy}" alt="">'))
    shops = tuple(replace(part, key="c" * 64, photos=(own.name,)) for part in book.shops)
    edition, book = replace(edition, photos=photos), replace(book, shops=shops)
    inked = ink_book(edition, book)
    with pytest.raises(LostEntryError, match=twin.key):
        list(inspect_book(edition, book, inked))


def test_an_office_printer_gets_the_screen_edition_without_its_links(make_book):
    edition, book = make_book(print={"preset": "office"})
    printed = start_editions(edition, book)
    assert printed.plates is None
    files, problems = finish(printed)
    assert problems == []
    keys = {file.address: file.key for file in files}
    screen = next(start_editions(edition, book).screen)
    plates = office_plates(edition, screen)
    assert keys["press/catalogue.pdf"] == mount("", plates.key, edition.cache).key
    with open_pdf(edition, keys["press/catalogue.pdf"]) as pdf:
        assert "/StructTreeRoot" not in pdf.Root
        assert all("/Annots" not in page.obj for page in pdf.pages)
        assert [float(edge) / MM for edge in pdf.pages[0].mediabox] == pytest.approx(
            [0, 0, 148, 210]
        )


def test_what_the_printer_is_handed(make_book):
    edition, book = make_book()
    files, problems = finish(start_editions(edition, book))
    names = (
        "catalogue.pdf",
        "booklet-a4.pdf",
        "order-sheet.pdf",
        "preflight.html",
        "preflight.json",
    )
    assert addresses(files) == {"web/catalogue.pdf", *(f"press/{name}" for name in names)}
    assert problems == []


def test_the_cover_as_a_file_of_its_own(make_book):
    edition, book = make_book(print={"split_cover": True})
    files, _ = finish(start_editions(edition, book))
    keys = {file.address: file.key for file in files}
    assert "press/catalogue.pdf" not in keys
    with open_pdf(edition, keys["press/cover.pdf"]) as cover:
        assert len(cover.pages) == 4
    with open_pdf(edition, keys["press/inside.pdf"]) as inside:
        assert len(inside.pages) == book.pages - 4


@pytest.mark.parametrize(("severity", "is_there"), [("error", False), ("warning", True)])
def test_what_a_printer_would_refuse_is_not_handed_over(make_book, severity, is_there):
    edition, book = make_book()
    plates = ink_and_join(edition, book)
    found = replace(plates, findings=(Finding("ink", severity, 3, {"total": "310"}),))
    printed = start_editions(edition, book)
    bound, names = replace(await_editions(printed), plates=found), ["Page"] * book.pages
    made = list(deliver(edition, book, names, bound, printed.order_sheet))
    assert ("press/catalogue.pdf" in addresses(made)) == is_there
    assert "press/preflight.html" in addresses(made)
    [sheet] = [file for file in made if file.address == "press/order-sheet.pdf"]
    [as_begun] = begin_order_sheet(edition, book)
    assert sheet.key != as_begun.key


def test_the_order_sheet_is_begun_before_preflight_is_done(make_book):
    edition, book = make_book()
    printed = start_editions(edition, book)
    files, _ = finish(printed)
    [sheet] = [file for file in files if file.address == "press/order-sheet.pdf"]
    [as_begun] = begin_order_sheet(edition, book)
    assert (sheet.key, as_begun.made) == (as_begun.key, False)
    assert list(printed.order_sheet) == []


def test_a_thick_book_is_not_folded_in_an_office(make_book, monkeypatch):
    edition, book = make_book()
    monkeypatch.setattr("catalog_gen.press.delivery.MOST_STAPLED", book.pages - 1)
    files, _ = finish(start_editions(edition, book))
    assert "press/booklet-a4.pdf" not in addresses(files)


def test_an_error_is_told_beside_the_content_that_it_is_about(make_book):
    edition, book = make_book()
    leaves = start_editions(edition, book).leaves
    page = next(number for number, leaf in enumerate(leaves) if leaf.shop == "cire")
    facts = {"total": "310", "product": "Bougie"}
    findings = [
        Finding("ink", "error", page, facts),
        Finding("ink", "warning", page, facts),
        Finding("page-count", "error", None, {"pages": "5"}),
    ]
    first, second = complain_of_plates(findings, leaves, edition)
    assert (first.code, first.facts["page"], first.facts["name"]) == (
        "preflight", str(page + 1), "Cire & Coton",
    )  # fmt: skip
    assert first.facts["product"] == "Bougie"
    assert "page" not in second.facts


def test_what_is_in_the_book_is_named_by_its_product(make_book):
    edition, book = make_book()
    printed = start_editions(edition, book)
    page = next(n for n, leaf in enumerate(printed.leaves) if leaf.shop == "laine")
    area = next(a for a in printed.leaves[page].areas if isinstance(a.leads_to, tuple))
    spot = Area(area.left + area.width / 2, area.top + area.height / 2, 0.001, 0.001)
    findings = (Finding("ink", "error", page, {"total": "310"}, spot),)
    plates = replace(next(printed.plates), findings=findings)
    _, problems = finish(replace(printed, plates=iter([plates])))
    assert problems[0].facts["product"] == "Bonnet"
