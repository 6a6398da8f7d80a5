import pytest

from bench.corpus import Size, copy_catalog, make_corpus
from bench.press import PressOrder, measure_press, press_command
from bench.press_table import BOOK, CHANGED, COLD
from bench.scenarios import Place

SIZE = Size(2, 1, 0.5)


def test_the_command_makes_the_printed_catalog_alone(tmp_path):
    corpus = make_corpus(tmp_path / "corpus", SIZE, jobs=1)
    copy_catalog(corpus, tmp_path / "copy", shops=1)
    command = press_command(Place(tmp_path / "copy", SIZE))
    assert command[-5:] == ["build", "--catalog", str(tmp_path / "copy"), "--only", "press"]


@pytest.mark.end_to_end
def test_all_sections_are_made_and_then_one(tmp_path):
    cold, changed = measure_press(PressOrder(tmp_path, [SIZE]))
    assert (cold.scenario, changed.scenario) == (COLD, CHANGED)
    assert cold.counts["pages"] == changed.counts["pages"] > 4
    # No photo is made, and every section is; then those that show the product.
    assert cold.counts["made"] >= 6
    assert 1 <= changed.counts["made"] < cold.counts["made"]
    for row in (cold, changed):
        assert 0 < row.counts[BOOK] < row.wall * 1000
        assert row.stages["WeasyPrint"] > 0
        assert row.stages["pikepdf"] > 0
