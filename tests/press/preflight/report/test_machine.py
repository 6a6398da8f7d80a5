import json

from catalog_gen.press.preflight.finding import Area, Finding
from catalog_gen.press.preflight.report import report_json

FINDINGS = (
    Finding("page-count", "error", facts={"pages": "3", "missing": "1"}),
    Finding("ink", "warning", 1, {"ink": "310"}, Area(0.1, 0.2, 0.3, 0.4)),
)


def test_a_program_reads_what_was_found():
    report = json.loads(report_json(FINDINGS, ["Couverture", "Cire & Coton"]))
    assert (report["accepted"], report["errors"], report["warnings"]) == (False, 1, 1)
    whole, ink = report["findings"]
    assert (whole["page_number"], whole["page_name"], whole["area"]) == (None, None, None)
    assert (ink["page_number"], ink["page_name"]) == (2, "Cire & Coton")
    assert ink["area"] == {"left": 0.1, "top": 0.2, "width": 0.3, "height": 0.4}


def test_the_same_findings_give_the_same_bytes():
    turned = Finding("page-count", "error", facts={"missing": "1", "pages": "3"})
    assert report_json((turned,), []) == report_json(FINDINGS[:1], [])


def test_a_page_without_a_name_is_no_failure():
    assert json.loads(report_json(FINDINGS, []))["findings"][1]["page_name"] is None
