from catalog_gen.model.photo import Photo, Rendition


def test_renditions_by_use_in_their_order():
    narrow, wide = (Rendition("web", w, w, "k", f"{w}.webp") for w in (480, 960))
    card = Rendition("card", 500, 300, "k", "card.jpg")
    photo = Photo("a.jpg", 1000, 1000, "digest", (narrow, card, wide))
    assert photo.of("web") == (narrow, wide)
    assert photo.of("cover") == ()
