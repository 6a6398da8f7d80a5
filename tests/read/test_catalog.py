import shutil
import string
import tempfile
from collections.abc import Callable
from pathlib import Path

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog_gen.model.problem import SourceRef
from catalog_gen.model.reading import Reading
from catalog_gen.read import read_catalog

REPOSITORY = Path(__file__).parents[2]


def codes(reading: Reading) -> list[tuple[str, str]]:
    return [(problem.code, problem.source.path) for problem in reading.problems]


def test_reads_a_catalog(read_shop: Callable[..., Reading]) -> None:
    reading = read_shop("name: Cire\nproducts:\n- name: Bougie\n  price: 24.00\n")
    assert reading.problems == ()
    assert reading.catalog.settings.title == "Noël"
    assert [(shop.id, shop.name) for shop in reading.catalog.shops] == [("cire", "Cire")]


def test_knows_where_each_value_stands(read_shop: Callable[..., Reading]) -> None:
    sources = read_shop(
        "name: Cire\nproducts:\n- name: Bougie\n  price: 24.00\n",
        "title: Noël\nseason: {opens: 2026-11-28}\n",
    ).sources
    shop = "content/shops/cire/shop.yaml"
    price = ("shops", "cire", "products", 0, "price")
    assert sources.find(price) == SourceRef(shop, 4, 10, 5)
    assert sources.find(("season", "opens")) == SourceRef("catalog.yaml", 2, 17, 10)
    # What nobody wrote is where it would have been written.
    assert sources.find(("shops", "cire", "telephone")) == SourceRef(shop, 1, 1, 10)
    assert sources.find(("shops", "cire", "products", 0, "alt")).line == 3
    assert sources.find(("cover", "photo")) == SourceRef("catalog.yaml", 1, 1, 11)


def test_lists_the_photos(read_shop: Callable[..., Reading], tmp_path: Path) -> None:
    (tmp_path / "content/shops/cire").mkdir(parents=True)
    (tmp_path / "content/shops/cire/a.JPG").touch()
    (tmp_path / "cover.jpg").touch()
    shutil.move(tmp_path / "content/shops/cire", tmp_path / "content/shops/coton")
    expected = {"cover.jpg", "content/shops/coton/a.JPG"}
    assert read_shop("name: Cire").files == expected


def test_a_catalog_without_files_has_two_problems(tmp_path: Path) -> None:
    (tmp_path / "content/shops/vide").mkdir(parents=True)
    assert codes(read_catalog(tmp_path)) == [
        ("no-catalog-file", "catalog.yaml"),
        ("no-shop-file", "content/shops/vide/shop.yaml"),
    ]


def test_a_folder_that_does_not_exist_has_no_catalog(tmp_path: Path) -> None:
    assert codes(read_catalog(tmp_path / "nowhere")) == [("no-catalog-file", "catalog.yaml")]


def test_a_folder_that_cannot_be_named_is_told_with_its_other_problems(tmp_path: Path) -> None:
    folder = tmp_path / "content/shops/Cire & Coton"
    folder.mkdir(parents=True)
    (folder / "shop.yaml").write_text("nom: Cire")
    (tmp_path / "catalog.yaml").write_text("title: a")
    reading = read_catalog(tmp_path)
    path = "content/shops/Cire & Coton/shop.yaml"
    assert codes(reading) == [("bad-folder-name", path), ("unknown-key", path)]
    assert reading.problems[0].facts["suggestion"] == "cire-coton"
    assert reading.catalog.shops == ()


def test_one_unreadable_file_leaves_the_others(tmp_path: Path) -> None:
    for name, text in (("a", "name: 'L'atelier'"), ("b", "name: Bougies")):
        (tmp_path / f"content/shops/{name}").mkdir(parents=True)
        (tmp_path / f"content/shops/{name}/shop.yaml").write_text(text)
    reading = read_catalog(tmp_path)
    assert [shop.name for shop in reading.catalog.shops] == ["Bougies"]
    assert [problem.code for problem in reading.problems] == ["no-catalog-file", "syntax-quote"]


def test_the_demo_has_no_problems() -> None:
    reading = read_catalog(REPOSITORY)
    assert reading.problems == ()
    assert len(reading.catalog.shops) >= 12


def read_raw(raw: bytes) -> Reading:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "content/shops/cire").mkdir(parents=True)
        (folder / "content/shops/cire/shop.yaml").write_bytes(raw)
        (folder / "catalog.yaml").write_bytes(raw)
        return read_catalog(folder)


# Pieces of which a random text is more likely to be YAML than of single characters.
PIECES = st.sampled_from(
    [
        *("name: ", "products: ", "location: ", "order: ", "options: ", "price: ", "\n", "\n  "),
        *("- ", "[", "]", "{", "}", ", ", ": ", "'", '"', "|", ">", "&a", "*a", "!a", "#", "?"),
        *("\t", "\r", "\x85", "\u2028", "\ufeff", "\x00", "---\n", "...", "<<: ", "%", "@", "é😀"),
        *("1", "x", "24.00", "no", "id: ", "name", "\\", "page: ", "bounds: ", "map: ", "season: "),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.text().map(lambda text: text.encode())))
def test_never_raises_on_any_bytes(raw: bytes) -> None:
    assert isinstance(read_raw(raw), Reading)


@settings(max_examples=500, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_never_raises_on_what_looks_like_yaml(text: str) -> None:
    assert isinstance(read_raw(text.encode()), Reading)


KEYS = st.sampled_from(
    ["name", "tagline", "location", "order", "products", "price", "options", "x"]
)
VALUES = st.recursive(
    st.one_of(st.text(max_size=8), st.integers(), st.floats(), st.none(), st.booleans()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(KEYS, VALUES, max_size=5))
def test_never_raises_on_values_of_any_shape(content: dict[str, object]) -> None:
    assert isinstance(read_raw(yaml.safe_dump(content, allow_unicode=True).encode()), Reading)


TEXTS = st.text(string.ascii_letters + "éœ ’😀,;.()", min_size=1, max_size=30).filter(
    lambda text: text == text.strip()
)
OPTIONS = st.dictionaries(TEXTS, st.lists(TEXTS, min_size=1, max_size=3), max_size=3)


@settings(max_examples=200, deadline=None)
@given(OPTIONS, st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
def test_each_place_is_where_the_text_stands(
    options: dict[str, list[str]], line_break: str, in_one_line: bool
) -> None:
    product = {"name": "Bougie", "options": options}
    text = yaml.safe_dump(
        {"name": "Cire", "products": [product]},
        allow_unicode=True,
        default_flow_style=in_one_line,
        default_style="'",
        width=10_000,
    )
    reading = read_raw(text.replace("\n", line_break).encode())
    lines = text.split("\n")
    for key, values in reading.catalog.shops[0].products[0].options.items():
        for index, value in enumerate(values):
            place = reading.sources.find(("shops", "cire", "products", 0, "options", key, index))
            start = place.column - 1
            assert lines[place.line - 1][start : start + place.width] == f"'{value}'"
