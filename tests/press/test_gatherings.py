import pytest

from catalog_gen.press import assembly
from catalog_gen.press.gatherings import gather_sections
from catalog_gen.press.tasks.binding import join_sheets
from catalog_gen.tools.cache import Cache, LostEntryError, make_key

NAMES = [f"boutique-{number}" for number in range(200)]


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path)


@pytest.fixture
def joined(monkeypatch):
    """The gatherings that had to be joined."""
    joined = []

    def join(sections):
        joined.append(sections)
        return b",".join(sections)

    monkeypatch.setattr(assembly, "gather", join)
    return joined


@pytest.fixture
def sections(cache):
    """A section for each name; its bytes are its name, and a mark for one that changed."""

    def sections(names, changed=""):
        found = []
        for name in names:
            content = f"{name}{'*' if name == changed else ''}".encode()
            key = make_key(content)
            cache.put(key, content)
            found.append((name, key))
        return found

    return sections


def test_all_sections_are_there_in_order(cache, joined, sections):
    keys = gather_sections(sections(NAMES), cache, map, join_sheets)
    found = [content.decode() for key in keys for content in cache.get(key).split(b",")]
    assert found == NAMES
    assert 6 <= len(keys) <= 30


def test_the_same_sections_are_not_joined_again(cache, joined, sections):
    keys = gather_sections(sections(NAMES), cache, map, join_sheets)
    joined.clear()
    assert gather_sections(sections(NAMES), cache, map, join_sheets) == keys
    assert joined == []


@pytest.mark.parametrize("changed", [NAMES[0], NAMES[90], NAMES[-1]])
def test_a_changed_section_has_its_own_gathering_joined(cache, joined, sections, changed):
    gather_sections(sections(NAMES), cache, map, join_sheets)
    joined.clear()
    gather_sections(sections(NAMES, changed), cache, map, join_sheets)
    assert len(joined) == 1
    assert f"{changed}*".encode() in joined[0]


@pytest.mark.parametrize("gone", [NAMES[0], NAMES[90], NAMES[-1]])
def test_a_section_that_goes_leaves_the_other_gatherings(cache, joined, sections, gone):
    gather_sections(sections(NAMES), cache, map, join_sheets)
    joined.clear()
    gather_sections(sections([name for name in NAMES if name != gone]), cache, map, join_sheets)
    assert len(joined) <= 1


def test_a_section_without_a_name_is_by_itself(cache, joined, sections):
    two = sections(["a", "b", "c", "d"])
    mixed = [two[0], ("", two[1][1]), ("", two[2][1]), two[3]]
    keys = gather_sections(mixed, cache, map, join_sheets)
    assert [cache.get(key) for key in keys] == [b"a", b"b", b"c", b"d"]
    assert gather_sections([], cache, map, join_sheets) == []


def test_recipes_are_told_apart(cache, joined, sections):
    one = sections(["a"])
    screen, press = (
        gather_sections(one, cache, map, join_sheets, recipe) for recipe in ("screen", "press")
    )
    assert screen != press
    assert len(joined) == 2


def test_a_section_that_vanished_is_told(cache, joined, sections):
    two = sections(["a", "b"])
    for path in cache.folder.glob("??/*"):
        path.unlink()
    with pytest.raises(LostEntryError, match="the cache lost a section"):
        gather_sections(two, cache, map, join_sheets)
