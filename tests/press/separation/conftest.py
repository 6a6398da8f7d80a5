"""Sections to separate, and a reader of all colours of a file that knows nothing of our own."""

import base64
import io
from hashlib import sha256

import pikepdf
import pytest
from PIL import Image

from catalog_gen.press.separation import separate
from catalog_gen.theme.inks import inks_of

RGB = {"rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "BI"}
INKS = {"k", "K"}


def _jpeg(mode, colour, size=(160, 120)):
    file = io.BytesIO()
    Image.new(mode, size, colour).save(file, "JPEG", quality=92, subsampling=0)
    return file.getvalue()


@pytest.fixture(scope="session")
def picture():
    """A photo in RGB, and its address for a page."""
    content = _jpeg("RGB", "teal")
    return content, "data:image/jpeg;base64," + base64.b64encode(content).decode()


@pytest.fixture(scope="session")
def twin():
    """The same in inks, with more pixels."""
    return _jpeg("CMYK", (200, 40, 90, 10), (240, 180))


@pytest.fixture(scope="session")
def inks(theme):
    return inks_of(theme.tokens)


@pytest.fixture(scope="session")
def press(render, inks, picture, twin):
    """The body of a page → its section in inks."""

    def press(body, css="", tagged=True):
        section = render(body, css, tagged)
        return separate(section, inks, {sha256(picture[0]).hexdigest(): twin})

    return press


@pytest.fixture(scope="session")
def colours():
    """All instructions of colour in a PDF, however deep, as (operator, operands)."""

    def colours(content):
        found = []
        with pikepdf.open(io.BytesIO(content)) as pdf:
            streams = [page.obj for page in pdf.pages]
            for item in pdf.objects:
                if isinstance(item, pikepdf.Stream):
                    form = item.get("/Subtype") == pikepdf.Name.Form
                    if form or "/PatternType" in item:
                        streams.append(item)
            for stream in streams:
                for operands, operator in pikepdf.parse_content_stream(stream):
                    if str(operator) in RGB | INKS:
                        found.append((str(operator), [_plain(o) for o in operands]))
        return found

    return colours


def _plain(operand):
    return str(operand) if isinstance(operand, pikepdf.Name) else float(operand)
