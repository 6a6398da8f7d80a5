"""What is printed says who printed it."""

from collections.abc import Iterator

from catalog_gen.check.finding import tell, was_misread
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading

_PLANS = ("print", "url")


def check(reading: Reading) -> Iterator[Problem]:
    """Find a printed catalog without its printer's name and address (a warning).

    Loi du 29 juillet 1881, art. 3. The website needs neither, and is not kept waiting for a
    printer who is chosen two weeks before the leaflets are handed out. A draft is left in peace:
    the catalog is one until it says where its site will live, or anything of its print.
    """
    settings = reading.catalog.settings
    if was_misread(reading, (), _PLANS) or not settings.model_fields_set.intersection(_PLANS):
        return
    printer = settings.print.printer
    if not printer:
        yield tell(reading, "imprint-missing", ("print",), "warning")
    elif not printer.address:
        facts = {"value": printer.name, "reason": "address"}
        yield tell(reading, "imprint-missing", ("print", "printer"), "warning", **facts)
