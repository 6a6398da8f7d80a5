from catalog_gen.model.leaflet import Area, Leaf
from catalog_gen.model.photo import Rendition
from catalog_gen.tools.cache import Cache
from catalog_gen.web.leaves import leaflet_files, read_record, recall_leaves, record_address

PICTURES = tuple(
    Rendition("web", width, width * 3 // 2, f"{width:064}", f"page-{width}.webp")
    for width in (140, 560)
)


def leaf(*targets, shop=""):
    areas = tuple(Area(0.1, 0.25, 0.5, 0.125, target) for target in targets)
    return Leaf("Cire & Coton", shop, areas, PICTURES)


def test_the_record_gives_the_leaves_back(site, tmp_path):
    leaves = (leaf(3, ("cire", 0), "tel:+33261910012"), leaf(shop="cire"))
    cache = Cache(tmp_path)
    files = {file.address: file.key for file in leaflet_files(leaves, "fr", cache)}
    record = f"web/{record_address('fr')}"
    assert files.keys() == {record, "web/feuilleter/page-140.webp", "web/feuilleter/page-560.webp"}
    assert read_record(cache.get(files[record])) == leaves


def test_a_record_of_another_version_counts_as_none():
    assert read_record(b"[{}]") == read_record(b"...") == ()


def test_without_leaves_there_are_no_files(tmp_path):
    assert leaflet_files((), "fr", Cache(tmp_path)) == []


def test_leaves_are_recalled_from_an_output(tmp_path):
    leaves, cache = (leaf(1),), Cache(tmp_path / "cache")
    assert recall_leaves(tmp_path, "fr") == ()
    for file in leaflet_files(leaves, "fr", cache):
        (tmp_path / file.address).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file.address).write_bytes(cache.get(file.key) or b"")
    assert recall_leaves(tmp_path, "fr") == leaves
    assert recall_leaves(tmp_path, "en") == ()
