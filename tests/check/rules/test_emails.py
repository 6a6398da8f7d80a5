from collections.abc import Callable

import pytest

from catalog_gen.check.rules import emails
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = emails.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


@pytest.mark.parametrize(
    "address",
    ["bonjour@cire.example", "a.b+c@sous.domaine.fr", "a@shop.test", "A@CIRE.FR", "a@café.fr"],
)
def test_takes_addresses(found: Callable[..., Found], address: str) -> None:
    assert found(f"name: Cire\nemail: {address}\n") == []


@pytest.mark.parametrize(
    "address",
    [
        *("bonjour", "a@b", "a@@cire.fr", "a b@cire.fr", "a@cire.fr, b@cire.fr", "<a@cire.fr>"),
        *("Cire <a@cire.fr>", "été@cire.fr", "a@cire..fr", "a@localhost", "a@cire.fr?cc=b@c.fr"),
    ],
)
def test_tells_what_is_no_address(found: Callable[..., Found], address: str) -> None:
    assert found(f'name: Cire\nemail: "{address}"\n') == [("bad-email", 2, 8)]


def test_checks_the_publisher_too(found: Callable[..., Found]) -> None:
    assert found({}, "title: a\npublisher: {name: Ville, email: b}\n") == [("bad-email", 2, 33)]
