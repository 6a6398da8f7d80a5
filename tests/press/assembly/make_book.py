"""Renders two sections and writes the book of them to standard output; run by test_book.py."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from weasyprint import HTML

from catalog_gen.press.assembly import assemble
from catalog_gen.press.information import BookInfo, OutlineEntry
from catalog_gen.press.mending import mend
from catalog_gen.press.staying import keep_libraries

FONT = Path(__file__).parents[3] / "themes" / "noel" / "fonts" / "text-regular.ttf"
PAGE = """
<html lang="fr"><title>Boutique</title>
<style>@font-face {{ font-family: Text; src: url({font}) }} html {{ font-family: Text }}</style>
<h1 id="{name}">{name}</h1><p><a href="catalog:#{other}">{other}</a></p></html>
"""


def _section(name: str, other: str) -> bytes:
    html = PAGE.format(font=FONT.as_uri(), name=name, other=other)
    return HTML(string=html).write_pdf(finisher=mend, full_fonts=True, pdf_variant="pdf/ua-1")


if __name__ == "__main__":
    keep_libraries()
    book = assemble(
        [_section("miel", "pain"), _section("pain", "miel")],
        [OutlineEntry("Miel", "miel"), OutlineEntry("Pain", "pain")],
        BookInfo("Livre", "fr", created=datetime(2026, 12, 1, tzinfo=UTC)),
    )
    sys.stdout.buffer.write(book)
