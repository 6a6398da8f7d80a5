import pytest
from readback.content import channels, telephones

pytestmark = pytest.mark.end_to_end


def shop_page(booklet, content, name):
    shop, first = content.shops[name], content.printed(name)[0]
    return booklet.page_with(shop["name"], first["name"], first["ref"])


def entry(words, page):
    return sorted(words.split()), str(page), page


def entries_on(booklet, pages, pick):
    """Of each link into the book: its words, the number printed behind them, where it leads.

    `pick` tells the number from other figures behind the words: the first or the last of them.
    """
    boxes: dict[tuple[int, str], list] = {}
    for link in booklet.links:
        if link.page in pages and link.target:
            boxes.setdefault((link.page, link.target), []).append(link.box)
    entries = []
    for (page, target), found in boxes.items():
        sheet = booklet.sheets[page]
        number = pick(figures_behind(sheet, found))[1]
        entries.append((sheet.words_in(found), number, booklet.targets[target]))
    return entries


def figures_behind(sheet, boxes):
    """Where each figure to the right of the last of some boxes begins, and the figure."""
    last = max(boxes, key=lambda box: box[1])
    return [
        (word.box[0], word.text)
        for word in sheet.words
        if word.text.isdigit() and last[1] < word.middle[1] < last[3] and word.box[0] > last[2]
    ]


def test_the_outline_lists_each_shop_under_its_category(booklet, content):
    chapters = [
        (category, [(content.shops[n]["name"], shop_page(booklet, content, n)) for n in names])
        for category, names in content.by_category().items()
    ]
    titles = [category for category, _ in chapters]
    found = [(title, page, inside) for title, page, inside in booklet.outline if title in titles]
    assert found == [(title, shops[0][1], shops) for title, shops in chapters]
    others = [title for title, _, inside in booklet.outline if not inside]
    assert others == [
        content.settings["title"],
        "Le mot de la ville",
        "Sommaire",
        "Le plan",
        "Index",
        "Bon de commande",
    ]
    [ideas] = [inside for title, _, inside in booklet.outline if title == "Idées cadeaux"]
    assert [title for title, _ in ideas] == [idea["name"] for idea in content.settings["ideas"]]


def test_the_contents_give_each_shop_s_page(booklet, content):
    shops = [page for target, page in booklet.targets.items() if target.startswith("boutique-")]
    pages = range(booklet.targets["sommaire"], min(shops))
    expected = []
    for name, shop in content.shops.items():
        page = shop_page(booklet, content, name)
        expected.append(entry(shop["name"], page))
    expected.append(entry("Idées cadeaux", booklet.targets["idee-petits-prix"]))
    expected.append(entry("Le plan", booklet.targets["plan"]))
    assert sorted(entries_on(booklet, pages, max)) == sorted(expected)


def test_the_index_gives_each_shop_s_and_product_s_page(booklet, content):
    pages = range(booklet.targets["index"], len(booklet.sheets))
    expected = []
    for name, shop in content.shops.items():
        page = shop_page(booklet, content, name)
        expected.append(entry(shop["name"], page))
        for product in content.printed(name):
            page = booklet.page_with(product["name"], product["ref"])
            expected.append(entry(product["name"], page))
    assert sorted(entries_on(booklet, pages, min)) == sorted(expected)


def test_every_link_inside_leads_somewhere_and_says_where(booklet):
    inside = [link for link in booklet.links if not link.address]
    assert inside
    for link in inside:
        assert link.target in booklet.targets
        assert link.description


def test_the_links_at_a_shop_s_foot_are_its_own(booklet, content):
    for name, shop in content.shops.items():
        expected = {f"tel:{number}" for number in telephones(shop)}
        expected |= {f"mailto:{shop['email']}"} if "email" in shop else set()
        # An address to type is for shops that sell online first of all.
        expected |= {shop["order_url"]} if channels(shop)[0] == "web" else set()
        page = shop_page(booklet, content, name)
        assert {link.address for link in booklet.links if link.page == page} == expected


def test_a_link_is_there_once(booklet):
    # Several over the same words would be read aloud as many times.
    again = {
        (one.page, one.target or one.address)
        for place, one in enumerate(booklet.links)
        for other in booklet.links[:place]
        if one.page == other.page
        if (one.target, one.address) == (other.target, other.address)
        if overlap(one.box, other.box)
    }
    assert not again


def overlap(one, other):
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return width > 0.5 and height > 0.5
