"""What two builds of the same content leave behind, and what a change of it does."""

import pytest
from readback.booklet import open_booklet, squeeze
from readback.command import ROOT, copy_content, digests, run_catalog, states
from readback.content import international
from readback.site import read_site

pytestmark = pytest.mark.end_to_end

MANIFEST = ".catalog-manifest.json"
"""Notes when each file was written: it differs from one build to the next that writes any."""


def test_the_demo_builds_without_a_complaint(demo):
    assert demo.first.code == 0
    assert "error" not in demo.first.text
    for made in ("12 boutiques", "0 erreur, 0 avertissement", "web/index.html", "catalogue.pdf"):
        assert made in demo.first.text


def test_a_second_build_writes_nothing_and_says_so(demo):
    assert demo.second.code == 0
    assert demo.after_second == demo.after_first
    assert sent_by_sync(demo.after_first, demo.after_second) == set()
    for nothing in ("0 image faite", "0 page faite", "0 cahier fait", "0 fichier écrit, 0 retiré"):
        assert nothing in demo.second.text


def test_a_build_leaves_the_content_alone(demo):
    assert digests(demo.folder / "content") == digests(ROOT / "content")


def test_the_same_bytes_anywhere_at_any_number_of_jobs(demo, tmp_path):
    # The shared demo was built with two.
    elsewhere = tmp_path / "un autre dossier"
    copy_content(elsewhere)
    output = tmp_path / "sortie"
    done = run_catalog(
        *("build", "--jobs", "1", "--catalog", elsewhere, "--output", output),
        TZ="Pacific/Auckland",
        LC_ALL="C",
        PYTHONHASHSEED="7",
        SOURCE_DATE_EPOCH="1797300000",
    )
    assert done.code == 0, done.text
    expected, found = digests(demo.output), digests(output)
    assert expected.pop(MANIFEST)
    assert found.pop(MANIFEST)
    assert found == expected


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_build_leaves_nothing_but_templates_elsewhere(workshop, tmp_path, jobs):
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    workshop.rewrite("content/shops/cire-et-coton/shop.yaml", "price: 18.50", "price: 18.90")
    done = workshop.build("--jobs", jobs, TMPDIR=str(temporary))
    assert "2 cahiers faits" in done.text
    left = [path.name for path in temporary.iterdir()]
    assert all(name.startswith("_jinja2-cache-") for name in left), left


def test_a_new_price_changes_the_files_that_show_it_and_no_other(workshop):
    before, kept = workshop.digests(), read_states(workshop)
    workshop.rewrite("content/shops/cire-et-coton/shop.yaml", "price: 18.50", "price: 18.90")
    done = workshop.build()
    assert done.code == 0, done.text
    after = workshop.digests()
    changed = {address for address in after if after[address] != before.get(address)}
    # Its shop's printed page and its gift idea's, at three widths: names change with the bytes.
    drawn = {address for address in changed if address.startswith("web/feuilleter/page-")}
    gone = before.keys() - after.keys()
    assert len(drawn) == len(gone) == 6
    assert after.keys() - drawn == before.keys() - gone
    assert changed - drawn == {
        "web/boutiques/cire-et-coton/index.html",
        "web/boutiques/cire-et-coton/cc-03/index.html",
        # Its shop's other products show it beside them.
        "web/boutiques/cire-et-coton/cc-01/index.html",
        "web/boutiques/cire-et-coton/cc-02/index.html",
        "web/boutiques/cire-et-coton/cc-04/index.html",
        "web/rayons/maison/index.html",
        "web/idees/petits-prix/index.html",
        "web/catalogue.pdf",
        "press/catalogue.pdf",
        "press/booklet-a4.pdf",
        "web/feuilleter/index.html",
        "web/feuilleter/pages.json",
        "web/assets/search-index.js",
        "web/atom.xml",
        MANIFEST,
    }
    rewritten = {a for a, state in read_states(workshop).items() if kept.get(a) != state}
    assert rewritten == changed == sent_by_sync(kept, read_states(workshop))
    assert f"{len(changed) - 1} fichiers écrits, 6 retirés" in done.text


def test_a_shop_that_leaves_is_gone_from_every_page(workshop, content, booklet):
    name, shop = "fleurs-de-saison", content.shops["fleurs-de-saison"]
    traces = [name, shop["name"], shop["email"], international(shop["mobile"]), "couronne-"]
    mine = workshop.output / "web/boutiques" / name / "a-nous.txt"
    mine.write_text("Fait à la main", encoding="utf-8")
    for path in sorted((workshop.folder / "content/shops" / name).iterdir()):
        path.unlink()
    (workshop.folder / "content/shops" / name).rmdir()
    done = workshop.build()
    assert done.code == 0, done.text
    site = read_site(workshop.output / "web")
    for address in site.pages:
        text = (site.folder / address).read_text(encoding="utf-8")
        assert not [trace for trace in traces if trace in text], address
    left = {address for address in site.files if name in address or "couronne-" in address}
    assert left == {f"boutiques/{name}/a-nous.txt"}
    assert mine.read_text(encoding="utf-8") == "Fait à la main"
    printed = open_booklet(site.folder / "catalogue.pdf").sheets
    # A page to fill the last gathering comes in the place of its own.
    assert len(printed) == len(booklet.sheets)
    assert not [number for number, sheet in printed.items() if squeeze(shop["name"]) in sheet.text]


def read_states(workshop):
    found = states(workshop.output).items()
    return {a: state for a, state in found if (workshop.output / a).is_file()}


def sent_by_sync(before, after):
    """What rsync and lftp send after a build: files of another size or time than those sent."""
    return {a for a, (_, *sent) in after.items() if a not in before or [*before[a][1:]] != sent}
