import shutil
import subprocess
import sys
from zipfile import ZipFile

import pytest
from readback.command import ROOT, run_catalog

pytestmark = pytest.mark.end_to_end

SHOP = "content/shops/la-malle-aux-jouets"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=120,
    )
    (made,) = folder.glob("*.whl")
    return made


def test_the_wheel_holds_the_program_and_the_theme(wheel):
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
        information = next(name for name in names if name.endswith("/entry_points.txt"))
        assert b"catalog = catalog_gen.cli:main" in archive.read(information)
    for folder in ("catalog_gen", "themes"):
        versioned = [p for p in (ROOT / folder).rglob("*") if p.is_file()]
        for path in versioned:
            inside = path.relative_to(ROOT).as_posix()
            if "__pycache__" not in inside:
                assert inside.replace("themes/", "catalog_gen/themes/", 1) in names
    outside = {name.split("/")[0] for name in names}
    assert {name for name in outside if not name.endswith(".dist-info")} == {"catalog_gen"}


def test_the_program_of_the_wheel_builds_a_catalog_without_a_theme_of_its_own(wheel, tmp_path):
    installed, catalog = tmp_path / "installed", tmp_path / "catalog"
    with ZipFile(wheel) as archive:
        archive.extractall(installed)
    (catalog / SHOP).parent.mkdir(parents=True)
    shutil.copytree(ROOT / SHOP, catalog / SHOP)
    for name in ("catalog.yaml", "cover.jpg", "plan.png"):
        shutil.copy2(ROOT / name, catalog / name)
    done = run_catalog("build", "--catalog", catalog, program=installed)
    assert done.code == 0, done.text
    for made in ("index.html", "catalogue.pdf", "boutiques/la-malle-aux-jouets/mj-01/index.html"):
        assert (catalog / "output/web" / made).is_file()
    version = subprocess.run(
        [sys.executable, "-c", "import catalog_gen; print(catalog_gen.__file__)"],
        env={"PYTHONPATH": str(installed)},
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert version.stdout.strip() == str(installed / "catalog_gen/__init__.py")
