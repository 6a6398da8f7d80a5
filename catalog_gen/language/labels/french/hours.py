"""Labels of opening hours and of the season, in French."""

LABELS = {
    "script.hours.today": "aujourd'hui",
    "script.hours.tomorrow": "demain",
}
