"""Labels of opening hours and of the season, in English."""

LABELS = {
    "script.hours.today": "today",
    "script.hours.tomorrow": "tomorrow",
}
