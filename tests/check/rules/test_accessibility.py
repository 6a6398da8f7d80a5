from collections.abc import Callable

import pytest

from catalog_gen.check.rules import accessibility
from catalog_gen.model.reading import Reading

SEASON = "title: a\nseason: {closes: 2026-12-24}\naccessibility: "


@pytest.mark.parametrize(
    ("written", "reason", "proven"),
    [
        ("{status: partial}", "missing", "none"),
        ("{status: full, audited: 2026-01-10}", "missing", "none"),
        ("{status: full, audited: 2020-01-10, rate: 100}", "expired", "none"),
        ("{status: partial, audited: 2026-01-10, rate: 40}", "rate", "none"),
        ("{status: full, audited: 2026-01-10, rate: 90}", "rate", "partial"),
    ],
)
def test_tells_what_no_audit_bears_out(
    read_shops: Callable[..., Reading], written: str, reason: str, proven: str
) -> None:
    (problem,) = accessibility.check(read_shops({}, SEASON + written))
    assert (problem.code, problem.severity) == ("accessibility-unproven", "warning")
    assert (problem.source.line, problem.source.column) == (3, 25)
    assert (problem.facts["reason"], problem.facts["proven"]) == (reason, proven)


@pytest.mark.parametrize(
    "written", ["{status: none}", "{status: partial, audited: 2026-01-10, rate: 60}"]
)
def test_takes_what_is_proven(read_shops: Callable[..., Reading], written: str) -> None:
    assert list(accessibility.check(read_shops({}, SEASON + written))) == []
