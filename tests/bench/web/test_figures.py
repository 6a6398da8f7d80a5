import pytest

from bench.web.figures import Figure, WebResults, read_web_results, unmet, write_web_results


@pytest.mark.parametrize(
    ("runs", "least", "most", "met"),
    [
        ((99.0, 100.0, 100.0), 100, None, True),
        ((99.0, 99.0, 100.0), 100, None, False),
        ((300.0,), None, 300, True),
        ((300.1,), None, 300, False),
        ((5.0,), None, None, None),
    ],
)
def test_the_median_is_held_to_the_goal(runs, least, most, met):
    figure = Figure("home", "weight", "kB", runs, least=least, most=most)
    assert figure.is_met is met
    assert unmet([figure]) == ([figure] if met is False else [])


def test_a_run_is_read_back_as_it_was(tmp_path):
    results = WebResults(
        "2026-11-22T15:00:00Z",
        {"cores": 2},
        (Figure("home", "seo", "", (99.0, 100.0), least=100),),
    )
    assert read_web_results(write_web_results(results, tmp_path)) == results
