import zlib

import pydyf
import pytest

from catalog_gen.press.quicker import be_quick
from catalog_gen.press.quicker.streams import compress_as_usual


@pytest.fixture
def stream(monkeypatch):
    monkeypatch.setattr(pydyf, "zlib", zlib)
    return pydyf.Stream([b"%d w" % (number * number) for number in range(900)], compress=True)


def packed(stream):
    return stream.data.partition(b"stream\n")[2].removesuffix(b"\nendstream")


def test_a_stream_holds_the_same_in_hardly_more_bytes(stream):
    hard = packed(stream)
    compress_as_usual()
    usual = packed(stream)
    assert zlib.decompress(usual) == zlib.decompress(hard)
    assert usual == zlib.compress(zlib.decompress(hard))
    assert len(hard) < len(usual) < 1.1 * len(hard)


def test_what_the_library_packs_otherwise_is_packed(stream):
    compress_as_usual()
    assert zlib.decompress(pydyf.zlib.compress(b"rows")) == b"rows"


def test_sections_are_set_with_it(stream):
    be_quick()
    assert pydyf.zlib is not zlib
