"""A file that passes all rules, made with pikepdf, to be spoilt in one place by each test."""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from catalog_gen.model.printing import PRESETS, PrintingCondition
from catalog_gen.press.preflight.document import open_document
from catalog_gen.press.preflight.finding import Finding
from catalog_gen.press.preflight.rules import FILE_RULES, PAGE_RULES
from catalog_gen.theme.inks import ink_profile

FONT = Path(__file__).parents[3] / "themes" / "noel" / "fonts" / "text-regular.ttf"
MM = 72 / 25.4
BLEED = 3 * MM
WIDTH, HEIGHT = 148 * MM, 210 * MM
"""pt; the page starts at 0,0 and has a bleed of 3 mm around the trim."""

PHOTO = b"q 60 0 0 40 100 300 cm /Photo Do Q "
GROUND = b"0.2 0.4 0.1 0.1 k 0 0 %.2f %.2f re f " % (WIDTH + 2 * BLEED, 100)
RULE = b"0 0 0 1 K 0.5 w 50 200 m 300 200 l S "
XMP = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 pdfxid:GTS_PDFXVersion="PDF/X-4" xmp:CreateDate="2026-11-22T09:30:00Z"
 xmp:ModifyDate="2026-11-22T09:30:00Z" xmpMM:RenditionClass="default" xmpMM:VersionID="1">
<xmp:MetadataDate>2026-11-22T09:30:00Z</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:1</xmpMM:DocumentID>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Noël</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".encode()

Spoil = Callable[[Pdf], None]
MakePdf = Callable[..., bytes]
Find = Callable[..., list[Finding]]


@pytest.fixture(scope="session")
def coated() -> PrintingCondition:
    return PRESETS["coated"]


@pytest.fixture(scope="session")
def office() -> PrintingCondition:
    return PRESETS["office"]


@pytest.fixture(scope="session")
def make_pdf(words: Callable[..., bytes]) -> MakePdf:
    """`content` stands on the first page besides what is good; `spoil` changes the open file."""

    def make_pdf(
        content: bytes = b"", spoil: Spoil = lambda pdf: None, pages: int = 4, **save: object
    ) -> bytes:
        pdf = Pdf.new()
        for number in range(pages):
            page = pdf.add_blank_page(page_size=(WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED))
            page.obj.TrimBox = Array([BLEED, BLEED, BLEED + WIDTH, BLEED + HEIGHT])
            page.obj.BleedBox = page.obj.MediaBox
            page.obj.Resources = _resources(pdf)
            drawn = GROUND + PHOTO + RULE + words("Bonjour", 60, 400)
            page.obj.Contents = Stream(pdf, drawn + (content if number == 0 else b""))
        _describe(pdf)
        spoil(pdf)
        file = BytesIO()
        pdf.save(file, **{"deterministic_id": "encryption" not in save, **save})
        return file.getvalue()

    return make_pdf


@pytest.fixture(scope="session")
def find() -> Find:
    """The findings of one rule."""
    rules = dict(FILE_RULES + PAGE_RULES)

    def find(rule: str, data: bytes, condition: PrintingCondition) -> list[Finding]:
        with open_document(data) as document:
            return list(rules[rule](document, condition))

    return find


@pytest.fixture(scope="session")
def words() -> Callable[..., bytes]:
    """Operators that set words in the embedded font, black alone."""
    numbers = TTFont(FONT).getBestCmap()
    order = {name: n for n, name in enumerate(TTFont(FONT).getGlyphOrder())}

    def words(text: str, x: float, y: float, size: float = 10, inks: str = "0 0 0 1") -> bytes:
        codes = "".join(f"{order[numbers[ord(letter)]]:04x}" for letter in text)
        return f"{inks} k BT /Text {size} Tf 1 0 0 1 {x:.2f} {y:.2f} Tm <{codes}> Tj ET ".encode()

    return words


def _resources(pdf: Pdf) -> Dictionary:
    photo = Stream(pdf, bytes(4 * 300 * 200))
    photo.stream_dict = Dictionary(
        Type=Name.XObject, Subtype=Name.Image, Width=300, Height=200, BitsPerComponent=8,
        ColorSpace=Name.DeviceCMYK,
    )  # fmt: skip
    return Dictionary(
        Font=Dictionary(Text=pdf.make_indirect(_font(pdf))),
        XObject=Dictionary(Photo=pdf.make_indirect(photo)),
    )


def _font(pdf: Pdf) -> Dictionary:
    program = TTFont(FONT)
    scale = 1000 / program["head"].unitsPerEm
    widths = [round(program["hmtx"][name][0] * scale) for name in program.getGlyphOrder()]
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name("/ABCDEF+Text"), Flags=4, ItalicAngle=0,
        Ascent=950, Descent=-250, CapHeight=668, StemV=80, FontBBox=Array([0, -250, 1000, 950]),
        FontFile2=pdf.make_stream(FONT.read_bytes()),
    )  # fmt: skip
    descendant = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/ABCDEF+Text"),
        CIDSystemInfo=Dictionary(
            Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0
        ),
        W=Array([0, Array(widths)]), CIDToGIDMap=Name.Identity, FontDescriptor=descriptor,
    )  # fmt: skip
    return Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/ABCDEF+Text"),
        Encoding=Name("/Identity-H"), DescendantFonts=Array([pdf.make_indirect(descendant)]),
    )  # fmt: skip


def _describe(pdf: Pdf) -> None:
    profile = pdf.make_stream(ink_profile())
    profile.N = 4
    intent = Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFX, OutputConditionIdentifier=String("FOGRA39"),
        RegistryName=String("http://www.color.org"), DestOutputProfile=profile,
    )  # fmt: skip
    pdf.Root.OutputIntents = Array([intent])
    pdf.Root.Metadata = pdf.make_stream(XMP)
    moment = datetime(2026, 11, 22, 9, 30, tzinfo=UTC).strftime("D:%Y%m%d%H%M%SZ")
    pdf.docinfo.Title = "Noël"
    pdf.docinfo.CreationDate = pdf.docinfo.ModDate = moment
    pdf.docinfo.Trapped = Name("/False")
