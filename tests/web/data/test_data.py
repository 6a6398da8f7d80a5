from catalog_gen.tools.cache import Cache
from catalog_gen.web import data
from catalog_gen.web.data import data_addresses, data_files


def test_addresses_do_not_change_with_the_content(site, make_site, tmp_path):
    cache = Cache(tmp_path)
    [before] = data_files(site, cache)
    [after] = data_files(make_site(cire={"telephone": "02 61 91 00 19"}), cache)
    assert before.address == after.address == f"web/{data_addresses()['shops']}"
    assert before.key != after.key
    assert b"+33261910019" in cache.get(after.key)


def test_what_the_cache_holds_is_not_written_again(site, make_site, tmp_path, monkeypatch):
    cache = Cache(tmp_path)
    first = data_files(site, cache)
    fails = {name: script.__class__(script.content, None) for name, script in data._SCRIPTS.items()}
    monkeypatch.setattr(data, "_SCRIPTS", fails)
    assert data_files(make_site(cire={"products": []}), cache) == first
