import pytest

from catalog_gen.check.profile import find_profile
from catalog_gen.language.problems import describe_problem
from catalog_gen.theme.inks import ink_profile


@pytest.fixture
def find(read_shops, tmp_path):
    """Keys of `print` in YAML → the profile and the problems; `papier.icc` is a good one."""

    def find(*keys):
        (tmp_path / "papier.icc").write_bytes(ink_profile())
        lines = "".join(f"  {key}\n" for key in keys)
        return find_profile(read_shops(settings=f"title: Noël\nprint:\n{lines}"))

    return find


def test_profiles_that_can_be_used(find):
    assert find("preset: coated") == (ink_profile(), [])
    assert find("preset: office") == (ink_profile(), [])
    assert find("preset: uncoated", "profile: papier.icc") == (ink_profile(), [])


@pytest.mark.parametrize(
    ("keys", "code", "line"),
    [
        (["copies: 5", "preset: uncoated"], "profile-needed", 4),
        (["copies: 5", "characterisation: FOGRA51"], "profile-needed", 4),
        (["preset: uncoated", "profile: papiers.icc"], "profile-missing", 4),
        (["preset: uncoated", "profile: catalog.yaml"], "profile-unusable", 4),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(find, keys, code, line):
    profile, [problem] = find(*keys)
    assert profile is None
    assert (problem.code, problem.severity) == (code, "error")
    assert (problem.source.path, problem.source.line) == ("catalog.yaml", line)
    for language in ("fr", "en"):
        text = describe_problem(problem, language)
        assert "…" not in text.message + text.hint


def test_a_name_that_comes_near(find):
    [problem] = find("preset: uncoated", "profile: papiers.icc")[1]
    assert problem.facts["suggestion"] == "papier.icc"
