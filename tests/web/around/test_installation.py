import json
from io import BytesIO

from PIL import Image

from catalog_gen.web.around.installation import TOUCH_ICON, icons, manifest
from catalog_gen.web.assets import icon_address, shared_files


def test_the_manifest_names_icons_that_are_there(site):
    told = json.loads(manifest(site))
    files = {file.address: file.content for file in icons(site.theme)}
    files |= {file.address: file.content for file in shared_files(site.theme)}
    assert TOUCH_ICON in files
    for icon in told["icons"]:
        assert icon["src"] in files
        if icon["sizes"] != "any":
            picture = Image.open(BytesIO(files[icon["src"]]))
            assert icon["sizes"] == f"{picture.width}x{picture.height}"
            assert icon["type"] == picture.get_format_mimetype()
    assert icon_address() in [icon["src"] for icon in told["icons"]]


def test_what_browsers_ask_for_to_put_it_on_a_home_screen(site):
    told = json.loads(manifest(site))
    assert told["name"] == "Noël à Louviers"
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in told["icons"]}
    assert "maskable" in [icon["purpose"] for icon in told["icons"]]
    assert told["display"] == "minimal-ui"
    # Relative, so that the site may live anywhere.
    assert told["start_url"] == told["scope"] == "./"
    assert (told["theme_color"], told["background_color"]) == ("#17382D", "#FBF6EC")
