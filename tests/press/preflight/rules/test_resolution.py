import pytest
from pikepdf import Array, Dictionary, Name, Stream

# The photo of the good file has 300 × 200 px.


def at(ppi):
    width = 300 * 72 / ppi
    return b"q %.4f 0 0 %.4f 50 250 cm /Photo Do Q" % (width, width * 2 / 3)


@pytest.mark.parametrize(("ppi", "severity"), [(249, "warning"), (151, "warning"), (149, "error")])
def test_coarse_images_are_told(find, make_pdf, coated, ppi, severity):
    (found,) = find("resolution", make_pdf(at(ppi)), coated)
    assert (found.severity, found.facts["ppi"]) == (severity, str(ppi))


@pytest.mark.parametrize("ppi", [600, 300, 250])
def test_fine_images_pass(find, make_pdf, coated, ppi):
    assert find("resolution", make_pdf(at(ppi)), coated) == []


def test_the_facts_say_size_and_need(find, make_pdf, coated):
    (found,) = find("resolution", make_pdf(at(144)), coated)
    facts = found.facts
    assert (facts["pixels"], facts["width"], facts["height"]) == ("300 × 200", "53", "35")
    assert (facts["needed"], facts["least"]) == ("625 × 417", "150")
    assert "photo" not in facts


def test_an_image_is_called_by_its_name(find, make_pdf, coated):
    def spoil(pdf):
        pdf.pages[0].obj.Resources.XObject.Photo.Name = Name.Bougie

    (found,) = find("resolution", make_pdf(at(100), spoil), coated)
    assert (found.facts["photo"], found.facts["reason"]) == ("Bougie", "named")


def test_the_coarser_direction_counts(find, make_pdf, coated):
    stretched = b"q 60 0 0 200 50 250 cm /Photo Do Q"
    (found,) = find("resolution", make_pdf(stretched), coated)
    assert found.facts["ppi"] == "72"


def test_a_turned_image_has_the_same_resolution(find, make_pdf, coated):
    turned = b"q 0 72 -48 0 200 250 cm /Photo Do Q"
    assert find("resolution", make_pdf(turned), coated) == []


def test_images_inside_forms_are_measured(find, make_pdf, coated):
    def spoil(pdf):
        photo = pdf.pages[0].obj.Resources.XObject.Photo
        form = Stream(pdf, b"q 1 0 0 1 0 0 cm 100 0 0 66 0 0 cm /P Do Q")
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 900, 900])
        form.Matrix = Array([2, 0, 0, 2, 0, 0])
        form.Resources = Dictionary(XObject=Dictionary(P=photo))
        pdf.pages[0].obj.Resources.XObject.F = pdf.make_indirect(form)

    (found,) = find("resolution", make_pdf(b"/F Do", spoil), coated)
    assert found.facts["ppi"] == "108"


def test_inline_images_are_measured(find, make_pdf, coated):
    inline = b"q 90 0 0 90 50 50 cm BI /W 2 /H 1 /BPC 8 /CS /G ID ab EI Q"
    assert [f.severity for f in find("resolution", make_pdf(inline), coated)] == ["error"]


def test_one_pixel_is_a_flat_colour(find, make_pdf, coated):
    inline = b"q 90 0 0 90 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q"
    assert find("resolution", make_pdf(inline), coated) == []


def test_the_condition_sets_the_limits(find, make_pdf, office):
    assert find("resolution", make_pdf(at(150)), office) == []
