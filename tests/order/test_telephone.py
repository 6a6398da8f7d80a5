import pytest

from catalog_gen.order.telephone import international, show_telephone, telephone_link


@pytest.mark.parametrize(
    "written",
    [
        "02 61 91 00 12",
        "0261910012",
        "02.61.91.00.12",
        "+33 2 61 91 00 12",
        "+33 (0)2 61 91 00 12",
    ],
)
def test_a_french_number_however_it_is_written(written):
    assert international(written) == "+33261910012"
    assert telephone_link(written) == "tel:+33261910012"
    assert show_telephone(written) == "02\u00a061\u00a091\u00a000\u00a012"


@pytest.mark.parametrize(
    ("written", "dialled", "shown"),
    [
        ("+32 2 555 12 12", "+3225551212", "+32 2 555 12 12"),
        ("0032 2 555 12 12", "+3225551212", "+32 2 555 12 12"),
        ("+44 20 7946 0018", "+442079460018", "+44 20 7946 0018"),
        ("06 39 98 00 12", "+33639980012", "06 39 98 00 12"),
    ],
)
def test_numbers_abroad_show_their_country(written, dialled, shown):
    assert international(written) == dialled
    assert show_telephone(written).replace("\u00a0", " ") == shown


def test_a_number_never_breaks_over_two_lines():
    assert " " not in show_telephone("+32 2 555 12 12")


@pytest.mark.parametrize("written", ["", "demandez Nadia", "tel:", "+"])
def test_what_is_no_number(written):
    with pytest.raises(ValueError, match="did not seem to be a phone number"):
        international(written)
