import pytest
from weasyprint import HTML
from weasyprint.formatting_structure.boxes import Box, ParentBox, TableBox

from catalog_gen.press.quicker import be_quick, flow

STYLE = """
@page { size: 60mm }
@page a { size: 70mm }
@page b { size: 80mm }
.a { page: a }
.b { page: b }
.left { float: left }
.fixed { position: fixed }
.away { position: absolute }
.near { position: relative }
.running { position: running(head) }
.note { float: footnote }
"""
BODIES = (
    '<p class="left">un</p><p class="away b">deux</p><p class="near">trois</p>',
    '<div><p class="fixed a">un</p><p class="a">deux</p></div><div><p class="b">trois</p></div>',
    '<p class="running">un</p><p>deux <span class="note">trois</span></p><p class="a"></p>',
    '<div class="a"><p class="b">un</p><p class="b">deux</p></div><p>trois</p>',
    '<table class="a"><tr class="b"><td>un</td></tr></table><p>deux</p>',
    '<div class="b"><p class="away">un</p></div><div></div><p class="left a">deux</p>',
)


@pytest.mark.parametrize("body", BODIES)
def test_pages_are_as_without(monkeypatch, body):
    html = f"<style>{STYLE}</style>{body}"
    with monkeypatch.context() as before:
        before.setattr(Box, "is_in_normal_flow", flow.is_in_normal_flow)
        before.setattr(ParentBox, "page_values", flow.page_values)
        expected = HTML(string=html).write_pdf()
    with monkeypatch.context() as after:
        after.setattr(Box, "is_in_normal_flow", flow._is_in_normal_flow)
        after.setattr(ParentBox, "page_values", flow._page_values)
        assert HTML(string=html).write_pdf() == expected
        for box in HTML(string=html).render().pages[0]._page_box.descendants():
            assert box.is_in_normal_flow() == flow.is_in_normal_flow(box)
            if isinstance(box, ParentBox) and not isinstance(box, TableBox):
                assert flow._page_values(box) == flow.page_values(box)


def test_sections_are_laid_out_so():
    be_quick()
    assert Box.is_in_normal_flow is flow._is_in_normal_flow
    assert ParentBox.page_values is flow._page_values
