from dataclasses import replace

import pytest
from pikepdf import Array, String


def intent(change):
    return lambda pdf: change(pdf.Root.OutputIntents[0])


def reasons(findings):
    return [finding.facts["reason"] for finding in findings]


def no_intent(pdf):
    del pdf.Root.OutputIntents


def two_intents(pdf):
    pdf.Root.OutputIntents = Array([pdf.Root.OutputIntents[0]] * 2)


def another_name(intent):
    intent.OutputConditionIdentifier = String("FOGRA51")


def no_registry(intent):
    del intent.RegistryName


def no_profile(intent):
    del intent.DestOutputProfile


def broken_profile(intent):
    intent.DestOutputProfile.write(b"no profile")


def screen_profile(intent):
    data = bytearray(intent.DestOutputProfile.read_bytes())
    data[12:20] = b"mntrRGB "
    intent.DestOutputProfile.write(bytes(data))


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (no_intent, "missing"),
        (two_intents, "several"),
        (intent(another_name), "identifier"),
        (intent(no_registry), "registry"),
        (intent(no_profile), "profile-missing"),
        (intent(broken_profile), "profile-broken"),
        (intent(screen_profile), "profile-kind"),
    ],
)
def test_a_wrong_intent_is_refused(find, make_pdf, coated, spoil, reason):
    assert reasons(find("output-intent", make_pdf(spoil=spoil), coated)) == [reason]


def test_the_intent_of_the_condition_passes(find, make_pdf, coated):
    assert find("output-intent", make_pdf(), coated) == []


def test_the_condition_says_which_one(find, make_pdf, coated):
    other = replace(coated, characterisation="FOGRA47")
    assert reasons(find("output-intent", make_pdf(), other)) == ["identifier"]


def test_a_condition_in_rgb_needs_none(find, make_pdf, office):
    assert find("output-intent", make_pdf(spoil=no_intent), office) == []
