from catalog_gen.press.preflight.finding import Area, Finding, has_errors, in_order, name_products

PLACED = [
    (1, "Bougie", 0.0, 0.0, 0.5, 0.5),
    (1, "Coffret", 0.0, 0.0, 1.0, 1.0),
    (2, "Miel", 0.0, 0.0, 1.0, 1.0),
]


def finding(page, *area):
    return Finding("ink", "error", page, {"ink": "330"}, Area(*area))


def test_a_finding_gets_the_product_around_its_centre():
    inside, beside, elsewhere = name_products(
        [finding(1, 0.1, 0.1, 0.2, 0.2), finding(1, 0.4, 0.4, 0.4, 0.4), finding(0, 0, 0, 1, 1)],
        PLACED,
    )
    assert inside.facts == {"ink": "330", "product": "Bougie"}
    assert beside.facts["product"] == "Coffret"
    assert "product" not in elsewhere.facts


def test_a_finding_without_a_place_stays_as_it_is():
    whole = Finding("page-count", "error")
    assert name_products([whole], PLACED) == (whole,)


def test_those_of_the_file_come_first_and_none_twice():
    first, last = Finding("boxes", "error"), finding(0, 0, 0, 1, 1)
    assert in_order([last, first, last]) == (first, last)


def test_a_warning_is_no_error():
    assert not has_errors([Finding("resolution", "warning", 0)])
    assert has_errors([Finding("resolution", "warning", 0), Finding("ink", "error", 0)])
