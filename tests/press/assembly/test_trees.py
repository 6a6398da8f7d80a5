import io
from itertools import count

import pikepdf
import pytest
from pikepdf import NameTree, NumberTree

from catalog_gen.press.assembly.trees import Kind, write_tree
from catalog_gen.press.assembly.writing import write_pdf


@pytest.mark.parametrize("entries", [0, 1, 64, 65, 200])
def test_every_entry_is_found(entries):
    numbered = [(b"%d" % key, b"(%d)" % key) for key in range(entries)]
    named = [(b"(n%03d)" % key, b"(%d)" % key) for key in range(entries)]
    with _open(Kind.NUMBERS, numbered) as numbers, _open(Kind.NAMES, named) as names:
        tree = NumberTree(numbers.Root.Tree)
        assert [str(tree[key]) for key in range(entries)] == [str(key) for key in range(entries)]
        tree = NameTree(names.Root.Tree)
        assert {name: str(value) for name, value in tree.items()} == {
            f"n{key:03}": str(key) for key in range(entries)
        }
        assert all(f"n{key:03}" in tree for key in range(entries))


def _open(kind, entries):
    objects = write_tree(kind, entries, 4, count(5))
    assert list(objects) == list(range(4, 4 + len(objects)))
    above = [
        b"<< /Type /Catalog /Pages 2 0 R /Tree 4 0 R >>",
        b"<< /Kids [ ] /Count 0 >>",
        b"<< >>",
    ]
    return pikepdf.open(io.BytesIO(write_pdf("1.7", [*above, *objects.values()], {}, 1, 3)))
