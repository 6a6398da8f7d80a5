import pytest

from catalog_gen.model.problem import SourceRef, Sources
from catalog_gen.read.places import Places

TITLE = SourceRef("catalog.yaml", 1)
NAME = SourceRef("content/shops/cire/shop.yaml", 2)


def test_files_are_gone_through_when_asked_and_once() -> None:
    asked = []

    def settings():
        asked.append("settings")
        return {(): TITLE, ("title",): TITLE}

    def shop():
        asked.append("shop")
        return {("name",): NAME}

    places = Places({(): settings, ("shops", "cire"): shop})
    assert asked == []
    assert places[("shops", "cire", "name")] == NAME
    assert places[("shops", "cire", "name")] == NAME
    assert asked == ["shop"]
    assert Sources(places).find(("season", "opens")) == TITLE
    assert dict(places) == {(): TITLE, ("title",): TITLE, ("shops", "cire", "name"): NAME}
    assert len(places) == 3
    assert asked == ["shop", "settings"]


@pytest.mark.parametrize("path", [("shops",), ("shops", "other", "name"), ("name",)])
def test_what_nobody_wrote_has_no_place(path) -> None:
    places = Places({(): lambda: {(): TITLE}, ("shops", "cire"): lambda: {("name",): NAME}})
    assert path not in places
