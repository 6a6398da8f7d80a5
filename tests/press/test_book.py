import io
import re
from dataclasses import replace
from math import ceil
from types import SimpleNamespace

import pikepdf
import pytest

from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.press import assembly, gatherings
from catalog_gen.press.binding import bind_book
from catalog_gen.press.book import begin_book, book_leaves, finish_book
from catalog_gen.press.tasks import binding
from catalog_gen.press.tasks.mounting import Joined
from catalog_gen.press.tasks.section import Overset, Section, SectionTask
from catalog_gen.tools.cache import LostEntryError

CATEGORIES = [{"id": "maison", "name": "Maison"}, {"id": "mode", "name": "Mode"}]
SHOPS = [
    {"id": "laine", "name": "La Laine", "category": "mode"},
    {
        "id": "cire",
        "name": "Cire & Coton",
        "category": "maison",
        "products": [{"name": f"Bougie {n}", "photo": f"{n}.jpg"} for n in range(1, 6)],
    },
    {"id": "oeuf", "name": "Œuf d’or", "products": [{"name": "Œuf"}]},
]
SETTINGS = {
    "categories": CATEGORIES,
    "print": {"products_per_shop": 9},
    "cover": {"photo": "cover.jpg", "subtitle": "Le catalogue"},
    "publisher": {"name": "Ville de Louviers"},
}


@pytest.fixture(scope="module")
def edition(make_catalog, make_edition, tmp_path_factory):
    """Three shops on four pages; none of the photos that they name are there."""
    return make_edition(make_catalog(*SHOPS, **SETTINGS), tmp_path_factory.mktemp("noel"))


@pytest.fixture(scope="module")
def made(edition):
    return make_book(edition)


@pytest.fixture
def pdf(edition, made):
    with pikepdf.open(io.BytesIO(edition.cache.get(made.keys[0]))) as pdf:
        yield pdf


def test_every_section_is_there(made, pdf):
    booklet = made.book
    # Cover, editorial, contents, four pages of shops, index, order form, two fillers, back.
    assert (booklet.pages, len(pdf.pages)) == (12, 12)
    # Eleven sections and the sheet of folios.
    assert booklet.made == 12
    assert booklet.problems == ()


def test_the_outline_leads_to_the_pages(pdf):
    pages = {page.objgen: number for number, page in enumerate((p.obj for p in pdf.pages), 1)}

    def places(entries):
        return [
            (entry.title, pages[_page(pdf, entry)], places(entry.children)) for entry in entries
        ]

    with pdf.open_outline() as outline:
        assert places(outline.root) == [
            ("Noël à Louviers", 1, []),
            ("Le mot de la ville", 2, []),
            ("Sommaire", 3, []),
            ("Maison", 4, [("Cire & Coton", 4, [])]),
            ("Mode", 6, [("La Laine", 6, [])]),
            ("Autres boutiques", 7, [("Œuf d’or", 7, [])]),
            ("Index", 8, []),
            ("Bon de commande", 9, []),
        ]


def test_the_book_says_what_it_is(pdf):
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == "Noël à Louviers"
        assert metadata["dc:creator"] == ["Ville de Louviers"]
        assert metadata["dc:description"] == "Le catalogue"
    assert pdf.Root.Lang == "fr"


def test_the_second_time_nothing_is_made(edition, made, monkeypatch):
    def refuse(*_):
        raise AssertionError("something was made")

    monkeypatch.setattr(assembly, "assemble", refuse)
    again = make_book(edition)
    assert again.book.made == 0
    assert _keys(again.book) == _keys(made.book)
    assert again.keys == made.keys
    assert book_leaves(edition, again.book) == book_leaves(edition, made.book)
    assert (again.book.pages, len(book_leaves(edition, again.book))) == (12, 12)


def test_a_photo_without_its_printed_shape_is_left_out(make_catalog, make_edition, tmp_path, work):
    photos = {"cover.jpg": Photo("cover.jpg", 9, 9, "d" * 64)}
    edition = make_edition(make_catalog(*SHOPS, **SETTINGS), tmp_path, photos=photos, run=work.run)
    make_book(edition)
    assert not [task for task in work.tasks if "photo:" in task.html]


def make_book(edition):
    """The book, and where it is bound."""
    book = finish_book(begin_book(edition))
    return SimpleNamespace(book=book, keys=list(bind_book(edition, book)))


class Work:
    """Sections that take no time; each has as many pages as the test says."""

    def __init__(self):
        self.tasks = []
        self.overset = {}

    def pages_of(self, task):
        return 1

    def run(self, do, tasks):
        for task in tasks:
            if not isinstance(task, SectionTask):
                yield do(task)
                continue
            self.tasks.append(task)
            overset = (Overset(self.overset[task.name], 2.0),) if task.name in self.overset else ()
            yield Section(task.html.encode(), self.pages_of(task), overset)

    def html(self, mark):
        """What was rendered last with this mark."""
        return next(task.html for task in reversed(self.tasks) if mark in task.html)

    def number_of(self, anchor):
        """The page number that the contents give to a shop."""
        lines = self.html('id="sommaire"').split("<li")
        [line] = [line for line in lines if f'"catalog:#{anchor}"' in line]
        return int(re.search(r'class="number">(?:<[^>]+>)?(\d+)<', line)[1])


@pytest.fixture
def work(monkeypatch):
    joined = []

    def join(sections, outline, info, folios):
        joined.append(sections)
        return b"%PDF book"

    monkeypatch.setattr(assembly, "assemble", join)
    monkeypatch.setattr(binding, "splice_joined", lambda pdf, _cache: Joined(pdf, None))
    monkeypatch.setattr(assembly, "gather", b"".join)
    monkeypatch.setattr(assembly, "gather_folios", bytes)
    work = Work()
    work.joined = joined
    return work


@pytest.fixture
def many(make_catalog, make_edition, tmp_path, work):
    """Sixty shops with nothing to print."""
    shops = [{"id": f"s{number}", "name": f"Boutique {number}"} for number in range(60)]
    return make_edition(make_catalog(*shops), tmp_path, run=work.run)


def test_contents_longer_than_a_page_move_what_comes_after(many, work):
    work.pages_of = lambda task: ceil(60 / 23) if 'id="sommaire"' in task.html else 1
    assert make_book(many).book.pages == 2 + 3 + 60 + 3
    # Cover, editorial and three pages of contents come first.
    assert [work.number_of("boutique-s0"), work.number_of("boutique-s59")] == [6, 65]
    assert work.html('id="index"').count("catalog:#boutique-s") == 60
    assert work.html("page folio").count("page folio") == 68


def test_every_part_moves_what_comes_after(many, work):
    def pages(task):
        long = {'id="editorial"': 2, 'id="sommaire"': 3, 'id="index"': 4}
        return next((n for mark, n in long.items() if mark in task.html), 1)

    work.pages_of = pages
    # One page to fill the last gathering.
    assert make_book(many).book.pages == 1 + 2 + 3 + 60 + 4 + 1 + 1
    assert work.number_of("boutique-s0") == 7
    assert work.html("page folio").count("page folio") == 72


def test_what_takes_long_is_not_left_for_the_end(many, work):
    """Workers do first what was begun first."""
    begun = []

    def run(do, tasks):
        tasks = list(tasks)
        begun.extend(re.findall(r"<(?:section|p) [^>]*", task.html)[0] for task in tasks)
        return work.run(do, tasks)

    finish_book(begin_book(replace(many, run=run)))
    shops = [number for number, tag in enumerate(begun) if "page shop" in tag]
    contents, index, folios = (
        next(number for number, tag in enumerate(begun) if mark in tag)
        for mark in ('id="sommaire"', 'id="index"', "page folio")
    )
    assert contents < shops[0]
    assert (shops[14] < index < shops[15], shops[44] < folios < shops[45]) == (True, True)


@pytest.mark.parametrize("changed", [[0], [8], [0, 3, 8], [*range(4)]])
def test_a_few_changed_shops_are_begun_at_once(make_catalog, make_edition, tmp_path, work, changed):
    shops = [{"id": f"s{number}", "name": f"Boutique {number}"} for number in range(9)]
    make_book(make_edition(make_catalog(*shops), tmp_path, run=work.run))
    for number in changed:
        shops[number] = {**shops[number], "description": "Laines"}
    begun = []

    def run(do, tasks):
        begun.extend(task.name for task in tasks)
        return work.run(do, tasks)

    begin_book(make_edition(make_catalog(*shops), tmp_path, run=run))
    assert begun == [shops[number]["name"] for number in changed]


def test_contents_that_never_settle_do_not_go_on_for_ever(many, work):
    work.pages_of = lambda task: len(work.tasks)
    with pytest.raises(RuntimeError):
        make_book(many)


def test_the_parts_are_joined_in_order(many, work):
    make_book(many)
    [sections] = work.joined
    shops = [f"boutique-s{number}" for number in range(60)]
    marks = ["couverture", "editorial", "sommaire", *shops, "index", "bon-de-commande", "dos"]
    whole = b"".join(sections).decode()
    places = [whole.index(f'id="{mark}"') for mark in marks]
    assert places == sorted(places)


def test_with_problems_there_is_no_file(many, work):
    work.overset = {"Boutique 3": "shops/s3/name", "Index": "index"}
    made = make_book(many)
    assert made.keys == []
    assert [p.facts.get("shop") for p in made.book.problems] == ["Boutique 3", None]
    assert work.joined == []
    work.overset = {}
    again = make_book(many)
    assert (again.book.made, again.book.problems, len(again.keys)) == (2, (), 1)


def test_a_section_that_vanished_is_no_blank(many, work, monkeypatch):
    make_book(many)
    monkeypatch.setattr(gatherings, "program_digest", lambda: "0" * 64)
    monkeypatch.setattr(type(many.cache), "get", lambda cache, key: b"1" if cache is None else None)
    with pytest.raises(LostEntryError, match="the cache lost a section"):
        make_book(many)


def test_ideas_and_plan_stand_between_the_shops_and_the_index(
    make_catalog, make_edition, tmp_path, work
):
    rendition = Rendition("plan", 1200, 900, "k" * 64, "plan-1.jpg")
    photos = {"plan.png": Photo("plan.png", 1920, 1440, "d" * 64, (rendition,))}
    articles = [{"name": "Bol", "ideas": ["petits"]}] * 4
    shops = [{"id": name, "location": ["49.2", "1.5"], "products": articles} for name in "ab"]
    catalog = make_catalog(
        *shops,
        ideas=[{"id": "petits", "name": "Petits prix"}],
        map={"image": "plan.png", "bounds": [["49.0", "1.0"], ["49.5", "2.0"]]},
    )
    edition = make_edition(catalog, tmp_path, photos=photos, run=work.run)
    assert [leaf.title for leaf in book_leaves(edition, make_book(edition).book)] == [
        "Noël à Louviers",
        "Le mot de la ville",
        "Sommaire",
        "a",
        "b",
        "Petits prix",
        "Le plan",
        "Index",
        "Bon de commande",
        "Ma liste de Noël",
        "Mes notes",
        "Dos",
    ]
    assert (work.number_of("idee-petits"), work.number_of("plan")) == (6, 7)


def _page(pdf, entry):
    """The page that an entry of the outline leads to."""
    target = entry.destination if entry.action is None else entry.action.D
    if isinstance(target, pikepdf.String | pikepdf.Name):
        target = pikepdf.NameTree(pdf.Root.Names.Dests)[str(target)]
    target = target.D if isinstance(target, pikepdf.Dictionary) else target
    return target[0].objgen


def _keys(book):
    return [part.key for part in book.parts]
