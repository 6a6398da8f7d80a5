from dataclasses import replace

from catalog_gen.model.photo import Photo, Rendition


def test_renditions_by_use_in_their_order():
    narrow, wide = (Rendition("web", w, w, "k", f"{w}.webp") for w in (480, 960))
    card = Rendition("card", 500, 300, "k", "card.jpg")
    photo = Photo("a.jpg", 1000, 1000, "digest", (narrow, card, wide))
    assert photo.of("web") == (narrow, wide)
    assert photo.of("cover") == ()


def test_a_photo_stands_for_itself_and_for_all_that_is_made_of_it():
    card = Rendition("card", 500, 300, "k", "card.jpg")
    photo = Photo("a.jpg", 1000, 900, "digest", (card, replace(card, key="l")))
    others = [
        replace(photo, path="b.jpg"),
        replace(photo, width=1001),
        replace(photo, height=901),
        replace(photo, digest="other"),
        replace(photo, renditions=(card,)),
        replace(photo, renditions=(card, replace(card, key="m"))),
        replace(photo, renditions=(card, replace(card, key="l", name="other.jpg"))),
    ]
    assert replace(photo).identity == photo.identity
    assert len({photo.identity, *(other.identity for other in others)}) == 8
