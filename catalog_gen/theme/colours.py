"""The colour tokens as CSS, and how well words read on a ground."""

from catalog_gen.theme.theme import Tokens

_LUMINANCE = (0.2126, 0.7152, 0.0722)


def css_tokens(tokens: Tokens) -> str:
    """The tokens as CSS custom properties in sRGB: `:root{--cream:#FBF6EC;…}`."""
    rules = "".join(f"--{name}:{colour.rgb};" for name, colour in tokens.colours.items())
    return f":root{{{rules}}}\n"


def accent_rules(tokens: Tokens) -> str:
    """One class per accent, setting `--field`, `--words` and `--text`."""
    return "".join(
        f".accent-{name}{{--field:var(--{a.field});--words:var(--{a.words});--text:var(--{a.text})}}\n"
        for name, a in tokens.accents.items()
    )


def contrast(first: str, second: str) -> float:
    """Contrast of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * channel for weight, channel in zip(_LUMINANCE, linear, strict=True))
