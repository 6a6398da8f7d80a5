from bench.summary import read_summary
from catalog_gen.cli.printer import Printer
from catalog_gen.model.output import BuildReport, StageReport


def test_what_the_command_prints_is_read_back(tmp_path, capsys):
    stages = (
        StageReport("read", 0.02, {"shops": 2, "products": 24}),
        StageReport("photos", 1.5, {"made": 1, "reused": 60}),
        StageReport("web", 2.25, {"pages_made": 41, "pages_reused": 0}),
        StageReport("press", 3.75, {"pages": 9, "sections_made": 1}),
        StageReport("publish", 0.05, {"written": 77, "removed": 2}),
    )
    Printer(tmp_path, quiet=False, verbose=False).print_report(BuildReport("fr", (), stages))
    summary = read_summary(capsys.readouterr().out)
    assert summary.counts == {
        "made": 43,
        "reused": 60,
        "pages": 9,
        "written": 77,
        "removed": 2,
    }
    assert summary.seconds == {stage.stage: stage.seconds for stage in stages}
