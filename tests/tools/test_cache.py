import hashlib
import os
import pickle
from functools import partial
from pathlib import Path

import pytest

from catalog_gen.tools.cache import ENTRY_BYTES, Cache, join_parts, key_of, make_key
from catalog_gen.tools.workers import Workers

KEY = make_key("photo", b"bytes")
DAY = 24 * 60 * 60


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


def entry_of(cache, key=KEY):
    [path] = [path for path in cache.folder.rglob("*") if path.is_file() and path.name == key[2:]]
    return path


def make_older(path, days):
    state = path.stat()
    os.utime(path, (state.st_atime, state.st_mtime - days * DAY))


def test_the_parts_of_a_key_do_not_run_together():
    assert make_key("ab", "c") != make_key("a", "bc")
    assert make_key("a", "") != make_key("a")
    assert make_key("é") == make_key("é".encode())
    assert len({make_key(), make_key(""), make_key("", "")}) == 3


def test_parts_may_be_joined_some_after_the_others():
    assert key_of(join_parts("ab") + join_parts(b"c", "")) == make_key("ab", "c", "")


def test_a_name_that_is_no_unicode_has_a_key():
    assert make_key("\udce9.jpg") != make_key("e.jpg")


def test_what_was_put_is_got_back_with_its_digest(cache):
    digest = cache.put(KEY, b"content")
    assert digest == hashlib.sha256(b"content").hexdigest()
    assert cache.get(KEY) == b"content"
    assert cache.digest(KEY) == digest
    assert (cache.size(KEY), cache.size("0" * 64)) == (7, None)
    assert entry_of(cache).read_bytes().startswith(bytes.fromhex(digest))


def test_an_empty_content_is_a_content(cache):
    cache.put(KEY, b"")
    assert cache.get(KEY) == b""


def test_what_was_never_put_is_absent(cache):
    assert cache.get(KEY) is None
    assert cache.digest(KEY) is None


def test_the_last_content_put_counts(cache):
    cache.put(KEY, b"old")
    cache.put(KEY, b"new")
    assert cache.get(KEY) == b"new"


@pytest.mark.parametrize("key", ["", "../../etc/passwd", KEY.upper(), KEY[:-1], KEY + "\n"])
def test_only_keys_name_entries(cache, key):
    with pytest.raises(ValueError, match="not a cache key"):
        cache.put(key, b"")


def test_an_altered_entry_is_removed_and_absent(cache):
    cache.put(KEY, b"content")
    path = entry_of(cache)
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert cache.get(KEY) is None
    assert not path.exists()


@pytest.mark.parametrize("ask", [Cache.get, Cache.digest])
@pytest.mark.parametrize("left", [0, 31, 40, 46])
def test_an_entry_cut_short_is_removed_and_absent(cache, ask, left):
    cache.put(KEY, b"content")
    path = entry_of(cache)
    os.truncate(path, left)
    assert ask(cache, KEY) is None
    assert not path.exists()


def test_a_damaged_entry_can_be_put_again(cache):
    cache.put(KEY, b"content")
    os.truncate(entry_of(cache), 3)
    cache.put(KEY, b"content")
    assert cache.get(KEY) == b"content"


def test_all_damaged_entries_are_removed_at_once(cache):
    keys = [make_key(str(number)) for number in range(5)]
    for key in keys:
        cache.put(key, b"content")
    os.truncate(entry_of(cache, keys[0]), 3)
    entry_of(cache, keys[1]).write_bytes(b"")
    header = entry_of(cache, keys[2])
    header.write_bytes(b"x" + header.read_bytes()[1:])
    middle = entry_of(cache, keys[3])
    middle.write_bytes(middle.read_bytes()[:-1] + b"x")
    under_way = middle.parent / ".new-now"
    under_way.write_bytes(b"half")
    assert cache.remove_damaged() == 4
    assert [cache.get(key) for key in keys] == [None] * 4 + [b"content"]
    assert under_way.exists()


def test_a_writer_that_fails_leaves_the_old_entry_and_nothing_else(cache, monkeypatch):
    cache.put(KEY, b"old")

    def fail(*_):
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        cache.put(KEY, b"new")
    assert cache.get(KEY) == b"old"
    assert [path for path in cache.folder.rglob("*") if path.is_file()] == [entry_of(cache)]


def test_the_entries_used_longest_ago_are_pruned_first(cache):
    keys = [make_key(str(number)) for number in range(4)]
    for age, key in enumerate(keys):
        cache.put(key, bytes(60))
        make_older(entry_of(cache, key), days=10 * (age + 1))
    cache.get(keys[2])
    assert cache.prune(230) == 2
    assert [cache.get(key) is not None for key in keys] == [True, False, True, False]


@pytest.mark.parametrize(("most", "left"), [(1000, 10), (999, 8), (920, 8), (914, 8), (913, 7)])
def test_pruning_makes_room_for_an_eighth(cache, most, left):
    for number in range(10):
        cache.put(make_key(str(number)), bytes(60))
    assert cache.prune(most) == 10 - left
    assert cache.prune(most) == 0


def test_what_is_in_use_is_never_pruned(cache):
    keys = [make_key(str(number)) for number in range(4)]
    for age, key in enumerate(keys):
        cache.put(key, bytes(60))
        make_older(entry_of(cache, key), days=10 * (age + 1))
    assert cache.prune(0, in_use={keys[1], keys[3]}) == 2
    assert [cache.get(key) is not None for key in keys] == [False, True, False, True]


def test_all_keys_are_listed_and_no_file_beside_them(cache):
    assert cache.list_keys() == set()
    keys = {make_key(str(number)) for number in range(40)}
    for key in keys:
        cache.put(key, b"content")
    (cache.folder / "lock").touch()
    (cache.folder / "ab.").touch()
    (cache.folder / "zz").touch()
    assert cache.list_keys() == keys


def test_pruning_leaves_a_cache_that_is_small_enough_alone(cache):
    cache.put(KEY, bytes(60))
    assert cache.prune(100) == 0
    assert cache.prune(99) == 1
    assert cache.prune(0) == 0


def test_pruning_an_absent_cache_does_nothing(cache):
    assert cache.prune(0) == 0


def test_pruning_removes_what_killed_writers_left_but_nothing_under_way(cache):
    cache.put(KEY, b"content")
    shard = entry_of(cache).parent
    left, under_way = shard / ".new-left", shard / ".new-now"
    left.write_bytes(b"half")
    under_way.write_bytes(b"half")
    make_older(left, days=2)
    assert cache.prune(1000) == 0
    assert sorted(path.name for path in shard.iterdir()) == sorted([KEY[2:], ".new-now"])


def test_pruning_passes_over_what_another_process_removes_meanwhile(cache):
    cache.put(KEY, b"content")
    (entry_of(cache).parent / "gone").symlink_to("nowhere")
    assert cache.prune(0) == 1


def test_an_entry_is_held_in_its_full_size_or_not_at_all(cache):
    cache.put(KEY, b"content")
    assert cache.holds(KEY, 7)
    assert not cache.holds(KEY, 6)
    assert not cache.holds(make_key("another"), 7)
    os.truncate(entry_of(cache), 46)
    assert not cache.holds(KEY, 7)


@pytest.mark.parametrize("ask", [Cache.get, Cache.digest, partial(Cache.holds, size=7)])
def test_use_is_noted_once_a_day(cache, ask):
    cache.put(KEY, b"content")
    path = entry_of(cache)
    make_older(path, days=0.9)
    before = path.stat().st_mtime_ns
    ask(cache, KEY)
    assert path.stat().st_mtime_ns == before
    make_older(path, days=0.2)
    ask(cache, KEY)
    assert path.stat().st_mtime_ns > before


def test_a_cache_travels_to_workers(cache):
    cache.put(KEY, b"content")
    assert pickle.loads(pickle.dumps(cache)).get(KEY) == b"content"


def test_several_processes_write_and_read_the_same_entries_at_once(cache):
    keys = [make_key(str(number)) for number in range(5)] * 40
    content = b"whole" * 20_000
    with Workers(2) as workers:
        seen = [
            cache.get(key)
            for key, _ in zip(
                keys, workers.run(partial(cache.put, content=content), keys), strict=True
            )
        ]
        seen += workers.run(cache.get, keys)
    assert set(seen) == {content}
    assert len([path for path in cache.folder.rglob("*") if path.is_file()]) == 5


def test_an_entry_that_another_process_removes_meanwhile_is_absent(cache, monkeypatch):
    cache.put(KEY, b"content")
    make_older(entry_of(cache), days=2)

    def remove_first(path):
        Path(path).unlink()
        raise FileNotFoundError(path)

    monkeypatch.setattr(os, "utime", remove_first)
    assert cache.get(KEY) == b"content"
    assert cache.get(KEY) is None


def room_for(content):
    return memoryview(bytearray(len(content) + ENTRY_BYTES))


def test_contents_are_read_into_one_room_after_another(cache):
    room = room_for(b"longer")
    for content in (b"longer", b"short", b""):
        cache.put(KEY, content)
        assert cache.get_into(room, KEY) == content


def test_what_a_room_cannot_hold_stays_where_it_is(cache):
    cache.put(KEY, b"longer")
    assert cache.get_into(room_for(b"short"), KEY) is None
    assert cache.get(KEY) == b"longer"


@pytest.mark.parametrize("change", [lambda b: b[:-1], lambda b: b[:10], lambda b: b[:-1] + b"!"])
def test_a_damaged_entry_is_not_read_into_a_room(cache, change):
    cache.put(KEY, b"content")
    path = entry_of(cache)
    path.write_bytes(change(path.read_bytes()))
    assert cache.get_into(room_for(b"content"), KEY) is None
    assert not path.exists()
    assert cache.get_into(room_for(b"content"), KEY) is None
