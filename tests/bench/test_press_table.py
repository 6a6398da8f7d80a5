from bench.press_table import BOOK, CHANGED, COLD, PREFLIGHT, show_press
from bench.results import Results, Row

SHARES = {"WeasyPrint": 6.0, "pikepdf": 3.0, "rest": 1.0}


def row(scenario=COLD, shops=300, wall=10.0, memory=400_000_000, book=None, **parts):
    counts = {"pages": 320, "made": 300} | ({BOOK: book} if book else {})
    return Row(
        f"{shops} × 4", scenario, shops, 0.5, (wall,), wall, wall, memory,
        counts=counts, stages={**SHARES, **parts},
    )  # fmt: skip


def show(*rows):
    return show_press(Results("today", {"cores": 2}, rows, "PSS"))


def cells(table, size):
    """The cells of the lines about a size, without their spaces."""
    lines = [line for line in table.splitlines() if line.startswith(f"| {size}")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_pages_speed_memory_and_shares():
    figures, shares = cells(show(row()), "300 × 4")
    assert figures[3:] == ["320", "10.00", "10.00", "32.0", "10.00", "400", "300", ""]
    assert shares[2:] == ["10.00", "60%", "30%", "10%"]


def test_the_preflight_is_told_by_the_page():
    figures, _shares = cells(show(row(**{PREFLIGHT: 16.0})), "300 × 4")
    assert figures[-1] == "50.0"


def test_goals_are_those_of_the_large_book():
    assert show(row(), row(CHANGED, wall=1.9)).endswith("All goals are met.")
    slow = show(row(wall=13.0), row(CHANGED, wall=2.5, memory=600_000_000))
    assert slow.endswith(
        f"Missed: 300 × 4, {COLD}: 13.0 s, not 12; 300 × 4, {CHANGED}: 2.5 s, not 2; "
        f"300 × 4, {CHANGED}: 600 MB, not 500."
    )
    assert show(row(shops=100, wall=60.0)).endswith("All goals are met.")


def test_the_preflight_has_a_goal_of_its_own():
    figures, _shares = cells(show(row(wall=24.0, book=11_500)), "300 × 4")
    assert figures[4:6] == ["24.00", "11.50"]
    assert show(row(wall=24.0, book=11_500)).endswith("All goals are met.")
    assert show(row(wall=24.0, book=12_500)).endswith("12.5 s, not 12.")


def test_the_preflight_s_goal_is_that_of_every_book():
    assert show(row(shops=12, **{PREFLIGHT: 64.0})).endswith("preflight 200 ms per page.")
