"""Content that the law asks something of, said in English."""

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, str]] = {
    "imprint-missing": (
        "the printed catalog does not say who prints it",
        "before it goes to print, write the printer’s name and address under print (key "
        "printer): French law of 29 July 1881, art. 3",
    ),
    "imprint-missing:address": (
        "the address of the printer “{value}” is missing",
        "before it goes to print, add address under printer: the French law of 29 July 1881, "
        "art. 3, asks for name and address",
    ),
    "legal-notice-incomplete": (
        "the legal notice of the site is not complete, it lacks: {keys}",
        "complete publisher in catalog.yaml: French law no. 2004-575 of 21 June 2004, art. 1-1",
    ),
    "alcohol-unmarked": (
        "“{product}” looks like an alcoholic drink",
        "write kind: alcohol, and the health message will be shown (code de la santé "
        "publique, art. L3323-4); if it is none, write “alcohol-free” in its description",
    ),
    "alcohol-unmarked:description": (
        "going by its description, “{product}” is an alcoholic drink",
        "write kind: alcohol, and the health message will be shown (code de la santé "
        "publique, art. L3323-4); if it is none, write “alcohol-free” there",
    ),
    "unit-price-missing": (
        "“{product}” shows no price per kilogram or litre",
        "add net_content, such as 250 g or 75 cl (arrêté of 16 November 1999); if it is sold "
        "by the piece, say so in its description",
    ),
    "unit-price-missing:kind": (
        "the net content of “{product}” gives no price per kilogram or litre",
        "write kind with food or alcohol (arrêté of 16 November 1999); if it is neither, put "
        "its content into the description",
    ),
    "was-without-price": (
        "the crossed-out price, {value}, has no price beside it",
        "write the price under price, or remove was: a reduction announces both prices (code "
        "de la consommation, art. L112-1-1)",
    ),
    "was-implausible": (
        "the price {price} is ten times lower than the crossed-out price, {value}, or more",
        "check both: was is the lowest price of the last thirty days (code de la "
        "consommation, art. L112-1-1)",
    ),
    "book-discount": (
        "the book “{product}” costs €{value}, more than 5 % below its crossed-out price, €{was}",
        "write {least} at least, or remove was: French law no. 81-766 of 10 August 1981, "
        "art. 1; if it is second-hand, say so in its description",
    ),
    "book-delivery": (
        "“{shop}” sends or delivers books for €{value}, less than €3",
        "write 3 at least under fee, or say in note what sending books costs: arrêté of 4 "
        "April 2023, €3 for less than €35 of new books",
    ),
    "book-delivery:free": (
        "“{shop}” sends or delivers books free of charge from €{value}",
        "remove free_from, or say in note what sending books costs: it is never free, arrêté "
        "of 4 April 2023 (€0.01 is enough from €35)",
    ),
    "price-without-tax": (
        "“{value}” speaks of a price without tax",
        "give the price with all taxes, and no other: arrêté of 3 December 1987, art. 1, and "
        "code de la consommation, art. L112-1",
    ),
}
