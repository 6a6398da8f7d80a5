from catalog_gen.photos.wanted import gather_wanted


def test_the_uses_of_a_photo_are_gathered_and_what_is_absent_is_left_out():
    named = [
        ("cover.jpg", "web", ("cover", "photo")),
        ("gone.jpg", "web", ("map", "image")),
        ("cover.jpg", "cover", ("cover", "photo")),
    ]
    wanted = gather_wanted(named, {"cover.jpg"})
    assert list(wanted) == ["cover.jpg"]
    assert wanted["cover.jpg"].uses == {"web", "cover"}
    assert wanted["cover.jpg"].field == ("cover", "photo")
