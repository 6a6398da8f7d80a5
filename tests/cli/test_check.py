import json
import unicodedata

import pytest

COMMANDS = "\x1b]0;title\x07\x1b[31m\x9b31m\u202e"
EVIL = f"""\
name: "Cire{COMMANDS}"
tele{COMMANDS}phone: "02 61 91 00 12"
"tele\\e[31m\\x9b31m\\u202ephone": "02 61 91 00 12"
telephone: "02\\e[31m61"
email: "a@b\\x9b31m.example"
products: [{{name: x, price: "\\e[31m"}}]
"""


def test_nothing_to_complain_of(run, catalog_folder):
    ended = run("check", "--catalog", catalog_folder)
    assert (ended.code, ended.err) == (0, "")
    assert not (catalog_folder / "output").exists()
    assert not (catalog_folder / ".cache").exists()


def test_every_problem_at_once_with_its_line_and_a_caret(run, catalog_folder, change):
    change("content/shops/cire/shop.yaml", "24.00", "24 euros")
    change("content/shops/laine/shop.yaml", "32.00", "32 euros")
    change("catalog.yaml", "title:", "titel:")
    ended = run("check", "--catalog", catalog_folder)
    assert ended.code == 1
    lines = ended.out.splitlines()
    places = [line.split()[0] for line in lines if " error " in line]
    assert places == [
        "catalog.yaml:1:1",
        "content/shops/cire/shop.yaml:10:12",
        "content/shops/laine/shop.yaml:7:12",
    ]
    at = lines.index("   10 |     price: 24 euros")
    assert lines[at + 1] == "      |            ^^^^^^^^"


def test_a_warning_alone_is_0(run, catalog_folder, change):
    change("content/shops/cire/shop.yaml", "    alt: Une bougie\n", "")
    ended = run("check", "--catalog", catalog_folder)
    assert ended.code == 0
    assert " warning " in ended.out


def test_a_folder_without_a_catalog_is_1(run, tmp_path):
    ended = run("check", "--catalog", tmp_path)
    assert ended.code == 1
    assert "no-catalog-file" in ended.out


def test_json(run, catalog_folder, change):
    assert json.loads(run("check", "--catalog", catalog_folder, "--format", "json").out) == []
    change("content/shops/cire/shop.yaml", "24.00", "24 euros")
    ended = run("check", "--catalog", catalog_folder, "--format", "json")
    assert ended.code == 1
    (problem,) = json.loads(ended.out)
    assert problem["path"] == "content/shops/cire/shop.yaml"
    assert (problem["line"], problem["column"], problem["severity"]) == (10, 12, "error")
    assert problem["message"]


def test_sarif(run, catalog_folder, change):
    change("content/shops/cire/shop.yaml", "24.00", "24 euros")
    ended = run("check", "--catalog", catalog_folder, "--format", "sarif")
    assert ended.code == 1
    log = json.loads(ended.out)
    (result,) = log["runs"][0]["results"]
    assert log["version"] == "2.1.0"
    assert (result["level"], bool(result["ruleId"])) == ("error", True)
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 10, "startColumn": 12, "endColumn": 20}


def test_another_format_is_wrong_use(run, catalog_folder):
    assert run("check", "--catalog", catalog_folder, "--format", "xml").code == 2


@pytest.mark.parametrize("style", ["text", "json", "sarif"])
def test_no_control_character_of_the_content_reaches_the_terminal(run, catalog_folder, style):
    (catalog_folder / "content/shops/cire/shop.yaml").write_text(EVIL, encoding="utf-8")
    (catalog_folder / "content/shops/evil\x1b[31m\x9b31m\u202e").mkdir()
    ended = run("check", "--catalog", catalog_folder, "--format", style, "--verbose")
    assert ended.code == 1
    assert ended.err == ""
    assert {c for c in ended.out if unicodedata.category(c) in ("Cc", "Cf")} == {"\n"}


def test_colours_only_where_they_are_wanted(run_apart, catalog_folder, change):
    change("content/shops/cire/shop.yaml", "24.00", "24 euros")
    check = ["check", "--catalog", catalog_folder]
    wanted = {"FORCE_COLOR": "1", "TERM": "xterm-256color"}
    assert "\x1b[1;31m" in run_apart(*check, **wanted).out
    assert "31m" not in run_apart(*check, **wanted, NO_COLOR="1").out
    assert "\x1b" not in run_apart(*check).out
