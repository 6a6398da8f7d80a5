from pathlib import Path

from catalog_gen.read.photos import find_photos


def touch(folder: Path, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).touch()


def found(folder: Path) -> set[str]:
    files, problems = find_photos(folder, ("content/shops/cire",))
    assert not problems
    return {file.removeprefix("content/shops/cire/") for file in files}


def test_finds_photos_whatever_their_capitals(tmp_path: Path) -> None:
    shop = tmp_path / "content/shops/cire"
    touch(
        shop, "a.jpg", "b.JPEG", "c.Png", "d.webp", "e.heic", "notes.txt", "shop.yaml", "logo.svg"
    )
    assert found(tmp_path) == {"a.jpg", "b.JPEG", "c.Png", "d.webp", "e.heic"}


def test_looks_three_levels_deep_in_a_shop(tmp_path: Path) -> None:
    shop = tmp_path / "content/shops/cire"
    touch(shop, "a.jpg", "photos/b.jpg", "photos/2026/c.jpg", "photos/2026/12/d.jpg")
    assert found(tmp_path) == {"a.jpg", "photos/b.jpg", "photos/2026/c.jpg"}


def test_looks_beside_catalog_yaml_but_not_below(tmp_path: Path) -> None:
    touch(tmp_path, "cover.jpg", "output/web/a.jpg", "content/b.jpg", "content/shops/other/c.jpg")
    assert found(tmp_path) == {"cover.jpg"}


def test_leaves_out_hidden_and_unprintable_names_and_what_is_no_file(tmp_path: Path) -> None:
    shop = tmp_path / "content/shops/cire"
    touch(shop, ".a.jpg", ".git/b.jpg", "c\n.jpg", "d\n/e.jpg", "folder.jpg/d.txt")
    assert found(tmp_path) == set()


def test_follows_links_inside_the_catalog_only(tmp_path: Path) -> None:
    catalog = tmp_path / "catalog"
    shop = catalog / "content/shops/cire"
    touch(tmp_path, "outside/a.jpg")
    touch(shop, "b.jpg")
    (shop / "out.jpg").symlink_to(tmp_path / "outside/a.jpg")
    (shop / "out").symlink_to(tmp_path / "outside")
    (shop / "in.jpg").symlink_to("b.jpg")
    (shop / "broken.jpg").symlink_to("nowhere.jpg")
    (shop / "circle.jpg").symlink_to("circle.jpg")
    (shop / "round").symlink_to(".")
    assert found(catalog) == {"b.jpg", "in.jpg", *_turns("round", ["b.jpg", "in.jpg"])}


def test_does_not_enter_a_shop_that_is_a_link_out(tmp_path: Path) -> None:
    touch(tmp_path, "outside/a.jpg")
    (tmp_path / "catalog/content/shops").mkdir(parents=True)
    (tmp_path / "catalog/content/shops/cire").symlink_to(tmp_path / "outside")
    assert found(tmp_path / "catalog") == set()


def _turns(link: str, names: list[str]) -> set[str]:
    return {f"{prefix}{name}" for prefix in (f"{link}/", f"{link}/{link}/") for name in names}
