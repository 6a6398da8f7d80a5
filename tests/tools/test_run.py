from catalog_gen.model.problem import Problem, SourceRef
from catalog_gen.tools.run import Run


def test_a_run_tells_its_stages_and_keeps_what_they_counted():
    told = []
    run = Run(lambda *step: told.append(step))
    with run.stage("read") as counts:
        counts["shops"] = 2
        run.tell(1, 2)
    run.language = "en"
    run.problems.append(Problem("no-shops", SourceRef("catalog.yaml")))
    report = run.report()
    assert told == [("read", 0, 0), ("read", 1, 2)]
    assert [(stage.stage, dict(stage.counts)) for stage in report.stages] == [
        ("read", {"shops": 2})
    ]
    assert report.stages[0].seconds >= 0
    assert (report.language, [problem.code for problem in report.problems]) == ("en", ["no-shops"])


def test_a_stage_within_another_has_its_own_seconds_and_its_own_name(monkeypatch):
    clock = iter([0.0, 10.0, 13.0, 20.0])
    monkeypatch.setattr("catalog_gen.tools.run.perf_counter", lambda: next(clock))
    told = []
    run = Run(lambda *step: told.append(step))
    with run.stage("press"):
        with run.stage("web"):
            run.tell(1, 2)
        run.tell(3, 4)
    assert {stage.stage: stage.seconds for stage in run.report().stages} == {
        "press": 17.0,
        "web": 3.0,
    }
    assert told == [("press", 0, 0), ("web", 0, 0), ("web", 1, 2), ("press", 3, 4)]
