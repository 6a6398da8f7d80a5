from collections.abc import Callable

import pytest

from catalog_gen.check.rules import photos
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = photos.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


FILES = ("content/shops/cire/bougie.jpg", "content/shops/cire/photos/é.png", "cover.jpg")


@pytest.mark.parametrize(
    "line",
    [
        "photo: bougie.jpg",
        "logo: photos/é.png",
        "products: [{name: a, photo: bougie.jpg}]",
        "products: [{name: a, photos: [bougie.jpg, photos/é.png]}]",
    ],
)
def test_takes_photos_that_are_there(found: Callable[..., Found], line: str) -> None:
    assert found(f"name: Cire\n{line}\n", "title: a\ncover: {photo: cover.jpg}", FILES) == []


@pytest.mark.parametrize(
    ("line", "code", "column"),
    [
        ("photo: vitrine.jpg", "photo-missing", 8),
        ("logo: logo", "photo-missing", 7),
        ("products: [{name: a, photo: bougies.jpg}]", "photo-missing", 29),
        ("products: [{name: a, photos: [bougie.jpg, b.jpg]}]", "photo-missing", 43),
        ("photo: ../cire/bougie.jpg", "photo-missing", 8),
        ("photo: ./bougie.jpg", "photo-missing", 8),
        ("photo: /etc/passwd.jpg", "photo-missing", 8),
        ("photo: ../../../cover.jpg", "photo-missing", 8),
        ("photo: photos/../bougie.jpg", "photo-missing", 8),
        ("photo: Bougie.JPG", "photo-case", 8),
        ("photo: photos\\é.png", "photo-case", 8),
        ("photo: photos/e\u0301.png", "photo-case", 8),
        ("photo: notes.pdf", "photo-format", 8),
    ],
)
def test_tells_photos_that_are_not_there(
    found: Callable[..., Found], line: str, code: str, column: int
) -> None:
    files = (*FILES, "content/shops/cire/notes.pdf")
    assert found(f"name: Cire\n{line}\n", "title: a", files) == [(code, 2, column)]


def test_suggests_a_file_of_the_same_shop(read_shops: Callable[..., Reading]) -> None:
    shops = {"cire": "name: a\nphoto: bougies.jpg\n", "coton": "name: b\nphoto: bougies.jpg\n"}
    near, far = photos.check(read_shops(shops, "title: a", FILES))
    assert near.facts["suggestion"] == "bougie.jpg"
    assert near.facts["folder"] == "content/shops/cire/"
    assert far.facts["suggestion"] == ""


def test_cover_and_plan_lie_beside_the_settings(found: Callable[..., Found]) -> None:
    settings = (
        "title: a\ncover: {photo: bougie.jpg}\nmap: {image: plan.png, bounds: [[1, 2], [3, 4]]}\n"
    )
    assert found({}, settings, FILES) == [("photo-missing", 2, 16), ("photo-missing", 3, 14)]
