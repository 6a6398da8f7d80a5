import pytest

from catalog_gen.model.output import Insert, OutputFile
from catalog_gen.publish.contents import digest, recipe
from catalog_gen.publish.publish import Published, publish
from catalog_gen.tools.cache import LostEntryError, make_key

BOOK, GOLD, NAVY = (make_key(name) for name in ("book", "gold", "navy"))
FILE = OutputFile(
    "press/book.pdf", BOOK, inserts=(Insert(5, GOLD, 6), Insert(5, NAVY, 6), Insert(8, GOLD, 6))
)


@pytest.fixture
def parts(cache):
    for key, content in ((BOOK, b"pages of"), (GOLD, b"<gold>"), (NAVY, b"<navy>")):
        cache.put(key, content)
    return cache


def lose(cache, key):
    (cache.folder / key[:2] / key[2:]).unlink()


def test_pictures_go_where_they_belong(parts, output):
    assert publish([FILE], output, parts).written == 1
    assert (output / FILE.address).read_bytes() == b"pages<gold><navy> of<gold>"


def test_many_pictures_of_all_sizes_go_where_they_belong(cache, output):
    pictures = {make_key(str(n)): bytes([n]) * (n * 37 % 101) for n in range(60)}
    for key, content in pictures.items():
        cache.put(key, content)
    cache.put(BOOK, bytes(range(200)))
    places = [n * 3 for n in range(60)]
    sizes = map(len, pictures.values())
    inserts = tuple(map(Insert, places, pictures, sizes))
    publish([OutputFile("book.pdf", BOOK, inserts=inserts)], output, cache)
    own, expected = bytes(range(200)), b""
    for place, content in zip(places, pictures.values(), strict=True):
        expected += own[place - 3 if place else 0 : place] + content
    assert (output / "book.pdf").read_bytes() == expected + own[places[-1] :]


def test_what_is_put_together_of_the_same_is_not_written_again(parts, output):
    publish([FILE], output, parts)
    before = (output / FILE.address).stat().st_ino
    assert publish([FILE], output, parts).written == 0
    assert (output / FILE.address).stat().st_ino == before


def test_another_picture_another_place_another_text_is_another_file(parts):
    others = [
        OutputFile("a", BOOK),
        OutputFile("a", BOOK, inserts=FILE.inserts[:2]),
        OutputFile("a", BOOK, inserts=(Insert(6, GOLD, 6), *FILE.inserts[1:])),
        OutputFile("a", BOOK, inserts=(Insert(5, NAVY, 6), *FILE.inserts[1:])),
        OutputFile("a", GOLD, inserts=FILE.inserts),
    ]
    assert len({digest(file, parts) for file in (FILE, *others)}) == 6
    assert len({recipe(file) for file in (FILE, *others)}) == 6
    before = digest(FILE, parts)
    parts.put(BOOK, b"pages of blue")
    assert digest(FILE, parts) != before


def test_what_stands_is_the_same_though_the_cache_lost_it(parts, output):
    plain = OutputFile("a.txt", GOLD)
    publish([FILE, plain], output, parts)
    for key in (BOOK, GOLD, NAVY):
        lose(parts, key)
    assert publish([FILE, plain], output, parts).unchanged == 2


def test_another_recipe_for_the_same_bytes_is_written_down_not_cooked(parts, output):
    again = make_key("pages of, made in another way")
    parts.put(again, b"pages of")
    publish([FILE, OutputFile("a.txt", GOLD)], output, parts)
    before = (output / FILE.address).stat().st_ino
    same = OutputFile(FILE.address, again, inserts=FILE.inserts)
    assert publish([same], output, parts) == Published(written=0, unchanged=1, removed=1)
    assert (output / FILE.address).stat().st_ino == before
    lose(parts, again)
    assert publish([same], output, parts).unchanged == 1


def test_a_digest_that_is_known_is_not_asked_for_again(parts):
    lose(parts, BOOK)
    assert digest(OutputFile("a", BOOK, "f" * 64), parts) == "f" * 64


@pytest.mark.parametrize("lost", [BOOK, GOLD, NAVY])
def test_a_part_that_the_cache_lost_is_told(parts, output, lost):
    publish([OutputFile("a.txt", GOLD)], output, parts)
    lose(parts, lost)
    with pytest.raises(LostEntryError):
        publish([FILE], output, parts)
    assert (output / "a.txt").read_bytes() == b"<gold>"


def test_a_damaged_part_is_never_served(parts, output):
    path = parts.folder / NAVY[:2] / NAVY[2:]
    path.write_bytes(path.read_bytes()[:-2] + b"##")
    with pytest.raises(LostEntryError):
        publish([FILE], output, parts)
    assert not output.exists()


@pytest.mark.parametrize("content", [b"<sea blue>", b"<sky>"])
def test_a_picture_of_another_size_than_the_file_was_made_for_is_told(parts, output, content):
    publish([OutputFile("a.txt", GOLD)], output, parts)
    parts.put(NAVY, content)
    with pytest.raises(LostEntryError):
        publish([FILE], output, parts)
    assert (output / "a.txt").exists()
    assert not (output / FILE.address).exists()
