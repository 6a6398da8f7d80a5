"""`python -m bench.quality`: what each encoder takes to make the site's photos equally good.

Good is what SSIMULACRA2 says of a rendition beside its picture before encoding: 100 is the same, 90
cannot be told apart, 70 is high quality. For each format and effort the qualities around are
tried, and bytes and time at the score of today's settings are read between them.

It takes: pip install ssimulacra2
"""

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from statistics import fmean

from PIL import Image
from ssimulacra2 import compute_ssimulacra2

from bench.table import set_table
from bench.tell import tell
from catalog_gen.model.photo import Rendition
from catalog_gen.photos.encode import encode_rendition
from catalog_gen.photos.recipe import PhotoRecipe

_CONTENT = Path(__file__).parents[1] / "content"
_WIDTHS = (480, 960)
_TODAY = PhotoRecipe()
_QUALITIES = {"webp": (70, 75, 78, 82, 85), "avif": (45, 55, 65, 75)}
_EFFORTS = {"webp": (2, 4), "avif": (0, 2, 4)}


@dataclass(frozen=True)
class Point:
    """What some photos come to with one recipe, on the average."""

    quality: float
    score: float
    kilobytes: float
    milliseconds: float
    """Processor time of encoding alone."""


def main() -> None:
    """Measure, and print a table for each width."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="take one photo in so many")
    photos = sorted(_CONTENT.rglob("*.jpg"))[:: parser.parse_args().every]
    lines = [line for width in _WIDTHS for line in _compare(photos, width)]
    head = ("format", "effort", "px", "quality", "kB", "ms", "kB to today's")
    print(f"{len(photos)} photos\n\n{set_table(head, lines)}")


def _compare(photos: list[Path], width: int) -> Iterator[tuple[str, ...]]:
    pictures = [_resize(photo, width) for photo in photos]
    today = _measure(pictures, _TODAY)
    tell(f"{width} px: {today}")
    for web_format, efforts in _EFFORTS.items():
        for effort in efforts:
            recipe = replace(_TODAY, web_format=web_format, web_effort=effort)
            points = [
                _measure(pictures, replace(recipe, web_quality=quality))
                for quality in _QUALITIES[web_format]
            ]
            equal = _read_at(today.score, points)
            tell(f"{width} px, {web_format} {effort}: {points}")
            yield (
                web_format, str(effort), str(width), f"{equal.quality:.0f}",
                f"{equal.kilobytes:.1f}", f"{equal.milliseconds:.0f}",
                f"{equal.kilobytes / today.kilobytes:.0%}",
            )  # fmt: skip


def _resize(photo: Path, width: int) -> Image.Image:
    with Image.open(photo) as image:
        return image.convert("RGB").resize(
            (width, round(width * image.height / image.width)), Image.Resampling.LANCZOS
        )


def _measure(pictures: list[Image.Image], recipe: PhotoRecipe) -> Point:
    scores, sizes, times = [], [], []
    for picture in pictures:
        rendition = Rendition("web", *picture.size, "", "")
        start = time.process_time()
        content = encode_rendition(picture, rendition, recipe)
        times.append((time.process_time() - start) * 1000)
        sizes.append(len(content) / 1000)
        plain = BytesIO()
        picture.save(plain, "PNG", compress_level=0)
        scores.append(compute_ssimulacra2(plain, BytesIO(content)))
    return Point(recipe.web_quality, fmean(scores), fmean(sizes), fmean(times))


def _read_at(score: float, points: list[Point]) -> Point:
    """The point of this score on the line through the others, or beyond its nearer end."""
    below, above = next(
        (pair for pair in pairwise(points) if pair[1].score >= score), tuple(points[-2:])
    )
    part = (score - below.score) / (above.score - below.score)

    def between(name: str) -> float:
        start: float = getattr(below, name)
        return start + part * (getattr(above, name) - start)

    return Point(between("quality"), score, between("kilobytes"), between("milliseconds"))


if __name__ == "__main__":
    main()
