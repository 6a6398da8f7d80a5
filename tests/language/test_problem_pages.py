import re
from pathlib import Path

import pytest

from catalog_gen.check import check_catalog
from catalog_gen.language.problem_texts import english
from catalog_gen.language.problems import describe_problem
from catalog_gen.read import read_catalog

PAGES = Path(__file__).parents[2] / "docs/reference/problems"
CODES = sorted({code.partition(":")[0] for code in english.TEXTS})
# An example that stands behind this line is a whole file.
EXAMPLE = re.compile(r"In `(shop|catalog)\.yaml`:\n\n```yaml\n(.*?)```", re.DOTALL)


def page(code: str) -> str:
    return (PAGES / f"{code}.md").read_text(encoding="utf-8")


def examples() -> list[tuple[str, str, str]]:
    return [(code, *found.groups()) for code in CODES if (found := EXAMPLE.search(page(code)))]


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert sorted(path.stem for path in PAGES.glob("*.md")) == sorted([*CODES, "index"])


@pytest.mark.parametrize("code", CODES)
def test_a_page_says_what_it_means_an_example_and_what_to_do(code: str) -> None:
    headings = re.findall(r"^#+ .*$", page(code), re.MULTILINE)
    assert headings == [f"# {code}", "## Example", "## What to do"]


def test_the_index_lists_every_page() -> None:
    links = re.findall(r"\]\((.*)\.md\)", page("index"))
    assert sorted(links) == CODES


@pytest.mark.parametrize(("code", "file", "example"), examples())
def test_the_example_is_one(tmp_path: Path, code: str, file: str, example: str) -> None:
    folder = tmp_path / "content/shops/cire-et-coton"
    folder.mkdir(parents=True)
    (folder / "bougie.jpg").touch()
    (folder / "shop.yaml").write_text(example if file == "shop" else "name: a", encoding="utf-8")
    settings = example if file == "catalog" else "title: a"
    (tmp_path / "catalog.yaml").write_text(settings, encoding="utf-8")
    reading = read_catalog(tmp_path)
    problems = {p.code: p for p in (*reading.problems, *check_catalog(reading))}
    assert code in problems
    # Its problem has every fact that its text speaks of.
    for language in ("fr", "en"):
        text = describe_problem(problems[code], language)
        assert "…" not in text.message + text.hint
    is_warning = "It is a warning" in page(code)
    assert is_warning == (problems[code].severity == "warning")
