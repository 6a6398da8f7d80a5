import io
from dataclasses import replace
from decimal import Decimal

import pikepdf
import pytest

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.settings import Settings
from catalog_gen.press.order_sheet.draft import order_sheet_draft, order_sheet_view
from catalog_gen.press.order_sheet.views import Person, Verdict
from catalog_gen.press.render import Renderer

A5 = (Decimal(148), Decimal(210))
PUBLISHER = {
    "name": "Ville de Louviers",
    "address": {"street": "19 rue du Matrey", "postal_code": "27400", "city": "Louviers"},
    "telephone": "0261910000",
    "email": "noel@louviers.example",
}  # fmt: skip
PRINTER = {"name": "Imprimerie Peuplier", "address": "4 rue de l’Industrie, 27100 Val-de-Reuil"}


def view(closed=A5, pages=20, verdict=None, **changes):
    settings = Settings.model_validate({"title": "Noël", **changes})
    return order_sheet_view(settings, closed, pages, verdict)


def test_the_figures_are_read_from_afar():
    found = view(print={"copies": 9500}).figures
    assert [fact.value for fact in found] == [
        "9\u202f500",
        "20",
        "148\u202f×\u202f210",
        "42\u00a0g",
    ]


def test_people():
    found = view(publisher=PUBLISHER, print={"printer": PRINTER})
    assert found.publisher == Person(
        "L’éditeur",
        "Ville de Louviers",
        (
            "19 rue du Matrey",
            "27400 Louviers",
            "02\u00a061\u00a091\u00a000\u00a000",
            "noel@louviers.example",
        ),
    )
    assert found.printer == Person(
        "L’imprimeur", "Imprimerie Peuplier", ("4 rue de l’Industrie", "27100 Val-de-Reuil")
    )


def test_what_nobody_said_is_left_to_write():
    found = view()
    assert found.publisher == Person("L’éditeur")
    assert found.printer == Person("L’imprimeur")
    assert found.figures[0].value == ""


@pytest.mark.parametrize(
    ("verdict", "words", "is_good"),
    [
        (None, "pas encore fait", False),
        (Verdict(0, 0), "rien à\u00a0signaler", True),
        (Verdict(0, 2), "0\u00a0erreur, 2\u00a0avertissements", True),
        (Verdict(2, 1), "2\u00a0erreurs, 1\u00a0avertissement", False),
    ],
)
def test_the_verdict_of_the_preflight(verdict, words, is_good):
    found = view(verdict=verdict)
    assert (found.verdict, found.is_good) == (words, is_good)


@pytest.mark.parametrize(
    ("closed", "pages", "open_width"),
    [(A5, 20, "296\u00a0mm"), (A5, 2, ""), ((210, 297), 8, "420\u00a0mm")],
)
def test_the_sketch_fits_its_place(closed, pages, open_width):
    sketch = view(tuple(map(Decimal, closed)), pages).sketch
    assert sketch.open == open_width
    assert sketch.open_width <= 46
    assert sketch.height <= 30
    assert sketch.width / sketch.height == pytest.approx(float(closed[0] / closed[1]), abs=0.001)


LONG = {
    "title": "Le grand catalogue de Noël des commerçants de la vallée de l’Eure et de l’Andelle",
    "publisher": {**PUBLISHER, "name": "Communauté d’agglomération Seine-Eure-Andelle"},
    "print": {
        "split_cover": True, "copies": 125_000, "marks": True, "characterisation": "FOGRA51",
        "profile": "imprimeur-psocoated-v3.icc", "printer": PRINTER,
    },
}  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("changes", "pages"),
    [({}, 2), ({"publisher": PUBLISHER}, 20), (LONG, 72), ({"print": {"preset": "office"}}, 336)],
)
def test_it_is_one_tagged_page_on_which_everything_fits(
    make_edition, tmp_path, language, changes, pages
):
    settings = Settings.model_validate({"title": "Noël", "language": language, **changes})
    edition = make_edition(Catalog(settings, ()), tmp_path)
    draft = order_sheet_draft(settings, A5, pages, Verdict(12, 34))
    [sheet] = Renderer(edition).start([draft])
    assert (sheet.pages, sheet.problems) == (1, ())
    with pikepdf.open(io.BytesIO(edition.cache.get(sheet.key))) as pdf:
        assert [float(x) for x in pdf.pages[0].mediabox] == pytest.approx(
            [0, 0, 595.28, 841.89], abs=0.01
        )
        assert str(pdf.docinfo["/Title"]) == draft.title
        assert "/StructTreeRoot" in pdf.Root


def test_another_verdict_is_another_sheet():
    settings = Settings.model_validate({"title": "Noël"})
    drafts = [order_sheet_draft(settings, A5, 20, Verdict(0, n)) for n in (0, 1)]
    assert drafts[0].content != drafts[1].content
    assert replace(drafts[0], view=None) == replace(
        order_sheet_draft(settings, A5, 20, Verdict(0, 0)), view=None
    )
