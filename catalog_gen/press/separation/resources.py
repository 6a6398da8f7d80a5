"""What a page draws with: forms, patterns, pictures, states and fonts, however deep."""

from collections.abc import Callable, Mapping

from pikepdf import Dictionary, Name, Object

from catalog_gen.press.refusal import UnknownColourError
from catalog_gen.press.separation.colours import colour_instructions
from catalog_gen.press.separation.pictures import Twins, replace_picture
from catalog_gen.theme.inks import Inks

_TILING = 1
_NONE = Name("/None")


class Separator:
    """Separates streams and what they draw with, each once."""

    def __init__(self, inks: Inks, twins: Twins) -> None:
        self._inks = inks
        self._twins = twins
        self._done: set[tuple[int, int]] = set()

    def separate(self, stream: Object) -> None:
        """Separate the content of a stream, in place."""
        stream.write(colour_instructions(stream.read_bytes(), self._inks))

    def separate_resources(self, resources: Object) -> None:
        """Separate all that a page, form or pattern has at hand, in place.

        Raises UnknownColourError for shadings, masks, blends, fonts with colours, and as
        `colour_instructions` and `replace_picture` do.
        """
        for kind, name, resource in _entries(resources):
            if resource.is_indirect:
                if resource.objgen in self._done:
                    continue
                self._done.add(resource.objgen)
            _KINDS[kind](self, name, resource)
        for kind in ("/ColorSpace", "/Shading"):
            # WeasyPrint names Lab spaces on every page, used or not.
            if kind in resources:
                del resources[kind]

    def _draw(self, name: str, drawn: Object) -> None:
        if drawn.Subtype == Name.Image:
            replace_picture(drawn, name, self._twins)
            return
        if "/Group" in drawn:
            drawn.Group.CS = Name.DeviceCMYK
        self.separate(drawn)
        self.separate_resources(drawn.get("/Resources", Dictionary()))

    def _tile(self, name: str, pattern: Object) -> None:
        if pattern.PatternType != _TILING:
            raise UnknownColourError("gradient", name)
        self.separate(pattern)
        self.separate_resources(pattern.get("/Resources", Dictionary()))

    def _set(self, name: str, state: Object) -> None:
        if state.get("/SMask", _NONE) != _NONE or state.get("/BM", Name.Normal) != Name.Normal:
            raise UnknownColourError("transparency", name)

    def _shade(self, name: str, _shading: Object) -> None:
        raise UnknownColourError("gradient", name)

    def _write(self, name: str, font: Object) -> None:
        if font.Subtype == Name.Type3:
            raise UnknownColourError("font", name)


_KINDS: Mapping[str, Callable[[Separator, str, Object], None]] = {
    "/XObject": Separator._draw,
    "/Pattern": Separator._tile,
    "/ExtGState": Separator._set,
    "/Shading": Separator._shade,
    "/Font": Separator._write,
}


def _entries(resources: Object) -> list[tuple[str, str, Object]]:
    return [
        (kind, name, resource)
        for kind in _KINDS
        for name, resource in (resources.get(kind) or Dictionary()).items()
    ]
