"""An output that is begun before all of its files are known."""

import os
import time

import pytest

from catalog_gen.model.output import Insert, OutputFile
from catalog_gen.publish import ahead, mirror
from catalog_gen.publish import publish as publish_module
from catalog_gen.publish.ahead import write_ahead
from catalog_gen.publish.ground import Ground
from catalog_gen.publish.publish import Publication, publish
from catalog_gen.publish.survey import survey
from catalog_gen.tools.cache import make_key

OLD, NEW, MANY, GOLD = (make_key(name) for name in ("old", "new", "many", "gold"))
ADDRESS = "press/book.pdf"
BEFORE = OutputFile(ADDRESS, OLD, inserts=(Insert(3, GOLD, 6),))
AFTER = OutputFile(ADDRESS, NEW, inserts=(Insert(4, GOLD, 6),))
LONG = OutputFile(ADDRESS, MANY, inserts=(Insert(4, GOLD, 6),))
NOTE = OutputFile("note.txt", GOLD)


@pytest.fixture
def stored(cache):
    for key, content in (
        (OLD, b"few pages"),
        (GOLD, b"<gold>"),
        (NEW, b"more pages"),
        (MANY, b"many pages, and more"),
    ):
        cache.put(key, content)
    return cache


@pytest.fixture
def ground(output):
    return Ground(output)


@pytest.fixture
def tasks():
    """What was done beside, in order."""
    return []


@pytest.fixture
def publication(stored, ground, tasks):
    """One in which what is done beside is done at once."""

    def run(task, inputs):
        done = [(tasks.append(task), task(value))[1] for value in inputs]
        return iter(done)

    with ground.cleared():
        yield Publication(ground, stored, run)


def beside(output):
    return sorted(path.name for path in output.parent.iterdir() if "output" in path.name)


def test_what_is_begun_is_not_written_again(publication, stored, output, tasks):
    publish([BEFORE], output, stored)
    publication.begin([AFTER])
    assert tasks == [write_ahead]
    assert (output / ADDRESS).read_bytes() == b"few<gold> pages"
    (stored.folder / NEW[:2] / NEW[2:]).unlink()
    assert publication.publish([AFTER, NOTE]).written == 2
    assert (output / ADDRESS).read_bytes() == b"more<gold> pages"
    assert tasks.count(write_ahead) == 1


def test_what_stands_is_not_begun(publication, stored, output, tasks):
    publish([BEFORE], output, stored)
    publication.begin([BEFORE, NOTE])
    assert not tasks
    assert publication.publish([BEFORE]).written == 0


def test_what_was_begun_and_is_not_wanted_goes(publication, ground, output):
    with ground.cleared():
        publication.begin([AFTER])
        publication.publish([NOTE])
    assert not (output / ADDRESS).exists()
    assert not (output.with_name(".output.spare") / ADDRESS).exists()
    assert beside(output) == [".output.spare", "output"]


def test_what_became_another_file_meanwhile_is_written(publication, output):
    publication.begin([AFTER])
    publication.publish([BEFORE])
    assert (output / ADDRESS).read_bytes() == b"few<gold> pages"


def test_nothing_is_begun_twice(publication, tasks):
    publication.begin([AFTER])
    publication.begin([AFTER])
    assert tasks == [write_ahead]


def test_a_book_that_is_kept_stands_though_another_was_begun(publication, stored, output):
    publish([BEFORE], output, stored)
    # Now the output before last has the very same file.
    publish([BEFORE, NOTE], output, stored)
    publication.look()
    publication.begin([AFTER])
    publication.publish([], keep=lambda address: address == ADDRESS)
    assert (output / ADDRESS).read_bytes() == b"few<gold> pages"
    assert not (output / NOTE.address).exists()


def long_ago(output):
    """Everything in the output was put there long ago."""
    for folder in (output, *(path for path in output.rglob("*") if path.is_dir())):
        os.utime(folder, ns=(1, 1))


def test_what_was_seen_ahead_is_not_looked_at_again(publication, stored, output, monkeypatch):
    publish([BEFORE, NOTE], output, stored)
    long_ago(output)
    publication.look()
    monkeypatch.setattr(publish_module, "survey", lambda _: pytest.fail("looked again"))
    assert publication.publish([AFTER, NOTE]).written == 1
    assert (output / ADDRESS).read_bytes() == b"more<gold> pages"


@pytest.mark.parametrize("address", ["mine.txt", "press/mine.txt", "mine/deep/mine.txt"])
def test_what_somebody_puts_there_meanwhile_stays(publication, stored, output, address):
    publish([BEFORE, NOTE], output, stored)
    long_ago(output)
    publication.look()
    path = output / address
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("mine")
    publication.publish([AFTER, NOTE])
    assert path.read_text() == "mine"
    assert (output / ADDRESS).read_bytes() == b"more<gold> pages"


def test_what_somebody_puts_where_there_was_no_output_stays(publication, output):
    publication.look()
    output.mkdir()
    (output / "mine.txt").write_text("mine")
    publication.publish([NOTE])
    assert (output / "mine.txt").read_text() == "mine"


def test_what_somebody_removes_meanwhile_is_written_again(publication, stored, output):
    publish([BEFORE, NOTE], output, stored)
    long_ago(output)
    publication.look()
    (output / NOTE.address).unlink()
    (output / ADDRESS).unlink()
    (output / "press").rmdir()
    publication.publish([BEFORE, NOTE])
    assert (output / NOTE.address).read_bytes() == b"<gold>"
    assert (output / ADDRESS).read_bytes() == b"few<gold> pages"


def test_what_comes_in_the_same_tick_as_the_look_stays(publication, stored, output, monkeypatch):
    publish([BEFORE, NOTE], output, stored)
    now = (output / "press").stat().st_mtime_ns
    monkeypatch.setattr(mirror.time, "time_ns", lambda: now + 1_000_000)
    publication.look()
    (output / "press/mine.txt").write_text("mine")
    os.utime(output / "press", ns=(now, now))
    monkeypatch.setattr(mirror.time, "time_ns", lambda: now + 10_000_000_000)
    publication.publish([AFTER, NOTE])
    assert (output / "press/mine.txt").read_text() == "mine"


def test_a_folder_that_goes_while_it_is_looked_at_stops_nothing(ground, stored, output):
    def run(task, inputs):
        if task is survey:
            yield ground.output.joinpath("gone").stat()
        yield from map(task, inputs)

    publish([BEFORE, NOTE], output, stored)
    publication = Publication(ground, stored, run)
    publication.look()
    assert publication.publish([BEFORE, NOTE]).written == 0


def test_what_somebody_changes_in_a_long_build_is_written_again(
    publication, stored, output, monkeypatch
):
    publish([BEFORE, NOTE], output, stored)
    long_ago(output)
    publication.look()
    (output / NOTE.address).write_text("changed")
    later = time.monotonic() + 10
    monkeypatch.setattr(publish_module, "monotonic", lambda: later)
    assert publication.publish([BEFORE, NOTE]).written == 1
    assert (output / NOTE.address).read_bytes() == b"<gold>"


def test_what_somebody_changed_is_seen_ahead(publication, stored, output):
    publish([BEFORE, NOTE], output, stored)
    (output / NOTE.address).write_text("changed")
    publication.look()
    assert publication.publish([BEFORE, NOTE]).written == 1
    assert (output / NOTE.address).read_bytes() == b"<gold>"


def test_an_output_that_comes_back_is_looked_at_anew(publication, stored, output, ground):
    """A run was killed when the last good output had stepped aside."""
    publish([BEFORE, NOTE], output, stored)
    output.rename(ground.spent)
    publication.look()
    assert publication.publish([BEFORE, NOTE]).written == 0
    assert (output / ADDRESS).read_bytes() == b"few<gold> pages"


@pytest.fixture
def spare(stored, output):
    """The book of the output before last, the place of which the next one takes."""
    publish([LONG], output, stored)
    publish([BEFORE], output, stored)
    return output.parent / ".output.spare" / ADDRESS


def test_the_book_before_last_is_written_over(publication, output, spare, tasks):
    number = spare.stat().st_ino
    publication.look()
    publication.begin([AFTER])
    publication.publish([AFTER])
    assert tasks == [survey, write_ahead]
    assert (output / ADDRESS).read_bytes() == b"more<gold> pages"
    assert (output / ADDRESS).stat().st_ino == number
    assert spare.read_bytes() == b"few<gold> pages"


def test_who_still_reads_the_book_before_last_reads_on(publication, output, spare):
    with spare.open("rb") as reader:
        publication.publish([AFTER])
        assert reader.read() == b"many<gold> pages, and more"
        assert os.fstat(reader.fileno()).st_ino != (output / ADDRESS).stat().st_ino
    assert (output / ADDRESS).read_bytes() == b"more<gold> pages"


def test_a_worker_that_outlives_its_build_leaves_the_next_one_s_file_alone(
    publication, stored, output, ground, monkeypatch
):
    """The build was killed while its worker wrote a book, and the next one has begun it anew."""
    path, usual = ground.ahead / ADDRESS, ahead.copy_runs

    def begin_anew(*arguments):
        path.unlink()
        path.write_text("the next build's")
        return usual(*arguments)

    publish([BEFORE], output, stored)
    monkeypatch.setattr(ahead, "copy_runs", begin_anew)
    publication.begin([AFTER])
    assert path.read_text() == "the next build's"


def test_a_survey_of_nothing_finds_nothing(ground):
    found = survey(ground)
    assert not found.fallen
    assert not found.compared.files
