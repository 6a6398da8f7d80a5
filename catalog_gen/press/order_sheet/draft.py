"""The sheet for the printer before it is rendered."""

from decimal import Decimal

from catalog_gen.language.numbers import format_measure, format_number
from catalog_gen.language.words import count, say
from catalog_gen.model.printing import printing_condition
from catalog_gen.model.settings import Settings
from catalog_gen.order.places import address_lines
from catalog_gen.order.telephone import show_telephone
from catalog_gen.press.order_sheet.facts import (
    colour_block,
    file_block,
    making_block,
    order_block,
    weight_block,
)
from catalog_gen.press.order_sheet.views import Fact, OrderSheetView, Person, Sketch, Verdict
from catalog_gen.press.printing_facts import Format, PrintingFacts, printing_facts
from catalog_gen.press.render import Draft

_SKETCH_WIDTH = Decimal(46)
_SKETCH_HEIGHT = Decimal(30)
"""mm, for the open format."""


def order_sheet_draft(
    settings: Settings, closed: Format, pages: int, verdict: Verdict | None = None
) -> Draft:
    """The sheet of a book of a trimmed format in mm and a number of pages, cover included.

    Without a verdict it says that the preflight is still to be done.
    """
    view = order_sheet_view(settings, closed, pages, verdict)
    title = f"{say(settings.language, 'order_sheet.title')} – {settings.title}"
    return Draft("order-sheet.html.jinja", title, repr(view), lambda: view)


def order_sheet_view(
    settings: Settings, closed: Format, pages: int, verdict: Verdict | None
) -> OrderSheetView:
    """All that stands on the sheet, in words."""
    language = settings.language
    condition = printing_condition(settings.print)
    facts = printing_facts(settings.print, closed, pages)
    return OrderSheetView(
        title=settings.title,
        subtitle=_join(settings.cover.subtitle, settings.edition),
        figures=_figures(facts, settings),
        sketch=_sketch(facts, language),
        blocks=(
            file_block(facts, condition, language),
            colour_block(condition, language),
            making_block(facts, settings.print, language),
            weight_block(facts, language),
            order_block(settings, language),
        ),
        publisher=_publisher(settings),
        printer=_printer(settings),
        verdict=_words(verdict, language),
        is_good=verdict is not None and not verdict.errors,
        checks=tuple(
            say(language, f"order_sheet.check_{name}")
            for name in ("report", "paper", "imprint", "proof", "copies")
        ),
    )


def _figures(facts: PrintingFacts, settings: Settings) -> tuple[Fact, ...]:
    language, copies = settings.language, settings.print.copies
    width, height = (format_number(side, language, 1) for side in facts.closed)
    return (
        Fact(
            say(language, "order_sheet.copies"), format_number(copies, language) if copies else ""
        ),
        Fact(say(language, "order_sheet.pages"), str(facts.pages)),
        Fact(say(language, "order_sheet.closed"), f"{width}\u202f×\u202f{height}"),
        Fact(say(language, "order_sheet.copy"), format_measure(facts.copy, "g", language)),
    )


def _sketch(facts: PrintingFacts, language: str) -> Sketch:
    (width, height), (open_width, _height) = facts.closed, facts.open
    scale = min(_SKETCH_WIDTH / open_width, _SKETCH_HEIGHT / height)
    return Sketch(
        width=round(float(width * scale), 2),
        height=round(float(height * scale), 2),
        open_width=round(float(open_width * scale), 2),
        closed=(
            format_measure(width, "mm", language, 1),
            format_measure(height, "mm", language, 1),
        ),
        open=format_measure(open_width, "mm", language, 1) if open_width > width else "",
    )


def _publisher(settings: Settings) -> Person:
    title, publisher = say(settings.language, "order_sheet.publisher"), settings.publisher
    if publisher is None:
        return Person(title)
    telephone = show_telephone(publisher.telephone) if publisher.telephone else None
    lines = (*address_lines(publisher.address), telephone, publisher.email)
    return Person(title, publisher.name, tuple(line for line in lines if line))


def _printer(settings: Settings) -> Person:
    title, printer = say(settings.language, "order_sheet.printer"), settings.print.printer
    if printer is None:
        return Person(title)
    return Person(
        title, printer.name, tuple(printer.address.split(", ")) if printer.address else ()
    )


def _words(verdict: Verdict | None, language: str) -> str:
    if verdict is None:
        return say(language, "order_sheet.verdict_none")
    if not verdict.errors and not verdict.warnings:
        return say(language, "order_sheet.verdict_good")
    errors = count(language, "order_sheet.errors", verdict.errors)
    return f"{errors}, {count(language, 'order_sheet.warnings', verdict.warnings)}"


def _join(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)
