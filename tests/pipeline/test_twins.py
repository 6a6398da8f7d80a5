import pytest

from catalog_gen.model.photo import PRESS_USES
from catalog_gen.stages import find_look, plan_all_photos, read_and_check
from catalog_gen.tools.run import Run


@pytest.mark.parametrize(("preset", "are_there"), [("coated", True), ("office", False)])
def test_photos_have_twins_in_inks_only_where_inks_are_printed(catalog_folder, preset, are_there):
    file = catalog_folder / "catalog.yaml"
    text = file.read_text(encoding="utf-8")
    assert "print: {" in text
    file.write_text(text.replace("print: {", f"print: {{preset: {preset}, ", 1), encoding="utf-8")
    run = Run(lambda *_: None)
    reading = read_and_check(run, catalog_folder, None)
    plan = plan_all_photos(run, reading, find_look(run, reading), None)
    uses = {r.use for photo in plan.photos.values() for r in photo.renditions}
    assert bool(uses & set(PRESS_USES.values())) == are_there
