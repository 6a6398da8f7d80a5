from collections.abc import Callable

import pytest

from catalog_gen.check.rules import web_addresses
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = web_addresses.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


@pytest.mark.parametrize(
    "address",
    [
        *("https://cire.example/", "http://www.cire.fr/a?b=c#d", "https://cire.fr:8443"),
        *("https://café.fr/été", "HTTPS://CIRE.FR"),
    ],
)
def test_takes_whole_addresses(found: Callable[..., Found], address: str) -> None:
    assert found(f"name: Cire\nurl: {address}\n") == []


@pytest.mark.parametrize(
    "address",
    [
        *("javascript:alert(1)", "ftp://cire.fr", "//cire.fr", "https://", "https://cire"),
        *("https://a:b@cire.fr", "https://[::1", "https://cire.fr:port", "https://ci re.fr"),
        *("@cire", "file:///etc/passwd", "https://cire.fr/<b>", "mailto:a@cire.fr", "https://.fr"),
    ],
)
def test_tells_what_is_no_web_address(found: Callable[..., Found], address: str) -> None:
    assert found(f'name: Cire\norder_url: "{address}"\n') == [("bad-web-address", 2, 12)]


def test_suggests_the_missing_start(read_shops: Callable[..., Reading]) -> None:
    (problem,) = web_addresses.check(read_shops("name: Cire\nurl: www.cire.fr\n"))
    assert problem.facts["suggestion"] == "https://www.cire.fr"


def test_checks_social_networks_and_the_catalog_too(found: Callable[..., Found]) -> None:
    shop = 'name: Cire\nsocial: {instagram: "@cire"}\n'
    assert found(shop, "title: a\nurl: noel\n") == [
        ("bad-web-address", 2, 6),
        ("bad-web-address", 2, 21),
    ]
