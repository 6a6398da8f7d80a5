"""Labels of opening hours and of the season, in English."""

LABELS = {
    "season.early": "The season opens on {day}. You can reserve already: your order will be "
    "ready from that day on.",
    "season.over": "The season ended on {day}. Orders are closed here, but you can still reach "
    "each shop.",
    "script.hours.today": "today",
    "script.hours.tomorrow": "tomorrow",
    "script.hours.always": "Open day and night",
    "script.hours.open_until": "Open until {time}",
    "script.hours.opens_today": "Closed, opens today at\u00a0{time}",
    "script.hours.opens": "Closed, opens {day}, at\u00a0{time}",
    "script.hours.closed": "Closed",
}
