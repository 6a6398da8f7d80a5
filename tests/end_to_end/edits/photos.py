"""What people do with photos."""

import os
from dataclasses import dataclass

from edits.pictures import draw, draw_alike
from edits.town import Town, pick, put, read, write


@dataclass(frozen=True)
class AddPhoto:
    """Into a shop's folder, under a name that another photo may have."""

    shop: int
    name: str
    picture: int

    def __call__(self, town: Town) -> None:
        for file in pick(town.shops, self.shop):
            place = file.parent / self.name
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(draw(self.name, self.picture))


@dataclass(frozen=True)
class ShowPhotos:
    """A product shows some of the photos that lie in its shop's folder."""

    shop: int
    product: int
    photos: tuple[int, ...]

    def __call__(self, town: Town) -> None:
        for file in pick(town.shops, self.shop):
            content, beside = read(file), _beside(town, file.parent.name)
            names = [name for number in self.photos for name in pick(beside, number)]
            for product in pick(content.get("products", []), self.product):
                put(product, "photo", next(iter(names), None))
                put(product, "photos", names[1:] or None)
            write(file, content)


@dataclass(frozen=True)
class ShowFront:
    """A shop shows one of its photos as its front or as its logo; none: it shows no more."""

    shop: int
    key: str
    photo: int | None

    def __call__(self, town: Town) -> None:
        for file in pick(town.shops, self.shop):
            content, beside = read(file), _beside(town, file.parent.name)
            names = pick(beside, self.photo) if self.photo is not None else []
            put(content, self.key, next(iter(names), None))
            write(file, content)


@dataclass(frozen=True)
class ReplacePhoto:
    photo: int
    picture: int

    def __call__(self, town: Town) -> None:
        for path in pick(town.photos, self.photo):
            path.write_bytes(draw(path.name, self.picture))


@dataclass(frozen=True)
class ReplaceUnnoticed:
    """By a picture of another colour: a file of the same size, and the time of the last one."""

    photo: int
    colours: tuple[int, int]

    def __call__(self, town: Town) -> None:
        for path in pick(town.photos, self.photo):
            state = path.stat()
            alike = [draw_alike(colour) for colour in self.colours]
            path.write_bytes(alike[path.read_bytes() == alike[0]])
            os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


@dataclass(frozen=True)
class SwapPhotos:
    """Two photos exchange their names."""

    first: int
    second: int

    def __call__(self, town: Town) -> None:
        for one in pick(town.photos, self.first):
            for other in pick(town.photos, self.second):
                between = one.with_name("between")
                one.rename(between)
                if other != one:
                    other.rename(one)
                between.rename(other)


@dataclass(frozen=True)
class CopyPhoto:
    """The same bytes under another name beside."""

    photo: int
    name: str

    def __call__(self, town: Town) -> None:
        for path in pick(town.photos, self.photo):
            path.with_name(self.name).write_bytes(path.read_bytes())


@dataclass(frozen=True)
class RemovePhoto:
    """Where content still names it, the next build has an error to tell."""

    photo: int

    def __call__(self, town: Town) -> None:
        for path in pick(town.photos, self.photo):
            path.unlink()


def _beside(town: Town, shop: str) -> list[str]:
    folder = town.folder / "content" / "shops" / shop
    return [str(p.relative_to(folder)) for p in town.photos if p.is_relative_to(folder)]
