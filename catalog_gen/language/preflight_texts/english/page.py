"""What is found on pages, in English."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    # content
    "content:unreadable": (
        "a part of the page cannot be read ({detail})",
        "export the page again",
    ),
    "content:wrong-operator": (
        "an instruction of the page is wrong ({detail})",
        "export the page again: each program would draw it in its own way",
    ),
    "content:too-complex": (
        "the page is too complex to be checked",
        "simplify its drawings, or turn them into an image at 300 ppi",
    ),
    "content:loop": (
        "an element of the page contains itself",
        "export the page again",
    ),
    "content:missing": (
        "the page uses “{detail}”, which is not in the file",
        "export the page again",
    ),
    # colours
    "colours:rgb": (
        "{what} in RGB ({space})",
        "convert to CMYK with the printer's profile",
    ),
    "colours:lab": (
        "{what} in Lab",
        "convert to CMYK with the printer's profile",
    ),
    "colours:gray": (
        "{what} in gray ({space})",
        "write this gray as black alone, 0 0 0 K in CMYK: nobody chose this colour",
    ),
    "colours:spot": (
        "{what} in the spot ink “{space}”",
        "convert to CMYK, or order this ink from the printer",
    ),
    "colours:unknown": (
        "{what} in an unknown colour space ({space})",
        "convert to CMYK with the printer's profile",
    ),
    # ink
    "ink": (
        "{ink} % of ink on one spot, the limit is {limit} %",
        "lighten the shadows, or convert with a profile that stops at {limit} %",
    ),
    "ink:not-measured": (
        "ink was not measured: the program mutool is not installed",
        "install it (package mupdf-tools), then run this again",
    ),
    "ink:not-drawn": (
        "ink was not measured: the pages cannot be drawn ({detail})",
        "export the file again",
    ),
    "ink:too-large": (
        "ink was not measured: the page is too large or too complex",
        "ask the printer to measure it",
    ),
    # resolution
    "resolution": (
        "an image of {pixels} px on {width} × {height} mm has only {ppi} ppi",
        "at least {least} are needed: take the original ({needed} px), or place it smaller",
    ),
    "resolution:named": (
        "the image “{photo}”, {pixels} px on {width} × {height} mm, has only {ppi} ppi",
        "at least {least} are needed: take the original ({needed} px), or place it smaller",
    ),
    # fonts
    "fonts": (
        "the font “{font}” is not embedded",
        "embed it: another one would take its place in print",
    ),
    "fonts:drawn": (
        "the font “{font}” is made of drawings (Type 3)",
        "take an OpenType font: its letters will be sharper",
    ),
    "missing-glyph": (
        "the font “{font}” lacks a sign: it would print as an empty box",
        "change the font, or replace the sign",
    ),
    # text and lines
    "small-text": (
        "text of {size} pt mixes black with other inks (C M Y K: {inks})",
        "up to 9 pt, set it in black alone or without black: the least shift would blur it",
    ),
    "hairlines": (
        "a line of {line} pt is too thin",
        "make it {least} pt at least: thinner ones break up in print",
    ),
    "safe-zone": (
        "text stands {distance} mm from the trim, {wanted} mm are needed",
        "move it away from the edge: the cut may stray",
    ),
    "safe-zone:outside": (
        "text reaches over the trim",
        "move it away from the edge, by {wanted} mm at least",
    ),
    # annotations
    "annotations": (
        "the page bears annotations: {kind} ({count})",
        "remove links, notes and fields from the edition for the printer",
    ),
    # device settings
    "device-settings:transfer-function": (
        "the page imposes a transfer function",
        "remove it: it would change the tones that the printer has set",
    ),
    "device-settings:halftone": (
        "the page imposes a halftone screen",
        "remove it: the printer chooses it",
    ),
    "device-settings:opi": (
        "a low-resolution image stands in for another (OPI)",
        "place the image itself",
    ),
    "device-settings:reference": (
        "the page calls in another file",
        "place the content itself",
    ),
    "device-settings:postscript": (
        "the page contains PostScript",
        "export it again: PDF/X forbids it",
    ),
}
