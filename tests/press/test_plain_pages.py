import random
from io import StringIO
from xml.etree.ElementTree import Element

import pytest
import tinyhtml5
import weasyprint

from catalog_gen.press.drafts import index_draft, shop_drafts, surrounding_drafts
from catalog_gen.press.plain_pages import read_plain_page, read_plain_pages
from catalog_gen.press.plan import number_pages, shop_groups
from catalog_gen.press.render import Renderer
from catalog_gen.press.tasks.section import Section

PAGE = '<!doctype html>\n<html lang="fr">\n<head><meta charset="utf-8"/><title>{}</title></head>\n'
PAGE += '<body class="a">\n{}\n</body>\n</html>\n'
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">'
    '<title>a</title><g><path d="M0 0"/></g></svg>'
)
PLAIN = (
    '<section class="page" id="a"><h1>Cire &amp; <em>b</em></h1>\n<p>1 &lt; 2<br/>3</p></section>',
    f'<p>{SVG} a</p><div data-fit="b/c">{SVG.replace("xmlns=", "role=", 1)}</div>',
    "<ul>\n<li>un<ol><li><p>deux</p></li></ol></li></ul>",
    '<a href="#a"><h2>un</h2><p>deux <strong>trois</strong></p></a>',
    '<p><img src="photo:a" alt="&quot;&#39;"/> un\xa0deux\u2028\x85\ufdd0\U0001f4a9\U0001fffe</p>',
    "<em><em><em><em><em>a</em></em></em></em></em><p>b</p>",
    "un",
    "",
)
OTHER = (
    "<p>un<p>deux</p></p>", "<p/>un", "<div/>", "<ul><li/>un</ul>", "<p>un<br>deux</p>",
    "<p><div>un</div></p>", "<a><em><a>un</a></em></a>", "<h1>a<h2>b</h2></h1>", "<li>un</li>",
    "<table><tr><td>un</td></tr></table>", "<p>a</br>b</p>", "<br></br>", "<img>a</img>",
    "<!-- a -->", "<![CDATA[a]]>", "<?a b?>", '<!DOCTYPE a [<!ENTITY b "c">]>', "&nbsp;", "&#128;",
    "&apos;", "&b;", "<P>a</P>", '<p Class="a">b</p>', '<p title="a\nb">c</p>',
    '<p title="a>b">c</p>',
    '<p a:b="c">d</p>', '<p xml:lang="fr">a</p>', '<p xmlns="http://www.w3.org/1999/xhtml">a</p>',
    "<image/>", "<pre>\na</pre>", "<textarea>\na</textarea>", "<style>a</style>",
    "<script>a</script>",
    "<svg><p>a</p></svg>", '<svg viewbox="0">a</svg>', "<svg><title><b>a</b></title></svg>",
    "<svg><svg/></svg>", "<svg><lineargradient/></svg>", "<path/>", "<body>a</body>", "a\rb",
    "a\x0cb", "a\ud800b", "a\x00b", "a\ufffeb", "a > b", "<p b>c</p>", "<p", "</div>", "<svg/>",
    '<g xmlns="http://www.w3.org/2000/svg"/>', "<button><button>a</button></button>",
    "<svg><title><g/></title></svg>", '<svg viewBox="0" xmlns="http://www.w3.org/2000/svg"/>',
    SVG.replace("<g>", '<g xmlns="http://www.w3.org/2000/svg">'), '<svg xmlns:b="c" viewBox="0"/>',
    "<title>a</title>", "<plaintext>a</plaintext>",
)  # fmt: skip


def read(page):
    return tinyhtml5.parse(StringIO(page), namespace_html_elements=False)


def take_apart(element):
    """All that a tree says, in its order."""
    inner = [take_apart(child) for child in element]
    return element.tag, list(element.attrib.items()), element.text, element.tail, inner


@pytest.mark.parametrize("body", PLAIN)
def test_plain_pages_are_read_as_by_tinyhtml5(body):
    page = PAGE.format("Cire &amp; coton", body)
    for spaces in ("", " \n"):
        tree = read_plain_page(page.rstrip() + spaces)
        assert isinstance(tree, Element)
        assert take_apart(tree) == take_apart(read(page.rstrip() + spaces))


@pytest.mark.parametrize("body", OTHER)
def test_other_pages_are_left_to_tinyhtml5(body):
    assert read_plain_page(PAGE.format("a", body)) is None


@pytest.mark.parametrize(
    "page",
    [
        PAGE.format("a", "b").replace("<!doctype html>", '<!doctype html [<!ENTITY a "b">]>'),
        PAGE.format("a", "b").replace("<!doctype html>", ""),
        PAGE.format("a", "b").replace("</head>", "</head>a"),
        PAGE.format("a", "b").replace("</body>", "</body>a"),
        PAGE.format("a", "b").replace("<head>", "<head>a"),
        PAGE.format("a", "b").replace("<title>", "<title>a<b>b</b>"),
        PAGE.format("a", "b").replace("<title>", '<base href="a"/><title>'),
        PAGE.format("a", "b").replace("<body", "<p>a</p><body"),
        PAGE.format("a", "b").replace("<title>", "<b>a</b><title>"),
        PAGE.format("a", "b").replace("<body", '<body Id="a"'),
        PAGE.format("a", "b").replace("<html", "\ufeff<html"),
        PAGE.format("a", "b") + "a",
        PAGE.format("a", "<div>" * 200 + "</div>" * 200),
        "un",
        "",
    ],
)
def test_pages_with_anything_around_them_are_left_to_tinyhtml5(page):
    assert read_plain_page(page) is None


def test_pages_written_by_chance_are_read_alike_or_left():
    pieces = [*PLAIN, *OTHER, *PLAIN]
    names = ["p", "div", "a", "em", "ul", "li", "h1", "span", "section", "b", "ol", "h2"]
    taken = 0
    for seed in range(400):
        chance = random.Random(seed)
        body = "".join(chance.choices(pieces, k=2)) if seed % 2 else ""
        for _ in range(chance.randrange(1, 9)):
            name = chance.choice(names)
            spaces = chance.choice(["", " ", "\n", "x"])
            body = f"{spaces}<{name}>{body}</{name}>" + chance.choice(["", body, "a", "<br/>\n"])
            body = body[:20_000] if len(body) < 20_000 else "<p>a</p>"
        page = PAGE.format("a", body)
        tree = read_plain_page(page)
        if tree is not None:
            taken += 1
            assert take_apart(tree) == take_apart(read(page)), page
    assert taken > 20


def test_shops_covers_and_the_index_are_plain(make_catalog, make_edition, tmp_path):
    asked = []

    def work(_task, tasks):
        for task in tasks:
            asked.append(task.html)
            yield Section(b"%PDF", 1, ())

    words = "Cire < \"l’ouïe\" & <b>Coton</b>\xa0'&nbsp;'"
    shop = {"id": "cire", "name": words, "tagline": words, "email": "a@cire.example"}
    shop["products"] = [{"name": words, "ref": "CC-01", "price": "24.00", "description": words}]
    catalog = make_catalog(shop)
    edition = make_edition(catalog, tmp_path, run=work, pages={"cire": "https://noel.example/a/"})
    groups = shop_groups(edition.catalog, edition.theme)
    cover, _, back = surrounding_drafts(edition)
    index = index_draft(edition, groups, number_pages(groups, 4))
    list(Renderer(edition).start([cover, *shop_drafts(edition, groups), index, back]))
    assert len(asked) == 4
    for page in asked:
        tree = read_plain_page(page)
        assert isinstance(tree, Element), page
        assert take_apart(tree) == take_apart(read(page))
    assert "<svg xmlns" in asked[1]


def test_weasyprint_asks_this_reader_first(monkeypatch):
    monkeypatch.setattr(weasyprint, "tinyhtml5", tinyhtml5)
    read_plain_pages()
    asked = []
    monkeypatch.setattr(tinyhtml5, "parse", lambda file, **options: asked.append(file.read()))
    html = weasyprint.HTML(string=PAGE.format("a", PLAIN[0]))
    assert html.etree_element.tag == "html"
    assert not asked
    with pytest.raises(AttributeError):
        weasyprint.HTML(string="<p>un")
    assert asked == ["<p>un"]
