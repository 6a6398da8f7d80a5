"""The blocks of facts: the file, its colours, paper and finishing, weight, the order."""

from catalog_gen.language.dates import format_day
from catalog_gen.language.numbers import format_measure, format_size
from catalog_gen.language.words import count, say
from catalog_gen.model.printing import FOGRA39, PrintingCondition
from catalog_gen.model.settings import Print, Settings
from catalog_gen.press.order_sheet.views import Block, Fact
from catalog_gen.press.printing_facts import COVER_LEAVES, SURELY_STAPLED, THIN, PrintingFacts

_FEW_KILOGRAMS = 10
_PER_AREA = "g/\u2060m²"
"""With a word joiner: lines may end behind a stroke."""


def file_block(facts: PrintingFacts, condition: PrintingCondition, language: str) -> Block:
    """Which files to print, their pages and boxes."""
    split = say(language, "order_sheet.files_split", pages=facts.pages - 2 * COVER_LEAVES)
    files = say(language, "order_sheet.files_whole") if facts.cover is None else split
    standard = say(language, f"order_sheet.standard_{condition.colours}")
    bleed = format_measure(condition.bleed, "mm", language, 1)
    sides = say(language, "order_sheet.bleed_note")
    if not condition.bleed:
        bleed, sides = say(language, "order_sheet.bleed_none"), ""
    safe_zone = format_measure(condition.safe_zone, "mm", language, 1)
    marks = "order_sheet.marks_yes" if condition.marks else "order_sheet.marks_no"
    lines = (
        _fact(language, "order_sheet.files", files, say(language, "order_sheet.pages_alone")),
        _fact(language, "order_sheet.standard", standard),
        _fact(language, "order_sheet.format_closed", format_size(*facts.closed, language)),
        _fact(language, "order_sheet.format_open", format_size(*facts.open, language)),
        _fact(language, "order_sheet.bleed", bleed, sides),
        _fact(language, "order_sheet.safe_zone", safe_zone),
        _fact(language, "order_sheet.marks", say(language, marks)),
    )
    return Block(say(language, "order_sheet.file"), lines)


def colour_block(condition: PrintingCondition, language: str) -> Block:
    """Inks, profile, resolution; an office printer has its own idea of inks."""
    words = say(language, f"order_sheet.inks_{condition.colours}")
    ppi = say(language, "order_sheet.ppi_value", ppi=condition.ppi)
    inks = _fact(language, "order_sheet.inks", words)
    photos = _fact(language, "order_sheet.ppi", ppi, say(language, "order_sheet.ppi_note"))
    if condition.colours == "rgb":
        lines = [inks, _fact(language, "order_sheet.profile", "sRGB"), photos]
    else:
        place = _place_of_profile(condition, language)
        limit = format_measure(condition.ink_limit, "%", language)
        black = say(language, "order_sheet.black_value")
        lines = [
            inks,
            _fact(language, "order_sheet.profile", condition.characterisation, place),
            _fact(language, "order_sheet.ink_limit", limit),
            photos,
            _fact(language, "order_sheet.black", black),
        ]
    return Block(say(language, "order_sheet.colour"), tuple(lines))


def making_block(facts: PrintingFacts, settings: Print, language: str) -> Block:
    """Paper and finishing."""
    suggested = say(language, "order_sheet.suggested")
    note = suggested if facts.is_suggested else ""
    inside = _paper(facts.inside, settings, language)
    if facts.cover is None:
        lines = [_fact(language, "order_sheet.paper", inside, note)]
    else:
        cover = _paper(facts.cover, settings, language)
        lines = [
            _fact(language, "order_sheet.inside", inside, note),
            _fact(language, "order_sheet.cover", cover, suggested),
        ]
    finishing = say(language, f"order_sheet.finishing_{facts.finishing}")
    ask = facts.finishing == "stapled" and facts.pages > SURELY_STAPLED
    advice = say(language, "order_sheet.finishing_ask", pages=SURELY_STAPLED) if ask else ""
    lines.append(_fact(language, "order_sheet.finishing", finishing, advice))
    if facts.pages > THIN:
        thickness = format_measure(facts.thickness, "mm", language, 1)
        about = say(language, "order_sheet.about", value=thickness)
        lines.append(_fact(language, "order_sheet.thickness", about))
    return Block(say(language, "order_sheet.making"), tuple(lines))


def weight_block(facts: PrintingFacts, language: str) -> Block:
    """Of a copy, of the run, and the step of the postal tariff."""
    copy = format_measure(facts.copy, "g", language, 1)
    run = ""
    if facts.run is not None:
        digits = 1 if facts.run < _FEW_KILOGRAMS else 0
        run = format_measure(facts.run, "kg", language, digits)
    if facts.postal_step is None:
        post = say(language, "order_sheet.post_heavy")
    else:
        step = format_measure(facts.postal_step, "g", language)
        post = say(language, "order_sheet.post_step", weight=step)
    lines = (
        _fact(language, "order_sheet.one_copy", copy, _formula(facts, language)),
        _fact(language, "order_sheet.run", run),
        _fact(language, "order_sheet.post", post, say(language, "order_sheet.post_note")),
    )
    return Block(say(language, "order_sheet.weight"), lines)


def order_block(settings: Settings, language: str) -> Block:
    """What is agreed by hand, and the day that all of it is for."""
    opens = settings.season.opens
    season = [_fact(language, "order_sheet.season", format_day(opens, language))] if opens else []
    by_hand = ("order_sheet.delivery", "order_sheet.place", "order_sheet.price")
    lines = (*season, *(_fact(language, key) for key in by_hand))
    return Block(say(language, "order_sheet.order"), lines)


def _fact(language: str, key: str, value: str = "", note: str = "") -> Fact:
    return Fact(say(language, key), value, note)


def _place_of_profile(condition: PrintingCondition, language: str) -> str:
    """Where the profile is; only FOGRA39 has one that comes with the program."""
    if condition.profile:
        return say(language, "order_sheet.profile_own", file=condition.profile)
    if condition.characterisation == FOGRA39:
        return say(language, "order_sheet.profile_embedded")
    return say(language, "order_sheet.profile_wanted")


def _paper(weight: int, settings: Print, language: str) -> str:
    words = format_measure(weight, _PER_AREA, language)
    return say(language, f"order_sheet.paper_{settings.preset}", weight=words)


def _formula(facts: PrintingFacts, language: str) -> str:
    """How the weight is worked out, so that it can be done again with another paper."""
    size = format_size(*facts.closed, language)
    weight = format_measure(facts.inside, _PER_AREA, language)
    if facts.cover is None:
        return count(language, "order_sheet.leaves", facts.leaves, size=size, weight=weight)
    return say(
        language,
        "order_sheet.leaves_and_cover",
        leaves=facts.leaves - COVER_LEAVES,
        cover_leaves=COVER_LEAVES,
        cover=format_measure(facts.cover, _PER_AREA, language),
        size=size,
        weight=weight,
    )
