import pytest
from pikepdf import Array, Dictionary, Name, Stream, String

CURVE = Dictionary(FunctionType=2, Domain=[0, 1], N=2)


def state(**entries):
    def spoil(pdf):
        pdf.pages[0].obj.Resources.ExtGState = Dictionary(X=Dictionary(**entries))

    return b"/X gs", spoil


def form(**entries):
    def spoil(pdf):
        stream = Stream(pdf, b"")
        stream.Type, stream.Subtype, stream.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
        for key, value in entries.items():
            stream[f"/{key}"] = value
        pdf.pages[0].obj.Resources.XObject.X = pdf.make_indirect(stream)

    return b"/X Do", spoil


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (state(TR=CURVE), "transfer-function"),
        (state(TR2=CURVE), "transfer-function"),
        (state(HT=Dictionary(HalftoneType=1)), "halftone"),
        (form(OPI=Dictionary()), "opi"),
        (form(Ref=Dictionary(F=String("other.pdf"))), "reference"),
        (form(Subtype=Name.PS), "postscript"),
        (form(Subtype2=Name.PS), "postscript"),
    ],
)
def test_orders_to_the_press_are_refused(find, make_pdf, coated, case, reason):
    content, spoil = case
    found = find("device-settings", make_pdf(content, spoil), coated)
    assert [(finding.page, finding.facts["reason"]) for finding in found] == [(0, reason)]


@pytest.mark.parametrize(
    "case", [state(TR=Name.Identity), state(TR2=Name.Default, HT=Name.Default), form()]
)
def test_defaults_pass(find, make_pdf, coated, case):
    assert find("device-settings", make_pdf(*case), coated) == []
