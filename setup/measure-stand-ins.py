"""Tell how wide fonts of readers' machines are beside the theme's: `size-adjust` in site.css.

    python setup/measure-stand-ins.py themes/noel/fonts/text-bold.ttf DejaVuSans-Bold.ttf …

Letters count as often as the demo's shops write them (CSS Fonts 5, `size-adjust`).
"""

import sys
from collections import Counter
from pathlib import Path

from fontTools.ttLib import TTFont

SHOPS = Path(__file__).parent.parent / "content/shops"


def letters() -> Counter[str]:
    """How often each letter stands in the demo's shops."""
    written = "".join(path.read_text() for path in sorted(SHOPS.glob("*/*.yaml")))
    return Counter(letter for letter in written if letter.isalpha() or letter in " ’,.0123456789€")


def mean_width(path: str, counts: Counter[str]) -> float:
    """The mean advance of the letters that the font has, in ems."""
    font = TTFont(path)
    cmap, advances = font.getBestCmap(), font["hmtx"]
    held = {letter: count for letter, count in counts.items() if ord(letter) in cmap}
    total = sum(advances[cmap[ord(letter)]][0] * count for letter, count in held.items())
    return float(total / sum(held.values()) / font["head"].unitsPerEm)


def main(own: str, *others: str) -> None:
    """Print the share of their size at which others are as wide as the theme's own."""
    counts = letters()
    for other in others:
        share = mean_width(own, counts) / mean_width(other, counts)
        print(f"{share:6.1%}  {Path(other).name}")


if __name__ == "__main__":
    main(*sys.argv[1:])
