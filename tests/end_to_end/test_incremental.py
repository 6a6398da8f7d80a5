"""Whatever happened before: building on gives the bytes that a build from nothing gives."""

import shutil

import pytest
from edits.build import Build, build_again, differing, read_output
from edits.settings import SETTINGS_VALUES
from edits.shops import PRODUCT_VALUES, SHOP_VALUES
from edits.steps import histories
from edits.town import found_town
from edits.walks import walks_of_the_site, walks_on_paper
from hypothesis import HealthCheck, given, settings
from jinja2 import BytecodeCache
from readback.command import ROOT, run_catalog

from catalog_gen.model.product import Product
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.theme import templates

pytestmark = pytest.mark.end_to_end

SITE = ("web",)
PAPER = ("press",)
ALL = ("web", "press")
slow = {"suppress_health_check": list(HealthCheck)}


class Compiled(BytecodeCache):
    """Templates compiled before; Jinja itself tells by their text whether they are the same."""

    def __init__(self):
        self.kept = {}

    def load_bytecode(self, bucket):
        if bucket.key in self.kept:
            bucket.bytecode_from_string(self.kept[bucket.key])

    def dump_bytecode(self, bucket):
        self.kept[bucket.key] = bucket.bytecode_to_string()


@pytest.fixture(scope="module", autouse=True)
def compiled_once():
    """A tenth of a second less for each build."""
    compiled = Compiled()

    def open_templates(*arguments):
        environment = templates.open_templates(*arguments)
        environment.bytecode_cache = compiled
        return environment

    with pytest.MonkeyPatch.context() as patch:
        for module in ("web.render", "press.render"):
            patch.setattr(f"catalog_gen.{module}.open_templates", open_templates)
        yield


@pytest.fixture(scope="module")
def live_through(tmp_path_factory):
    """Build a town, let things happen to it, build it again, and once more."""
    place = tmp_path_factory.mktemp("town")

    def live(history, only):
        shutil.rmtree(place)
        town = found_town(place)
        # Where the last one finds errors, they are taken back: then one more is needed.
        for step in (Build(only), *history, Build(only), Build(only)):
            step(town)
        build_again(town, only)

    return live


@given(history=histories(*SITE, days=5))
@settings(max_examples=30, **slow)
def test_the_site_is_that_of_a_build_from_nothing(live_through, history):
    live_through(history, SITE)


@given(history=histories(*ALL, days=4))
@settings(max_examples=6, **slow)
def test_site_and_booklet_are_those_of_a_build_from_nothing(live_through, history):
    live_through(history, ALL)


@pytest.mark.parametrize("walk", walks_of_the_site().values(), ids=walks_of_the_site())
def test_each_change_alone_makes_the_site_of_a_build_from_nothing(live_through, walk):
    live_through(walk, SITE)


@pytest.mark.parametrize("walk", walks_on_paper().values(), ids=walks_on_paper())
def test_each_change_alone_makes_the_booklet_of_a_build_from_nothing(live_through, walk):
    live_through(walk, PAPER)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("catalog_gen/language/labels/french/site.py", '"Les boutiques"', '"Toutes les boutiques"'),
        ("themes/noel/press/press.css", "top: calc(88mm", "top: calc(89mm"),
        ("themes/noel/web/layout.html.jinja", "<body>", '<body class="ours">'),
    ],
)
def test_another_program_gives_what_it_gives_from_nothing(tmp_path, file, old, new):
    program, town = tmp_path / "program", found_town(tmp_path / "town")
    for name in ("catalog_gen", "themes"):
        shutil.copytree(ROOT / name, program / name)

    def build():
        options = ("--jobs", "1", "--catalog", town.folder)
        assert run_catalog("build", *options, program=program).code == 0
        return read_output(town.folder / "output")

    before = build()
    text = (program / file).read_text(encoding="utf-8")
    assert old in text
    (program / file).write_text(text.replace(old, new), encoding="utf-8")
    after = build()
    shutil.rmtree(town.folder / ".cache")
    shutil.rmtree(town.folder / "output")
    assert differing(build(), after) == set()
    assert differing(before, after)


def test_edits_reach_everything_that_content_can_say():
    assert SETTINGS_VALUES.keys() == Settings.model_fields.keys()
    assert SHOP_VALUES.keys() | {"id", "photo", "logo", "products"} == Shop.model_fields.keys()
    assert PRODUCT_VALUES.keys() | {"photo", "photos"} == Product.model_fields.keys()
