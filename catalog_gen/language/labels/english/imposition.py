"""Labels of the booklet for an office printer, in English."""

LABELS = {
    "imposition.title": "{title}, booklet to fold",
    "imposition.recto": "Sheet {number} front",
    "imposition.verso": "Sheet {number} back",
}
