from bench.web.figures import Figure, WebResults
from bench.web.lighthouse import CATEGORIES
from bench.web.report import show_web_differences, show_web_results


def results(weight=230.0, speed=(98.0, 100.0, 97.0)):
    scores = [Figure("index.html", name, "", (100.0,), least=100) for name in CATEGORIES[1:]]
    return WebResults(
        "today",
        {"cores": 2},
        (
            Figure("home", "transferred in all", "kB", (weight,), most=300),
            Figure("index.html", "performance", "", speed, least=100),
            *scores,
        ),
    )


def test_scores_show_every_run_and_what_misses_its_goal():
    shown = show_web_results(results())
    assert "98 (98 100 97)" in shown
    assert "230 kB" in shown
    assert shown.endswith("Missed: index.html: performance 98")
    assert show_web_results(results(speed=(100.0,))).endswith("All goals are met.")


def test_only_what_changed_is_told():
    shown = show_web_differences(results(), results(weight=250.0))
    assert "230 kB | 250 kB" in shown
    assert "performance" not in shown
    assert "the same" in show_web_differences(results(), results())
