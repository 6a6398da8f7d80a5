"""A tag tree without groups of one.

WeasyPrint gives every box a Div of its own, also where it holds nothing but another one; copying
objects is what joining sections takes its time for. A group of several, such as an article's card,
says that they belong together, and stays.
"""

from pydyf import PDF, Array, Dictionary

from catalog_gen.press.mending.objects import dictionaries, find

_GROUPS = {"/Div", "/NonStruct"}
_AROUND = {"/Document", "/Part", "/Art", "/Sect", "/LBody"} | _GROUPS
"""The kinds that may hold what such a group holds, each by itself (ISO 32000-1, 14.8.4.2)."""
_SEVERAL = 2
_SAY_NOTHING = {"Type", "S", "K", "Pg", "P"}


def lift_groups(pdf: PDF) -> None:
    """Let sections and the like hold what stands alone in a group, and leave out empty groups.

    Groups of letters stay. What is left over stays as an empty object, as in `spans`.
    """
    # A parent comes before its children: from the last to the first, groups within are gone.
    for element in reversed(list(dictionaries(pdf, "/StructElem"))):
        if element["S"] in _GROUPS and element.keys() <= _SAY_NOTHING:
            parent = find(pdf, element["P"])
            kids = [kid if isinstance(kid, int) else find(pdf, kid) for kid in element["K"]]
            if len(kids) < _SEVERAL and parent.get("S") in _AROUND and all(map(_is_element, kids)):
                _lift(element, parent, kids)


def _is_element(kid: object) -> bool:
    return isinstance(kid, Dictionary) and kid.get("Type") == "/StructElem"


def _lift(group: Dictionary, parent: Dictionary, kids: list[Dictionary]) -> None:
    held: Array = parent["K"]
    place = held.index(group.reference)
    held[place : place + 1] = [kid.reference for kid in kids]
    for kid in kids:
        kid["P"] = parent.reference
    group.clear()
