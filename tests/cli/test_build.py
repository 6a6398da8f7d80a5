import re
from datetime import date

import pytest

from catalog_gen.cli import build as build_command
from catalog_gen.model.output import BuildReport


@pytest.fixture
def asked(monkeypatch, catalog_folder):
    """What the pipeline is asked for; nothing is built."""
    requests = []

    def build(request, _listen):
        requests.append(request)
        return BuildReport("fr")

    monkeypatch.setattr(build_command, "build", build)
    return requests


@pytest.mark.parametrize(
    ("only", "parts"),
    [
        (None, {"web", "press"}),
        ("web", {"web"}),
        ("press", {"press"}),
        ("web,press", {"web", "press"}),
        (" web , press,", {"web", "press"}),
    ],
)
def test_only(run, asked, catalog_folder, only, parts):
    options = ["--only", only] if only else []
    assert run("build", "--catalog", catalog_folder, *options).code == 0
    assert asked[0].only == parts


@pytest.mark.parametrize("only", ["kites", "web,kites", "", ",", "WEB", "\x1b[31m"])
def test_a_part_that_does_not_exist_is_wrong_use(run, asked, catalog_folder, only):
    ended = run("build", "--catalog", catalog_folder, "--only", only)
    assert ended.code == 2
    assert "is none of web, press" in ended.err
    assert not asked


def test_the_request(run, asked, catalog_folder, tmp_path):
    shops = ["--shop", "cire", "--shop", "laine"]
    run("build", "--catalog", catalog_folder, *shops, "--output", tmp_path / "o", "--jobs", "3")
    run("build", "--catalog", catalog_folder)
    assert asked[0].shops == {"cire", "laine"}
    assert (asked[0].folder, asked[0].output, asked[0].jobs) == (catalog_folder, tmp_path / "o", 3)
    assert (asked[1].shops, asked[1].output, asked[1].jobs) == (
        frozenset(),
        catalog_folder / "output",
        None,
    )


@pytest.mark.parametrize(
    "address", ["tcp://192.0.2.1:8786", "tls://nuage.example:8786", "tcp://[::1]:8786"]
)
def test_a_cluster(run, asked, catalog_folder, address):
    assert run("build", "--catalog", catalog_folder, "--cluster", address).code == 0
    assert (asked[0].cluster, asked[0].jobs) == (address, None)


@pytest.mark.parametrize(
    "address", ["", "192.0.2.1:8786", "http://a:8786", "tcp://a", "tcp://a:b", "tcp://a:1/x"]
)
def test_an_address_that_is_none_is_wrong_use(run, asked, catalog_folder, address):
    ended = run("build", "--catalog", catalog_folder, "--cluster", address)
    assert ended.code == 2
    assert "is not like tcp://" in ended.err
    assert not asked


def test_processes_here_and_a_cluster_are_wrong_use(run, asked, catalog_folder):
    options = ["--jobs", "2", "--cluster", "tcp://192.0.2.1:8786"]
    ended = run("build", "--catalog", catalog_folder, *options)
    assert (ended.code, asked) == (2, [])
    assert "--jobs" in ended.err


def test_an_output_that_is_a_file_is_wrong_use(run, asked, catalog_folder):
    output = catalog_folder / "catalog.yaml"
    assert run("build", "--catalog", catalog_folder, "--output", output).code == 2


def test_a_build_says_what_it_made(run, catalog_folder, monkeypatch):
    monkeypatch.chdir(catalog_folder)
    ended = run("build", "--only", "web", "--jobs", "1")
    assert (ended.code, ended.err) == (0, "")
    stages = re.findall(r"^(\w+) .* \d+\.\d\d s$", ended.out, re.M)
    assert stages == ["read", "check", "photos", "web", "publish"]
    assert ended.out.endswith("output/web/index.html\n")


def test_quiet_says_nothing(run, catalog_folder):
    ended = run("build", "--catalog", catalog_folder, "--only", "web", "--jobs", "1", "--quiet")
    assert (ended.code, ended.out, ended.err) == (0, "", "")


def test_an_error_in_the_content_is_1_and_writes_nothing(run, catalog_folder, change):
    change("content/shops/cire/shop.yaml", "24.00", "24 euros")
    ended = run("build", "--catalog", catalog_folder)
    assert (ended.code, ended.err) == (1, "")
    assert "content/shops/cire/shop.yaml:10:12 error " in ended.out
    assert not (catalog_folder / "output").exists()


def test_a_shop_that_does_not_exist_is_1(run, catalog_folder):
    ended = run("build", "--catalog", catalog_folder, "--shop", "cir")
    assert ended.code == 1
    assert "no-such-shop" in ended.out


def test_the_day_is_this_one_or_the_one_that_is_asked_for(run, asked, catalog_folder, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    before = date.today()
    run("build", "--catalog", catalog_folder)
    assert before <= asked[0].today <= date.today()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1796083199")
    run("build", "--catalog", catalog_folder)
    assert asked[1].today == date(2026, 11, 30)


@pytest.mark.parametrize("seconds", ["tomorrow", "-1", "1.5", "9" * 12])
def test_a_day_that_is_no_number_of_seconds(run, asked, catalog_folder, monkeypatch, seconds):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    ended = run("build", "--catalog", catalog_folder)
    assert ended.code == 2
    assert "SOURCE_DATE_EPOCH" in ended.err
    assert not asked
