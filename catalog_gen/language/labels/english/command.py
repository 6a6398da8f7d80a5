"""Labels of the command line, in English."""

LABELS = {
    "cli.shops": "{n} shop | {n} shops",
    "cli.products": "{n} article | {n} articles",
    "cli.errors": "{n} error | {n} errors",
    "cli.warnings": "{n} warning | {n} warnings",
    "cli.made": "{n} image made | {n} images made",
    "cli.reused": "{n} kept | {n} kept",
    "cli.pages_made": "{n} page made | {n} pages made",
    "cli.pages_reused": "{n} kept | {n} kept",
    "cli.pages": "{n} printed page | {n} printed pages",
    "cli.sections_made": "{n} section made | {n} sections made",
    "cli.written": "{n} file written | {n} files written",
    "cli.removed": "{n} removed | {n} removed",
    "cli.fixed": "{n} correction made | {n} corrections made",
    "cli.files": "{n} file | {n} files",
    "cli.no_problem": "No problem.",
    "cli.nothing_written": "Nothing was written: the last good catalog stays in place.",
    "cli.site": "Site to open:",
    "cli.booklet": "Booklet to print:",
    "cli.catalog": "Catalog: {path}",
}
