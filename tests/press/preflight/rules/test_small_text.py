import pytest


@pytest.mark.parametrize(
    ("size", "inks"),
    [
        (7, "0 0 0 1"),
        (7, "0 0 0 0.7"),
        (7, "0.2 1 0.85 0"),
        (7, "0 0 0 0"),
        (9.2, "0.85 0.45 0.75 0.55"),
    ],
)
def test_black_alone_colours_without_black_and_large_text_pass(
    find, make_pdf, coated, words, size, inks
):
    assert find("small-text", make_pdf(words("Petit", 60, 500, size, inks)), coated) == []


@pytest.mark.parametrize("inks", ["0.6 0.4 0.4 1", "0.01 0 0 1", "0.2 1 0.85 0.12"])
def test_black_with_other_inks_is_refused(find, make_pdf, coated, words, inks):
    (found,) = find("small-text", make_pdf(words("Petit", 60, 500, 9, inks)), coated)
    assert found.facts["size"] == "9.0"
    assert found.facts["inks"].split() == [f"{float(part) * 100:.0f}" for part in inks.split()]


def test_the_size_is_that_on_paper(find, make_pdf, coated, words):
    shrunk = b"q 0.5 0 0 0.5 0 0 cm " + words("Petit", 120, 900, 16, "1 1 1 1") + b"Q"
    (found,) = find("small-text", make_pdf(shrunk), coated)
    assert found.facts["size"] == "8.0"


def test_each_colour_of_a_page_is_told_once(find, make_pdf, coated, words):
    content = b"".join(words("Petit", 60, y, 8, "1 1 1 1") for y in (460, 480, 500))
    content += words("Petit", 60, 520, 8, "0 0 1 1")
    found = find("small-text", make_pdf(content), coated)
    assert [finding.facts["count"] for finding in found] == ["3", "1"]


def test_the_outline_of_letters_counts(find, make_pdf, coated, words):
    outlined = b"1 1 1 1 K 1 Tr " + words("Petit", 60, 500, 8)
    assert len(find("small-text", make_pdf(outlined), coated)) == 1


def test_a_condition_in_rgb_has_no_plates(find, make_pdf, office, words):
    assert find("small-text", make_pdf(words("Petit", 60, 500, 8, "1 1 1 1")), office) == []
