import io
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pikepdf
import pytest
from PIL import Image

from catalog_gen.model.printing import PRESETS
from catalog_gen.press.assembly import assemble_press, gather_press, split_cover
from catalog_gen.press.information import BookInfo
from catalog_gen.theme.inks import ink_profile

MM = 72 / 25.4
WIDTH, HEIGHT = 100 * MM, 140 * MM
INFO = BookInfo("Livre", "fr")
DATED = replace(INFO, created=datetime(2026, 12, 1, tzinfo=UTC))
FIR = [round(share * 2.55) for share in (85, 45, 75, 55)]


def test_every_page_has_its_bleed_and_starts_from_the_origin(press_book):
    assert len(press_book.pages) == 3
    bleed = 3 * MM
    for page in press_book.pages:
        whole = [0, 0, WIDTH + 2 * bleed, HEIGHT + 2 * bleed]
        assert _edges(page.mediabox) == pytest.approx(whole, abs=1e-3)
        assert _edges(page.bleedbox) == pytest.approx(whole, abs=1e-3)
        trim = [bleed, bleed, WIDTH + bleed, HEIGHT + bleed]
        assert _edges(page.trimbox) == pytest.approx(trim, abs=1e-3)


def test_less_bleed_than_was_laid_out(assemble_book):
    with pikepdf.open(io.BytesIO(assemble_book(bleed=Decimal(2)))) as pdf:
        page = pdf.pages[0]
        whole = [0, 0, WIDTH + 4 * MM, HEIGHT + 4 * MM]
        assert _edges(page.mediabox) == pytest.approx(whole, abs=1e-3)
        assert _edges(page.trimbox)[:2] == pytest.approx([2 * MM, 2 * MM], abs=1e-3)


def test_more_bleed_than_was_laid_out(assemble_book):
    with pytest.raises(ValueError, match="less than"):
        assemble_book(bleed=Decimal(5))


def test_nothing_but_inks_is_left(press_book):
    colours = {"rg", "RG", "g", "G", "sc", "SC", "scn", "SCN", "cs", "CS", "sh"}
    streams = [page.obj for page in press_book.pages]
    streams += [item for item in press_book.objects if _is(item, pikepdf.Name.Form)]
    for stream in streams:
        operators = {str(operator) for _, operator in pikepdf.parse_content_stream(stream)}
        assert not operators & colours
    images = [item for item in press_book.objects if _is(item, pikepdf.Name.Image)]
    assert [image.ColorSpace for image in images] == ["/DeviceCMYK"]


def test_no_tags_no_links_no_outline(press_book):
    assert set(press_book.Root.keys()) == {"/Type", "/Pages", "/Metadata", "/OutputIntents"}
    for page in press_book.pages:
        assert not {"/Annots", "/StructParents", "/Tabs"} & set(page.obj.keys())


def test_fonts_and_pictures_are_shared(press_book):
    programs = [
        item
        for item in press_book.objects
        if isinstance(item, pikepdf.Stream) and "/Length1" in item
    ]
    assert len(programs) == 2


def test_folios_are_stamped_on_all_but_the_first_page(press_book):
    named = ["/Folio" in page.resources.get("/XObject", {}) for page in press_book.pages]
    assert named == [False, True, True]
    form = press_book.pages[1].resources.XObject.Folio
    assert _edges(form.Matrix) == pytest.approx([1, 0, 0, 1, 3 * MM, 3 * MM], abs=1e-3)
    box = _edges(form.BBox)
    assert box == pytest.approx([-3 * MM, -3 * MM, WIDTH + 3 * MM, HEIGHT + 3 * MM], abs=1e-3)


def test_the_same_from_gatherings(separated, press_folios, assemble_book):
    gathered = assemble_press(
        [gather_press(separated, PRESETS["coated"])],
        DATED,
        PRESETS["coated"],
        ink_profile(),
        press_folios,
    )
    with (
        pikepdf.open(io.BytesIO(gathered)) as ours,
        pikepdf.open(io.BytesIO(assemble_book())) as whole,
    ):
        assert len(ours.pages) == len(whole.pages)
        for one, other in zip(ours.pages, whole.pages, strict=True):
            assert one.obj.keys() == other.obj.keys()
            assert _operations(one) == _operations(other)
            assert _edges(one.mediabox) == _edges(other.mediabox)


def test_sections_that_are_not_separated(sections):
    for join in (
        lambda parts: gather_press(parts, PRESETS["coated"]),
        lambda parts: assemble_press(parts, DATED, PRESETS["coated"], ink_profile()),
    ):
        with pytest.raises(ValueError, match="not separated"):
            join(sections[:1])


def test_a_book_without_a_date(separated):
    with pytest.raises(ValueError, match="date"):
        assemble_press(separated, INFO, PRESETS["coated"], ink_profile())


def test_the_same_bytes_twice(assemble_book):
    assert assemble_book() == assemble_book()
    assert assemble_book(marks=True) == assemble_book(marks=True)


def test_the_same_bytes_in_another_process(separated, tmp_path):
    for number, section in enumerate(separated):
        (tmp_path / f"{number}.pdf").write_bytes(section)
    program = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from catalog_gen.model.printing import PRESETS
from catalog_gen.press.assembly import assemble_press
from catalog_gen.press.information import BookInfo
info = BookInfo("Livre", "fr", created=datetime(2026, 12, 1, tzinfo=UTC))
parts = [path.read_bytes() for path in sorted(Path(sys.argv[1]).iterdir())]
sys.stdout.buffer.write(assemble_press(parts, info, PRESETS["coated"], b"profile"))
"""
    command = [sys.executable, "-c", program, tmp_path]
    first, second = (
        subprocess.run(command, capture_output=True, check=True).stdout for _ in range(2)
    )
    assert first == second


def test_the_cover_apart(separated):
    whole = assemble_press(separated * 2, DATED, PRESETS["coated"], ink_profile())
    cover, inside = split_cover(whole)
    assert split_cover(whole) == (cover, inside)
    with (
        pikepdf.open(io.BytesIO(whole)) as book,
        pikepdf.open(io.BytesIO(cover)) as outer,
        pikepdf.open(io.BytesIO(inside)) as inner,
    ):
        contents = [_operations(page) for page in book.pages]
        assert [_operations(page) for page in outer.pages] == [*contents[:2], *contents[-2:]]
        assert [_operations(page) for page in inner.pages] == contents[2:-2]
        identifiers = {_document(pdf) for pdf in (book, outer, inner)}
        assert len(identifiers) == 3
        for part in (outer, inner):
            assert part.Root.OutputIntents[0].DestOutputProfile.read_bytes() == ink_profile()
            assert str(part.docinfo.Title) == "Livre"
    assert len(cover) < len(whole)


def test_a_book_that_is_all_cover(assemble_book):
    with pytest.raises(ValueError, match="3 pages has nothing inside"):
        split_cover(assemble_book())


@pytest.mark.end_to_end
def test_other_programs_read_it(assemble_book, tmp_path):
    file = tmp_path / "book.pdf"
    file.write_bytes(assemble_book(marks=True))
    assert "No syntax or stream encoding errors" in _run("qpdf", "--check", file)
    boxes = _run("pdfinfo", "-box", "-f", "1", "-l", "3", file)
    assert "PDF version:     1.6" in boxes
    assert "Tagged:          no" in boxes
    trims = [line.split()[3:] for line in boxes.splitlines() if "TrimBox" in line]
    assert trims == [["25.51", "25.51", "308.98", "422.36"]] * 3
    fonts = [line.split() for line in _run("pdffonts", file).splitlines()[2:]]
    assert fonts
    assert all(font[-5:-2] == ["yes"] * 3 for font in fonts)
    images = [line.split() for line in _run("pdfimages", "-list", file).splitlines()[2:]]
    assert {(line[5], line[8]) for line in images} == {("cmyk", "jpeg")}


@pytest.mark.end_to_end
@pytest.mark.parametrize("bleed", [3, 2])
def test_ink_ends_at_the_edge_of_the_bleed_and_marks_have_all(assemble_book, tmp_path, bleed):
    file, drawn = tmp_path / "book.pdf", tmp_path / "page.pam"
    file.write_bytes(assemble_book(marks=True, bleed=Decimal(bleed)))
    # Without smoothing, a line of a quarter of a point is a line of one point.
    _run("mutool", "draw", "-q", "-A", "0", "-c", "cmyk", "-r", "72", "-o", drawn, file, "2")
    header, _, pixels = drawn.read_bytes().partition(b"ENDHDR\n")
    width = int(header.split(b"WIDTH ")[1].split()[0])
    sheet = Image.frombytes("CMYK", (width, len(pixels) // width // 4), pixels)
    trim_top = sheet.height - round(9 * MM + HEIGHT)
    edge, middle = round((9 - bleed) * MM), sheet.height // 2
    assert sheet.getpixel((edge + 1, middle)) == pytest.approx(FIR, abs=1)
    assert sheet.getpixel((edge - 2, middle)) == (0, 0, 0, 0)
    marked = [sheet.getpixel((8, y)) for y in range(trim_top - 3, trim_top + 3)]
    assert (255, 255, 255, 255) in marked


def _run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _operations(page):
    return [
        ([str(operand) for operand in operands], str(operator))
        for operands, operator in pikepdf.parse_content_stream(page)
    ]


def _document(pdf):
    packet = pdf.Root.Metadata.read_bytes()
    return packet.partition(b"<xmpMM:DocumentID>")[2].partition(b"<")[0]


def _is(item, kind):
    return isinstance(item, pikepdf.Stream) and item.get("/Subtype") == kind


def _edges(rectangle):
    return [float(edge) for edge in rectangle]
