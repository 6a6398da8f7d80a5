"""Colour spaces (ISO 32000-1, 8.6): what family an object of a file means."""

from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Stream

from catalog_gen.press.preflight.content.marks import Family, Space

GRAY = Space("gray", "DeviceGray")
RGB = Space("rgb", "DeviceRGB")
CMYK = Space("cmyk", "DeviceCMYK")
UNKNOWN = Space("unknown", "?")

_NAMED = {
    "/DeviceGray": GRAY,
    "/G": GRAY,
    "/CalGray": Space("gray", "CalGray"),
    "/DeviceRGB": RGB,
    "/RGB": RGB,
    "/CalRGB": Space("rgb", "CalRGB"),
    "/DeviceCMYK": CMYK,
    "/CMYK": CMYK,
    "/CalCMYK": CMYK,
    "/Lab": Space("lab", "Lab"),
    "/Pattern": Space("pattern", "Pattern"),
}
_BY_COMPONENTS: dict[int, Family] = {1: "gray", 3: "rgb", 4: "cmyk"}
_PLATES = {"/Cyan", "/Magenta", "/Yellow", "/Black", "/All", "/None"}
_DEEPEST = 8


def read_space(value: Any, resources: Object, depth: int = 0) -> Space:
    """The colour space that an object or a name of the resources stands for."""
    if depth > _DEEPEST:
        return UNKNOWN
    if isinstance(value, Name):
        return _named(value, resources, depth)
    if not isinstance(value, Array) or not len(value):
        return UNKNOWN
    kind = str(value[0])
    if kind == "/ICCBased":
        return _profiled(value[1])
    if kind in ("/Indexed", "/I"):
        return _renamed("Indexed", read_space(value[1], resources, depth + 1))
    if kind == "/Pattern" and len(value) > 1:
        return read_space(value[1], resources, depth + 1)
    if kind in ("/Separation", "/DeviceN"):
        return _plates(value, resources, depth)
    return _NAMED.get(kind, UNKNOWN)


def _named(name: Name, resources: Object, depth: int) -> Space:
    own = resources.get("/ColorSpace") if isinstance(resources, Dictionary) else None
    spaces = own if isinstance(own, Dictionary) else Dictionary()
    # /DefaultRGB and its like stand in for a device space wherever they are given (8.6.5.6).
    default = str(name).replace("/Device", "/Default")
    found = spaces.get(default) if default != str(name) else spaces.get(str(name))
    if found is not None and found != name:
        return read_space(found, resources, depth + 1)
    return _NAMED.get(str(name), UNKNOWN)


def _profiled(profile: Object) -> Space:
    components = int(profile.get("/N", 0)) if isinstance(profile, Stream) else 0
    family = _BY_COMPONENTS.get(components, "unknown")
    return Space(family, f"ICC {family.upper()}" if family != "unknown" else "ICC")


def _plates(value: Array, resources: Object, depth: int) -> Space:
    names = [value[1]] if isinstance(value[1], Name) else list(Array(value[1]))
    if all(str(name) in _PLATES for name in names):
        return Space("inks", "Separation")
    # What a program shows in place of the spot ink is what prints where that plate is not made.
    instead = read_space(value[2], resources, depth + 1)
    written = ", ".join(str(name).removeprefix("/") for name in names)
    return Space("spot" if instead.family == "cmyk" else instead.family, written)


def _renamed(wrapper: str, space: Space) -> Space:
    return Space(space.family, f"{wrapper} {space.name}")
