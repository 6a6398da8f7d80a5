"""The table of orders that the pages' script is held to as well, in tests/end_to_end."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from catalog_gen.order.links import LONGEST_LINK, order_links
from catalog_gen.order.message import compact_message, full_message
from catalog_gen.order.number import order_number

CASES = json.loads(Path(__file__).with_name("cases.json").read_text(encoding="utf-8"))
MOMENT = 1_796_032_800_000

each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])


@pytest.fixture
def order(case, read_case):
    _, order = read_case(case)
    return replace(order, number=order_number(order, MOMENT))


@each_case
def test_the_message_says_what_the_table_says(case, order):
    message, expected = full_message(order), case["expected"]
    signs = order.number.removeprefix("CC-")
    if "subject" in expected:
        assert message.subject == expected["subject"].replace("{number}", signs)
    if "body" in expected:
        assert message.body == "\n".join(expected["body"]).replace("{number}", signs)
    assert set(expected.get("lines", ())) <= set(message.body.split("\n"))
    assert set(expected.get("compact", ())) <= set(compact_message(order).body.split("\n"))


@each_case
def test_links_take_the_form_that_the_table_says(case, order):
    links = order_links(order)
    if "forms" in case["expected"]:
        assert [link.form for link in links] == case["expected"]["forms"]
    assert all(len(link.address) <= LONGEST_LINK for link in links)


@each_case
def test_no_article_is_lost_in_either_form(case, order):
    for message in (full_message(order), compact_message(order)):
        articles = [line for line in message.body.split("\n") if line[:1].isdigit()]
        assert len(articles) == len(order.lines)
