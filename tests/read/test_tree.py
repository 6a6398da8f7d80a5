from catalog_gen.model.problem import SourceRef
from catalog_gen.read.parse import parse_tree
from catalog_gen.read.tree import Table, child, content, descend, empty_entries, walk, without


def tree_of(text: str) -> Table:
    tree, problems = parse_tree("shop.yaml", text)
    assert tree is not None
    assert not problems
    return tree


SHOP = tree_of("name: Cire\ntagline:\nproducts:\n- {name: a, ideas: [x, y]}\n- {name: b}\n")


def test_content_is_text_without_what_is_empty() -> None:
    products = [{"name": "a", "ideas": ["x", "y"]}, {"name": "b"}]
    assert content(SHOP) == {"name": "Cire", "products": products}


def test_finds_a_value_by_its_path() -> None:
    found = descend(SHOP, ("products", 0, "ideas", 1))
    assert found is not None
    assert found.place == SourceRef("shop.yaml", 4, 24, 1)


def test_finds_nothing_where_nothing_is_written() -> None:
    assert descend(SHOP, ("products", 2)) is None
    assert descend(SHOP, ("products", "name")) is None
    assert child(SHOP, "code") is None
    assert child(None, "code") is None


def test_takes_values_out() -> None:
    kept = without(SHOP, {("products", 0, "ideas", 0), ("products", 1)})
    assert content(kept) == {"name": "Cire", "products": [{"name": "a", "ideas": ["y"]}]}


def test_taking_everything_out_leaves_an_empty_table() -> None:
    assert content(without(SHOP, {()})) == {}


def test_walks_every_value_after_the_one_around_it() -> None:
    assert [path for path, _ in walk(SHOP)] == [
        (),
        ("name",),
        ("products",),
        ("products", 0),
        ("products", 0, "name"),
        ("products", 0, "ideas"),
        ("products", 0, "ideas", 0),
        ("products", 0, "ideas", 1),
        ("products", 1),
        ("products", 1, "name"),
    ]


def test_names_the_keys_without_value() -> None:
    assert list(empty_entries(SHOP)) == [("tagline",)]
    assert list(empty_entries(without(SHOP, {("tagline",)}))) == []
