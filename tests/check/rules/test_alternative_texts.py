from collections.abc import Callable

import pytest

from catalog_gen.check.rules import alternative_texts
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = alternative_texts.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


@pytest.mark.parametrize(("key", "value"), [("photo", "a.jpg"), ("photos", "[a.jpg]")])
def test_warns_of_a_photo_without_words(
    read_shops: Callable[..., Reading], key: str, value: str
) -> None:
    shop = f"name: Cire\nproducts: [{{name: Bougie, {key}: {value}}}]\n"
    (problem,) = alternative_texts.check(read_shops(shop))
    assert (problem.code, problem.severity) == ("alt-missing", "warning")
    assert problem.source.column == 29 + len(key)
    assert problem.facts == {"shop": "Cire", "product": "Bougie", "field": key}


@pytest.mark.parametrize("product", ["photo: a.jpg, alt: Une bougie", "price: 3"])
def test_takes_a_photo_with_words_and_no_photo(found: Callable[..., Found], product: str) -> None:
    assert found(f"name: Cire\nproducts: [{{name: Bougie, {product}}}]\n") == []
