"""What the preflight says, in English."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    # the file
    "file:not-a-pdf": (
        "this file is not a PDF",
        "give a file whose name ends in .pdf and that a PDF reader opens",
    ),
    "file:locked": (
        "this PDF asks for a password",
        "save it without protection: a printer would not open it",
    ),
    "file:no-pages": ("this PDF has no pages", "export it again"),
    "file:damaged": (
        "this PDF is damaged ({detail})",
        "export it again; if somebody sent it, ask for it once more",
    ),
    # boxes
    "boxes:missing": (
        "the page has no {box}",
        "without it nobody knows where to cut: set trim size and bleed when exporting",
    ),
    "boxes:origin": (
        "the page does not start at 0,0 but at {left}, {bottom} pt",
        "move its boxes to 0,0: some imposition programs would shift the page",
    ),
    "boxes:unit": (
        "the page is drawn in a unit of its own (UserUnit)",
        "export it in points: some imposition programs ignore that unit",
    ),
    "boxes:outside": (
        "the boxes of the page do not lie within each other",
        "the trim box must lie within the bleed box, and that within the media box",
    ),
    "boxes:bleed": (
        "the bleed is {bleed} mm wide, {wanted} mm are needed",
        "let grounds and photos reach beyond the trim, or set print.bleed",
    ),
    "boxes:size": (
        "the page measures {width} × {height} mm, the first one {first_width} × {first_height}",
        "give all pages the same trim size",
    ),
    # output intent
    "output-intent:missing": (
        "the file does not say which printing condition it is made for",
        "export as PDF/X-4 with the output intent {wanted}",
    ),
    "output-intent:several": (
        "the file has several output intents for PDF/X",
        "keep one of them: {wanted}",
    ),
    "output-intent:identifier": (
        "the output intent is “{found}”, not {wanted}",
        "take the profile that the printer asks for, or set print.characterisation",
    ),
    "output-intent:registry": (
        "the output intent does not name the registry that knows it",
        "write {wanted} as its RegistryName",
    ),
    "output-intent:profile-missing": (
        "the output intent has no ICC profile",
        "embed the profile of {wanted}",
    ),
    "output-intent:profile-broken": (
        "the ICC profile of the output intent cannot be read",
        "embed the profile that the printer gave once more",
    ),
    "output-intent:profile-kind": (
        "the profile of the output intent is of the kind “{found}”",
        "it must be that of a press (prtr) in CMYK",
    ),
    # metadata
    "metadata:pdf-version": (
        "the file is PDF {found}",
        "PDF/X-4 ends at PDF 1.6: export in that version",
    ),
    "metadata:missing": (
        "the entry {field} is missing",
        "PDF/X-4 asks for it: export as PDF/X-4",
    ),
    "metadata:trapped": (
        "the file does not say whether its inks are trapped already (Trapped)",
        "write Trapped: False, unless the printer asked for trapping",
    ),
    "metadata:no-xmp": ("the file has no XMP metadata", "export as PDF/X-4"),
    "metadata:broken-xmp": (
        "the XMP metadata cannot be read",
        "export as PDF/X-4 again",
    ),
    "metadata:pdfx-version": (
        "the file calls itself “{found}”, not PDF/X-4",
        "export as PDF/X-4",
    ),
    # security
    "security:encrypted": (
        "the file is encrypted",
        "save it without protection: PDF/X forbids it",
    ),
    "security:script": (
        "the file runs an action or a script when it is opened",
        "remove it: a press runs nothing",
    ),
    "security:actions": (
        "actions are attached to the file or to its pages",
        "remove them: a press runs nothing",
    ),
    "security:files": (
        "other files are attached to this PDF",
        "remove them, and send them apart",
    ),
    "security:forms": (
        "the file has form fields",
        "flatten the form: its fields would vanish in print",
    ),
    # page count
    "page-count": (
        "the file has {pages} pages, which is no multiple of 4",
        "add {missing}: a stapled booklet is made of folded sheets",
    ),
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
        "ink was not measured: the page is too large",
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

RULES: Mapping[str, tuple[str, str]] = {
    "file": ("File", "a PDF that opens without a password"),
    "boxes": ("Page boxes", "trim size, {bleed} mm of bleed, equal pages"),
    "output-intent": ("Output intent", "{condition}, with its ICC profile"),
    "metadata": ("Metadata", "PDF/X-4, title, dates, identifiers"),
    "security": ("Safety", "no encryption, scripts, attached files or forms"),
    "page-count": ("Page count", "a multiple of 4"),
    "content": ("Content", "all that is on the page can be read"),
    "colours": ("Colours", "CMYK only"),
    "ink": ("Total ink", "{ink_limit} % at most"),
    "resolution": ("Resolution of images", "at least {ppi_warning} ppi at the printed size"),
    "fonts": ("Fonts", "all embedded"),
    "missing-glyph": ("Signs", "none is missing"),
    "small-text": ("Small text", "black alone up to 9 pt"),
    "hairlines": ("Lines", "at least 0.25 pt"),
    "safe-zone": ("Safe zone", "no text within {safe_zone} mm of the trim"),
    "annotations": ("Annotations", "none"),
    "device-settings": ("Orders to the press", "none"),
}

NAMES: Mapping[str, str] = {
    "text": "text",
    "fill": "a ground or filled shape",
    "line": "a line",
    "image": "an image",
    "shading": "a gradient",
    "group": "a transparency group",
}

LABELS: Mapping[str, str] = {
    "title": "Preflight",
    "accepted": "Ready for the printer",
    "reserved": "Printable, with reservations",
    "refused": "To be corrected before print",
    "errors": "{n} error | {n} errors",
    "warnings": "{n} warning | {n} warnings",
    "error": "error",
    "warning": "warning",
    "nothing": "Nothing wrong was found.",
    "condition": "Printing condition",
    "inks": "Colours",
    "profile": "Profile",
    "bleed": "Bleed",
    "safe_zone": "Safe zone",
    "ink_limit": "Ink at most",
    "resolution": "Images",
    "rules": "What was checked",
    "findings": "What was found",
    "whole_file": "The whole file",
    "page": "Page {number}",
    "product": "Article: {name}",
    "place": "Where: {left} % from the left edge and {top} % from the top of the page",
    "to_do": "To do",
    "picture": "Page {number}: {name}",
    "more_pages": "The first {n} pages to be corrected are shown as pictures.",
    "more_findings": "{n} more of the same kind on this page. "
    "| {n} more of the same kind on this page.",
    "passed": "nothing to say",
    "not_applied": "does not apply",
    "wrong_use": "this file cannot be read: {detail}",
    "wrong_report": "this file cannot be written: {detail}",
}
