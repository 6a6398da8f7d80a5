import gzip
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from bench.web.host import host_site


def test_a_plain_host_presses_text_and_sends_the_rest_as_it_is(tmp_path):
    (tmp_path / "index.html").write_text("<p>été</p>" * 50, encoding="utf-8")
    (tmp_path / "a.webp").write_bytes(b"photo")
    with host_site(tmp_path) as root:
        with urlopen(root) as answer:
            page = answer.read()
            assert answer.headers["Content-Encoding"] == "gzip"
            assert int(answer.headers["Content-Length"]) == len(page) < 200
            assert answer.headers["Cache-Control"] is None
        assert "été" in gzip.decompress(page).decode()
        with urlopen(f"{root}a.webp") as answer:
            assert (answer.read(), answer.headers["Content-Encoding"]) == (b"photo", None)


def test_the_sites_own_page_for_addresses_that_lead_nowhere(tmp_path):
    (tmp_path / "404.html").write_text("lost", encoding="utf-8")
    with host_site(tmp_path) as root, pytest.raises(HTTPError) as caught:
        urlopen(f"{root}nowhere/")
    with caught.value as answer:
        assert answer.code == 404
        assert gzip.decompress(answer.read()) == b"lost"


def test_without_a_page_of_its_own_for_it_what_is_lost_is_told_all_the_same(tmp_path):
    with host_site(tmp_path) as root, pytest.raises(HTTPError) as caught:
        urlopen(f"{root}nowhere/")
    with caught.value as answer:
        assert answer.code == 404
