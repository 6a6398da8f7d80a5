"""Keys and values that do not fit their place, said in English."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    "unknown-key": (
        "there is no key “{field}” at this place",
        "the possible keys are {choices}",
    ),
    "missing-key": (
        "the key “{field}” is missing or has no value",
        "add it with its value",
    ),
    "price-not-a-number": (
        "the amount “{value}” is not a number",
        "write it with a point and without the sign €, like 24.00",
    ),
    "not-a-choice": (
        "“{value}” is not a possible choice for “{field}”",
        "choose among {choices}",
    ),
    "not-a-list": (
        "“{field}” takes a list",
        "put the values between square brackets, with commas between them",
    ),
    "not-a-mapping": (
        "“{field}” takes keys with their values",
        "write each key on its line, followed by a colon, a space and its value",
    ),
    "not-one-value": (
        "“{field}” takes a single value",
        "write one text, between straight quotes if it holds brackets or braces",
    ),
    "not-a-number": (
        "“{value}” is not a number",
        "write nothing but digits for “{field}”, without unit or space",
    ),
    "not-a-yes-or-no": (
        "“{value}” says neither yes nor no",
        "write true for yes, false for no",
    ),
    "not-a-date": (
        "“{value}” is not a date",
        "write the year, the month and the day, like 2026-11-28",
    ),
    "number-too-small": (
        "{value} is too small for “{field}”",
        "write at least {limit}",
    ),
    "number-too-large": (
        "{value} is too large for “{field}”",
        "write at most {limit}",
    ),
    "too-long": (
        "the text of “{field}” is too long",
        "cut it down to at most {limit} characters",
    ),
    "line-break": (
        "“{field}” has to fit on one line",
        "write the text in one piece, without a line break",
    ),
    "bad-identifier": (
        "“{value}” cannot be an identifier",
        "write lower-case letters without accents, digits and hyphens, like petits-prix",
    ),
    "bad-reference": (
        "“{value}” cannot be a reference",
        "write letters without accents and digits, with a hyphen, a point or a slash "
        "between them if need be, like CC-01",
    ),
    "bad-currency": (
        "“{value}” is not the code of a currency",
        "write the three capitals of the international code, like EUR",
    ),
    "bad-net-content": (
        "“{value}” is neither a mass nor a volume",
        "write a number and its unit (mg, g, kg, ml, cl, dl or l), like 220 g or 3 x 75 cl",
    ),
    "bad-duration": (
        "“{value}” is not a duration",
        "write a number and its unit (min, h or d), like 2 h",
    ),
    "bad-coordinates": (
        "“{value}” does not say where a place is",
        "write the latitude, then the longitude in degrees, like [49.2153, 1.1706]; "
        "a map takes two such pairs, its south-west and its north-east corner",
    ),
    "bad-page-size": (
        "“{value}” is not a page size",
        "choose A4, A5, A6, DL or square, or give the width and the height "
        "in millimetres, like [148, 210]",
    ),
    "ambiguous-value": (
        "without quotes, other programs do not read “{value}” as a text",
        'write "{value}", between straight quotes',
    ),
    "not-valid": (
        "“{value}” does not suit “{field}”",
        "look up in the documentation what this key takes",
    ),
}
