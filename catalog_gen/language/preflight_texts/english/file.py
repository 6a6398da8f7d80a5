"""What is found of a file and the boxes of its pages, in English."""

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
        "entries are missing: {fields}",
        "PDF/X-4 asks for them: export as PDF/X-4",
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
}
