"""A small catalog in every format: sizes, texts and photos of the finished book."""

import re
import shutil

import pikepdf
import pytest
import yaml
from readback.booklet import run_tool
from readback.command import ROOT, run_catalog

pytestmark = pytest.mark.end_to_end

SHOPS = ("cire-et-coton", "fleurs-de-saison", "cave-saint-germain")
"""Four products; two, one of them long; alcohol."""
SAFE = 4
"""mm from the trim."""
LEAST_PPI = 200
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">')
FORMATS = {
    "A4": ("A4", 1, (210, 297)),
    "A6": ("A6", 1, (105, 148)),
    "DL": ("DL", 1, (99, 210)),
    "square": ("square", 1, (210, 210)),
    "free": ([120, 170], 1, (120, 170)),
    "A5 shared by three": ("A5", 3, (148, 210)),
}


@pytest.fixture(scope="module", params=FORMATS.values(), ids=FORMATS)
def book(request, tmp_path_factory):
    """The book of three shops of the demo → its file and the size of its pages in mm."""
    page, shops, size = request.param
    folder = tmp_path_factory.mktemp("format")
    settings = yaml.safe_load((ROOT / "catalog.yaml").read_text(encoding="utf-8"))
    settings["season"] = {}
    settings["print"] = {"page": page, "shops_per_page": shops}
    (folder / "catalog.yaml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    for name in ("cover.jpg", "plan.png"):
        shutil.copy(ROOT / name, folder)
    for shop in SHOPS:
        shutil.copytree(ROOT / "content" / "shops" / shop, folder / "content" / "shops" / shop)
    output = folder / "output"
    arguments = ["--catalog", str(folder), "--output", str(output), "--only", "press"]
    outcome = run_catalog("build", *arguments)
    assert outcome.code == 0, outcome.text
    return output / "web" / "catalogue.pdf", size


def test_every_page_has_the_size_asked_for(book):
    path, size = book
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            box = [float(edge) / 72 * 25.4 for edge in page.trimbox]
            assert box == pytest.approx([0, 0, *size], abs=0.01)


def test_no_text_is_near_the_trim(book):
    path, (width, height) = book
    for word in WORD.finditer(run_tool("pdftotext", "-bbox", path, "-")):
        left, top, right, bottom = (float(edge) / 72 * 25.4 for edge in word.groups())
        assert min(left, top, width - right, height - bottom) >= SAFE


def test_every_photo_is_placed_at_its_resolution(book):
    path, _size = book
    lines = run_tool("pdfimages", "-list", path).splitlines()[2:]
    resolutions = [int(ppi) for line in lines for ppi in line.split()[12:14]]
    assert resolutions
    assert min(resolutions) >= LEAST_PPI
