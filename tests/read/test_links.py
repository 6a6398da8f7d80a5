from pathlib import Path

import pytest

from catalog_gen.read import links
from catalog_gen.read.links import is_inside


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    catalog = tmp_path / "catalog"
    (catalog / "shops/cire").mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    return catalog


@pytest.mark.parametrize(
    ("link", "target", "path", "inside"),
    [
        ("in", "shops", "in/cire", True),
        ("out", "../outside", "out", False),
        ("out", "../outside", "out/a.jpg", False),
        ("shops/cire/out", "../../../outside", "shops/cire/out", False),
        ("back", "../catalog/shops", "back/cire", True),
        ("round", "round", "round", False),
        ("gone", "nowhere", "gone", True),
    ],
)
def test_links_are_followed(catalog: Path, link: str, target: str, path: str, inside: bool) -> None:
    (catalog / link).symlink_to(target)
    assert is_inside(catalog, path) == inside


@pytest.mark.parametrize(
    ("path", "inside"), [("../outside", False), ("shops/../../outside", False), ("shops/..", True)]
)
def test_a_step_up_is_followed(catalog: Path, path: str, inside: bool) -> None:
    assert is_inside(catalog, path) == inside


def test_a_catalog_that_is_a_link_itself_is_inside(catalog: Path) -> None:
    linked = catalog.parent / "linked"
    linked.symlink_to(catalog)
    assert is_inside(linked, "shops/cire")
    (catalog / "out").symlink_to("../outside")
    assert not is_inside(linked, "out")


def test_without_links_nothing_is_followed(catalog: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "_leads_inside", None)
    assert is_inside(catalog, "shops/cire")
    assert is_inside(catalog, "shops/cire/absent.jpg")
