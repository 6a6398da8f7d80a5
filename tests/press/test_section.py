import builtins
import io
import socket
from pathlib import Path
from urllib.request import OpenerDirector

import pikepdf
import pytest

from catalog_gen.press.proxies import find_keys, write_proxy
from catalog_gen.press.section import ForbiddenAddressError
from catalog_gen.press.tasks.section import Overset, SectionTask, render_section
from catalog_gen.tools.cache import make_key
from catalog_gen.tools.packing import FileFolder
from catalog_gen.tools.workers import Workers

STYLE = """
@font-face { font-family: Text; src: url(font:text-regular.ttf) }
@page { size: 100mm 60mm; margin: 10mm }
html { font: 10pt/5mm Text }
"""
KEY = make_key("bougie")
PHOTO = '<img src="photo:bougie.jpg" alt="Une bougie">'


@pytest.fixture
def section(theme):
    """The body of a page → its section; the task has one photo."""

    def section(body, style=STYLE, head="", **changes):
        html = f'<html lang="fr"><title>Une boutique</title>{head}<body>{body}</body></html>'
        usual = {
            "fonts": FileFolder(theme.folder / "fonts", ".ttf"),
            "photos": {"bougie.jpg": write_proxy(KEY, 60, 40, 3)},
        }
        return render_section(SectionTask("Cire", html, style, **{**usual, **changes}))

    return section


@pytest.fixture
def opened(monkeypatch):
    """Every file and address that is opened during the test."""
    opened = []

    def listen(owner, name):
        usual = getattr(owner, name)

        def open_and_tell(*arguments, **options):
            opened.extend(map(str, arguments))
            return usual(*arguments, **options)

        monkeypatch.setattr(owner, name, open_and_tell)

    for owner, name in (
        (builtins, "open"),
        (io, "open"),
        (Path, "read_bytes"),
        (OpenerDirector, "open"),
        (socket, "create_connection"),
    ):
        listen(owner, name)
    return opened


ADDRESSES = [
    "https://example.org/a.png",
    "http://localhost:9/a.png",
    "file:///etc/passwd",
    "data:image/png;base64,AAAA",
    "ftp://example.org/a.png",
    "photo:other.jpg",
    f"photo:{make_key('secret')}",
    "photo:",
    "photo:../../etc/passwd",
    "PHOTO:bougie.jpg",
    "font:../../x",
    "font:../secret.ttf",
    "font:sub/secret.ttf",
    "font:secret.woff2",
    "font:secret.txt",
    "font:no-such-font.ttf",
    "font:",
    "font:/etc/passwd",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_address_is_answered_but_those_given(section, tmp_path, opened, address):
    fonts = tmp_path / "fonts"
    (fonts / "sub").mkdir(parents=True)
    for place in (tmp_path, fonts / "sub"):
        (place / "secret.ttf").write_bytes(b"secret")
    for name in ("secret.woff2", "secret.txt"):
        (fonts / name).write_bytes(b"secret")
    opened.clear()
    with pytest.raises(ForbiddenAddressError, match="Cire: "):
        section(f'<img src="{address}" alt="">', "", fonts=FileFolder(fonts, ".ttf"))
    secrets = ("passwd", "example", "secret", "localhost", make_key("secret"))
    assert not [name for name in opened for secret in secrets if secret in name]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<link rel="stylesheet" href="https://example.org/a.css">', ""),
        ('<base href="file:///etc/">', '<img src="passwd" alt="">'),
        ('<style>@import "https://example.org/a.css"</style>', ""),
        ("<style>body { background: url(https://example.org/a.png) }</style>", ""),
        ('<style>p::before { content: url("file:///etc/passwd") }</style>', "<p>a</p>"),
        ("", '<ul style="list-style-image: url(https://example.org/a.png)"><li>a</ul>'),
        ("", '<object data="file:///etc/passwd"></object>'),
        ("", '<embed src="file:///etc/passwd">'),
        (
            "<style>@font-face { font-family: F; src: url(https://example.org/f.ttf) } "
            "p { font-family: F }</style>",
            "<p>a</p>",
        ),
        ('<link rel="attachment" href="file:///etc/passwd">', ""),
    ],
)
def test_whatever_asks_for_it(section, opened, head, body):
    with pytest.raises(ForbiddenAddressError):
        section(body, "", head=head)
    assert not [name for name in opened if "passwd" in name or "example" in name]


def test_drawings_open_nothing(section, opened):
    """WeasyPrint leaves out a drawing that fails, whatever the error."""
    image = '<image width="9" height="9" href="file:///etc/passwd"/>'
    section(f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{image}</svg>')
    assert not [name for name in opened if "passwd" in name]


@pytest.mark.parametrize(
    "address", ["photo:bougie.jpg", "file:///etc/passwd", "https://a.example/a.css"]
)
def test_the_style_opens_nothing_but_fonts(section, address):
    with pytest.raises(ForbiddenAddressError, match="style: "):
        section("", f"@import url({address});")


def test_links_are_not_opened(section, opened):
    body = (
        '<p><a href="https://example.org/">site</a> <a href="#ici">ici</a></p><h1 id="ici">A</h1>'
    )
    section(body)
    assert not [name for name in opened if "example" in name]


def test_what_ends_a_section_comes_back_from_a_worker(theme):
    """WeasyPrint's own way to end a rendering is no `Exception`: it would end the worker too."""
    task = SectionTask("Cire", PHOTO, "", FileFolder(theme.folder / "fonts", ".ttf"), {})
    with Workers(2) as workers, pytest.raises(ForbiddenAddressError, match="Cire: "):
        list(workers.run(render_section, [task, task]))


def test_a_tagged_pdf_with_its_photo_and_its_font(section):
    made = section(f"<h1>Bougies</h1>{PHOTO}<p>Une bougie à 24,00 €</p>")
    assert (made.pages, made.overset) == (1, ())
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert pdf.Root.Lang == "fr"
        resources = pdf.pages[0].Resources
        assert len(resources.XObject) == 1
        assert find_keys(made.pdf) == {KEY}
        assert "/Text" in str([font.BaseFont for font in resources.Font.values()]).replace("+", "/")


def test_what_is_only_stamped_has_no_tags(section):
    with pikepdf.open(io.BytesIO(section("<p>7</p>", tagged=False).pdf)) as pdf:
        assert "/StructTreeRoot" not in pdf.Root


def test_the_same_section_twice_is_the_same_bytes(section):
    body = f"<h1>Bougies</h1>{PHOTO}"
    assert section(body) == section(body)


def test_pages_are_counted(section):
    assert section('<p>a</p><p style="break-before: page">b</p>').pages == 2


def test_a_text_that_does_not_fit_is_told(section):
    box = '<p data-fit="shops/cire/name" style="height: 5mm; margin: 0">a<br>b<br>c</p>'
    assert section(box).overset == (Overset("shops/cire/name", 10.0),)


def test_other_fonts_in_the_same_folder_are_other_fonts(section, theme, tmp_path):
    """A process that stays may meet a theme whose fonts were replaced."""
    (tmp_path / "text-regular.ttf").write_bytes(
        (theme.folder / "fonts" / "text-regular.ttf").read_bytes()
    )
    first = section("<p>24</p>", fonts=FileFolder(tmp_path, ".ttf", "1"))
    (tmp_path / "text-regular.ttf").write_bytes(
        (theme.folder / "fonts" / "display-regular.ttf").read_bytes()
    )
    second = section("<p>24</p>", fonts=FileFolder(tmp_path, ".ttf", "2"))
    assert first.pdf != second.pdf
    assert section("<p>24</p>", fonts=FileFolder(tmp_path, ".ttf", "1")).pdf == first.pdf
