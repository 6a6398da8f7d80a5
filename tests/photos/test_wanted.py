from pathlib import Path

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.problem import SourceRef, Sources
from catalog_gen.model.reading import Reading
from catalog_gen.model.settings import Settings
from catalog_gen.photos.wanted import gather_wanted


def test_the_uses_of_a_photo_are_gathered_and_what_is_absent_is_left_out():
    place = SourceRef("catalog.yaml", 3, 9)
    reading = Reading(
        Path(),
        Catalog(Settings(title="Noël")),
        Sources({("cover", "photo"): place}),
        frozenset({"cover.jpg"}),
    )
    named = [
        ("cover.jpg", "web", ("cover", "photo")),
        ("gone.jpg", "web", ("map", "image")),
        ("cover.jpg", "cover", ("cover", "photo")),
    ]
    wanted = gather_wanted(named, reading)
    assert list(wanted) == ["cover.jpg"]
    assert wanted["cover.jpg"].uses == {"web", "cover"}
    assert wanted["cover.jpg"].source == place
