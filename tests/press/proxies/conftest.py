import base64
import io

import pikepdf
import pytest
from PIL import Image

from catalog_gen.press.assembly import assemble
from catalog_gen.press.information import BookInfo
from catalog_gen.press.proxies import write_proxy
from catalog_gen.press.proxies.pictures import Pictures
from catalog_gen.press.saving import save_pdf
from catalog_gen.tools.cache import Cache, make_key

COLOURS = ("gold", "navy", "teal")


@pytest.fixture(scope="session")
def jpegs():
    """Three pictures of different lengths, by key."""
    jpegs = {}
    for number, colour in enumerate(COLOURS):
        file = io.BytesIO()
        picture = Image.new("RGB", (240 + 60 * number, 180), colour)
        picture.paste("white", (9, 9, 90 * (number + 1), 60))
        picture.save(file, "JPEG", quality=60 + 10 * number)
        jpegs[make_key(colour)] = file.getvalue()
    return jpegs


@pytest.fixture
def pictures(tmp_path, jpegs):
    """The same in a cache."""
    cache = Cache(tmp_path / "pictures")
    for key, jpeg in jpegs.items():
        cache.put(key, jpeg)
    return Pictures(cache)


@pytest.fixture(scope="session")
def as_image(jpegs):
    """A picture or its proxy as it stands in HTML."""

    def as_image(jpeg):
        return f'<img alt="Photo" src="data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}">'

    return as_image


@pytest.fixture(scope="session")
def proxies(jpegs):
    """What stands for them, in their order."""
    return [write_proxy(key, *Image.open(io.BytesIO(jpeg)).size, 3) for key, jpeg in jpegs.items()]


@pytest.fixture(scope="session")
def join(render, as_image):
    """Each list of pictures on a page of its own → a book of them, as qpdf saves it."""

    def join(*pages):
        bodies = ["".join(map(as_image, page)) + "<p>Miel</p>" for page in pages]
        book = assemble([render(body) for body in bodies], [], BookInfo("Livre", "fr"))
        with pikepdf.open(io.BytesIO(book)) as pdf:
            return save_pdf(pdf)

    return join
