"""Labels of opening hours and of the season, in French."""

LABELS = {
    "season.early": "La saison ouvre le {day}. Vous pouvez déjà réserver : votre commande "
    "sera prête à partir de ce jour.",
    "season.over": "La saison s'est achevée le {day}. On ne commande plus ici, mais chaque "
    "boutique reste joignable.",
    "script.hours.today": "aujourd'hui",
    "script.hours.tomorrow": "demain",
    "script.hours.always": "Ouvert jour et nuit",
    "script.hours.open_until": "Ouvert jusqu'à {time}",
    "script.hours.opens_today": "Fermé, ouvre aujourd'hui à\u00a0{time}",
    "script.hours.opens": "Fermé, ouvre {day}, à\u00a0{time}",
    "script.hours.closed": "Fermé",
}
