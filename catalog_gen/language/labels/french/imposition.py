"""Labels of the booklet for an office printer, in French."""

LABELS = {
    "imposition.title": "{title}, livret à plier",
    "imposition.recto": "Feuille {number} recto",
    "imposition.verso": "Feuille {number} verso",
}
