from collections.abc import Callable

import pytest

from catalog_gen.check.rules import channels
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = channels.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


@pytest.mark.parametrize("channel", ["phone", "email", "sms", "whatsapp", "web"])
def test_tells_channels_that_the_shop_has_not(found: Callable[..., Found], channel: str) -> None:
    shop = f"name: Cire\norder: {{channels: [{channel}]}}\n"
    assert found(shop) == [("channel-missing", 2, 20)]


@pytest.mark.parametrize(
    ("way", "channels"),
    [
        ("telephone: 02 61 91 00 12", "phone"),
        ("mobile: 06 39 98 00 12", "phone, sms, whatsapp"),
        ("email: a@cire.example", "email"),
        ("order_url: https://cire.example", "web"),
    ],
)
def test_takes_channels_that_the_shop_has(
    found: Callable[..., Found], way: str, channels: str
) -> None:
    assert found(f"name: Cire\n{way}\norder: {{channels: [{channels}]}}\n") == []


def test_says_what_the_channel_needs(read_shops: Callable[..., Reading]) -> None:
    (problem,) = channels.check(read_shops("name: Cire\norder: {channels: [whatsapp]}\n"))
    assert problem.facts == {"shop": "Cire", "value": "whatsapp", "needs": "mobile"}


def test_a_number_that_could_not_be_read_is_there_all_the_same(
    found: Callable[..., Found],
) -> None:
    assert found("name: Cire\ntel: 02 61\norder: {channels: [phone]}\n") == []
