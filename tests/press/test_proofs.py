import base64

import pytest

from catalog_gen.press.proofs import Proof
from catalog_gen.press.proxies import write_proxy
from catalog_gen.tools.cache import Cache, LostEntryError, make_key

PICTURE, SECTION = make_key("picture"), make_key("section")


@pytest.fixture
def cache(tmp_path, render):
    cache = Cache(tmp_path)
    proxy = base64.b64encode(write_proxy(PICTURE, 60, 40, 3)).decode()
    cache.put(SECTION, render(f'<img src="data:image/jpeg;base64,{proxy}" alt="">'))
    cache.put(PICTURE, b"a picture as it is")
    return cache


def test_a_proof_has_its_pictures(cache):
    assert b"a picture as it is" in Proof(SECTION, cache).read()


def test_it_travels_without_the_cache(cache, monkeypatch):
    proof = Proof(SECTION, cache)
    expected, packed = proof.read(), proof.packed()
    monkeypatch.setattr(Cache, "get", None)
    assert packed.cache is None
    assert packed.read() == packed.packed().read() == expected


@pytest.mark.parametrize("lost", [PICTURE, SECTION])
def test_what_the_cache_lost_is_told(cache, lost):
    (cache.folder / lost[:2] / lost[2:]).unlink()
    with pytest.raises(LostEntryError, match=lost):
        Proof(SECTION, cache).read()
