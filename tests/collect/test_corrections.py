import pytest

from catalog_gen.check import check_catalog
from catalog_gen.collect.corrections import apply_corrections
from catalog_gen.read import read_catalog

SHOP = "content/shops/un/shop.yaml"


@pytest.fixture
def correct(tmp_path):
    """Writes a shop, corrects the catalog, gives the shop's text and how much was corrected."""

    def write_and_correct(text, *, files=()):
        (tmp_path / "content/shops/un").mkdir(parents=True)
        (tmp_path / "catalog.yaml").write_text("title: Un\n", encoding="utf-8")
        for name in files:
            (tmp_path / "content/shops/un" / name).write_bytes(b"x")
        (tmp_path / SHOP).write_bytes(text.encode())
        corrected = apply_corrections(tmp_path, _problems(tmp_path))
        return (tmp_path / SHOP).read_bytes().decode(), corrected

    return write_and_correct


def _problems(folder):
    reading = read_catalog(folder)
    return [*reading.problems, *check_catalog(reading)]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("name: NO", 'name: "NO"'),
        ("products: [{name: A, price: 24,00}]", None),
        ("products: [{name: A, price: '24,00 €'}]", "products: [{name: A, price: 24.00}]"),
        ("order: {pickup: {ready_in: 2 heures}}", "order: {pickup: {ready_in: 2 h}}"),
        ("opening_hours: mardi au samedi 9h à 12h", 'opening_hours: "Tu-Sa 09:00-12:00"'),
        (
            "products: [{name: A, net_content: 220 grammes}]",
            "products: [{name: A, net_content: 220 g}]",
        ),
        ("categroy: maison", None),
    ],
)
def test_only_the_wrong_characters_change(correct, wrong, right):
    text = f"# Un commentaire\r\n{wrong}  # et un autre\r\ntelephone: '02 61 91 00 12'\r\n"
    if "name: NO" not in wrong:
        text += "name: Un\r\n"
    corrected, count = correct(text)
    expected = text if right is None else text.replace(wrong, right)
    assert corrected == expected
    assert count == (expected != text)


def test_a_photo_named_with_other_capitals(correct):
    text = "name: Un\nphoto: Vitrine.JPG\nemail: a@b.example\n"
    assert correct(text, files=["vitrine.jpg"])[0] == text.replace("Vitrine.JPG", '"vitrine.jpg"')


def test_several_in_one_line_and_a_byte_order_mark(correct):
    text = "\ufeffname: Un\nemail: a@b.example\nproducts: [{name: NO, price: 1€, was: '2,50'}]\n"
    right = text.replace("NO", '"NO"').replace("1€", "1").replace("'2,50'", "2.50")
    assert correct(text) == (right, 3)


def test_a_value_of_several_lines_stays(correct):
    text = "name: Un\nemail: a@b.example\nproducts:\n  - name: A\n    price: 24\n      euros\n"
    assert correct(text) == (text, 0)


def test_what_is_right_stays_untouched(tmp_path, correct):
    text = "name: Un\nemail: a@b.example\n"
    corrected, count = correct(text)
    before = (tmp_path / SHOP).stat()
    assert (corrected, count) == (text, 0)
    assert apply_corrections(tmp_path, _problems(tmp_path)) == 0
    assert (tmp_path / SHOP).stat().st_mtime_ns == before.st_mtime_ns
