import pytest
from readback.browser import HEIGHT, visit
from readback.site import KINDS

pytestmark = pytest.mark.end_to_end


@pytest.fixture(params=[True, False], ids=["scripts", "no scripts"])
def context(request, browser):
    size = {"width": 360, "height": HEIGHT}
    context = browser.new_context(viewport=size, java_script_enabled=request.param)
    yield context
    context.close()


def test_every_shop_has_a_pin_and_an_entry(context, site, content):
    page = visit(context, (site.folder / KINDS["plan"]).as_uri()).page
    names = {shop["name"].replace("'", "’") for shop in content.shops.values()}
    pins = page.locator(".pin a")
    told = [pins.nth(n).get_attribute("aria-label") for n in range(pins.count())]
    assert [name.split(", ")[0] for name in told] == [*map(str, range(1, len(names) + 1)), "A"]
    assert page.locator(".plan-list h3").count() == len(told)


@pytest.mark.parametrize("width", [360, 1280])
def test_no_pin_covers_another(context, site, width):
    page = visit(context, (site.folder / KINDS["plan"]).as_uri()).page
    page.set_viewport_size({"width": width, "height": HEIGHT})
    shapes = page.locator(".pin circle, .pin rect")
    boxes = [shapes.nth(n).bounding_box() for n in range(shapes.count())]
    centres = [(b["x"] + b["width"] / 2, b["y"] + b["height"] / 2, b["width"]) for b in boxes]
    for place, (x, y, size) in enumerate(centres):
        for other_x, other_y, _ in centres[place + 1 :]:
            assert (x - other_x) ** 2 + (y - other_y) ** 2 > (0.8 * size) ** 2


def test_a_pin_leads_to_its_entry_and_back(context, site):
    page = visit(context, (site.folder / KINDS["plan"]).as_uri()).page
    page.locator(".pin a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**#boutique-*")
    entry = page.locator(".plan-list li:target")
    entry.locator(".plan-mark").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**#repere-1")
    assert page.locator(".pin:target").count() == 1
