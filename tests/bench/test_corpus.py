import hashlib

from bench.corpus import copy_catalog, make_corpus, read_size
from catalog_gen.pipeline import check

SIZE = read_size("2@0.5", products=5)


def test_the_same_bytes_come_from_any_number_of_processes(tmp_path):
    one = make_corpus(tmp_path / "one", SIZE, jobs=1)
    two = make_corpus(tmp_path / "two", SIZE, jobs=2)
    assert digests(one) == digests(two)


def test_no_photo_equals_another(tmp_path):
    photos = digests(make_corpus(tmp_path, SIZE, jobs=1), "*.jpg")
    assert len(set(photos.values())) == len(photos) == 2 * 5 + 1


def test_what_is_there_is_not_made_again(tmp_path):
    corpus = make_corpus(tmp_path, SIZE, jobs=1)
    times = {path: path.stat().st_mtime_ns for path in corpus.rglob("*.jpg")}
    make_corpus(tmp_path, SIZE, jobs=1)
    assert times == {path: path.stat().st_mtime_ns for path in corpus.rglob("*.jpg")}


def test_a_catalog_of_fewer_shops_has_no_problem(tmp_path):
    corpus = make_corpus(tmp_path, SIZE, jobs=1)
    copy_catalog(corpus, tmp_path / "copy", shops=1)
    report = check(tmp_path / "copy", lambda *_: None)
    assert report.problems == ()
    assert report.stages[0].counts == {"shops": 1, "products": 5}


def test_large_catalogs_get_smaller_photos():
    assert [read_size(text).megapixels for text in ("20", "20@0.5", "21")] == [12, 0.5, 0.5]


def digests(folder, pattern="*.*"):
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob(pattern)
    }
