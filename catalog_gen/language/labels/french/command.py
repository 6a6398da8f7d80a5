"""Labels of the command line, in French."""

LABELS = {
    "cli.shops": "{n} boutique | {n} boutiques",
    "cli.products": "{n} article | {n} articles",
    "cli.errors": "{n} erreur | {n} erreurs",
    "cli.warnings": "{n} avertissement | {n} avertissements",
    "cli.made": "{n} image faite | {n} images faites",
    "cli.reused": "{n} gardée | {n} gardées",
    "cli.pages_made": "{n} page faite | {n} pages faites",
    "cli.pages_reused": "{n} gardée | {n} gardées",
    "cli.pages": "{n} page imprimée | {n} pages imprimées",
    "cli.sections_made": "{n} cahier fait | {n} cahiers faits",
    "cli.written": "{n} fichier écrit | {n} fichiers écrits",
    "cli.removed": "{n} retiré | {n} retirés",
    "cli.fixed": "{n} correction faite | {n} corrections faites",
    "cli.files": "{n} fichier | {n} fichiers",
    "cli.no_problem": "Aucun problème.",
    "cli.nothing_written": "Rien n'a été écrit : le dernier catalogue réussi reste en place.",
    "cli.site": "Site à ouvrir :",
    "cli.booklet": "Livret à imprimer :",
    "cli.catalog": "Catalogue : {path}",
}
