import io
import re

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, NumberTree


@pytest.fixture
def open_section(render):
    def open_section(html, css=""):
        return pikepdf.open(io.BytesIO(render(html, css=css)))

    return open_section


def elements(pdf):
    """Every element that the root leads to, in reading order."""
    waiting, found = [pdf.Root.StructTreeRoot.K], []
    while waiting:
        item = waiting.pop()
        if isinstance(item, Array):
            waiting += reversed(list(item))
        elif isinstance(item, Dictionary) and "/S" in item:
            found.append(item)
            waiting.append(item.get("/K", Array()))
    return found


def kinds(pdf):
    return [str(element.S) for element in elements(pdf)]


def test_a_paragraph_holds_its_letters_itself(open_section):
    with open_section("<p>Un <span>deux <b>trois</b></span> quatre</p>") as pdf:
        assert kinds(pdf) == ["/Document", "/P"]
        (paragraph,) = (element for element in elements(pdf) if element.S == Name.P)
        assert list(paragraph.K) == [0, 1, 2, 3]


def test_content_leads_to_what_holds_it_now(open_section):
    html = "<h2>Titre</h2><p>Un <i>deux</i></p><ul><li>trois</li></ul>"
    with open_section(html) as pdf:
        (owners,) = NumberTree(pdf.Root.StructTreeRoot.ParentTree).values()
        marks = len(re.findall(rb"/MCID", pdf.pages[0].Contents.read_bytes()))
        assert len(owners) == marks > 0
        for number, owner in enumerate(owners):
            assert number in [kid for kid in owner.K if isinstance(kid, int)]
        held = [kid for element in elements(pdf) for kid in element.K if isinstance(kid, int)]
        assert sorted(held) == list(range(marks))


def test_groups_hold_no_letters_of_their_own(open_section):
    with open_section("<div>Un</div><section>Deux</section>") as pdf:
        grouping = {"/Document", "/Div", "/Sect", "/Part"}
        for element in elements(pdf):
            if str(element.S) in grouping:
                assert not any(isinstance(kid, int) for kid in element.K)


def test_links_and_figures_stay(open_section, photo):
    html = '<p>Voir <a href="https://noel.example/">le site</a></p>'
    html += f'<img src="{photo("gold")}" alt="Pot">'
    with open_section(html) as pdf:
        assert kinds(pdf) == ["/Document", "/P", "/Link", "/Figure"]
        (link,) = (element for element in elements(pdf) if Name.Link == element.S)
        mention = next(kid for kid in link.K if isinstance(kid, Dictionary))
        assert mention.Type == Name.OBJR
        assert mention.Obj.is_same_object_as(pdf.pages[0].Annots[0])
        assert not mention.is_indirect


def test_a_text_over_two_pages_is_held_by_the_part_on_each(open_section):
    words = " ".join(["mot"] * 900)
    with open_section(f"<p>{words}</p>") as pdf:
        assert len(pdf.pages) > 1
        owners = list(NumberTree(pdf.Root.StructTreeRoot.ParentTree).values())
        for page, held in zip(pdf.pages, owners, strict=True):
            assert all(owner.Pg.is_same_object_as(page.obj) for owner in held)
