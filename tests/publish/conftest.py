from pathlib import Path

import pytest

from catalog_gen.model.output import OutputFile
from catalog_gen.publish.publish import publish
from catalog_gen.tools.cache import Cache, make_key


@pytest.fixture
def output(tmp_path):
    return tmp_path / "output"


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / ".cache")


@pytest.fixture
def put(output, cache):
    """Publish some texts by address."""

    def put_texts(texts, **options):
        files = []
        for address, text in texts.items():
            key = make_key(text)
            cache.put(key, text.encode())
            files.append(OutputFile(address, key))
        return publish(files, output, cache, **options)

    return put_texts


@pytest.fixture
def tree():
    """Everything below a folder: text of files, target of links, None for empty folders."""

    def look(folder):
        return {path.relative_to(folder).as_posix(): _show(path) for path in _leaves(folder)}

    return look


def _leaves(folder: Path):
    for path in sorted(folder.iterdir()):
        if path.is_dir() and not path.is_symlink() and any(path.iterdir()):
            yield from _leaves(path)
        else:
            yield path


def _show(path: Path):
    if path.is_symlink():
        return path.readlink()
    return path.read_text(encoding="utf-8") if path.is_file() else None
