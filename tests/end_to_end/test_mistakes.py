"""What a build that cannot succeed says, and that it leaves the last good output whole."""

import os
import re
import signal
import subprocess

import psutil
import pytest
from readback.command import command, copy_content, run_catalog, states, surroundings

pytestmark = pytest.mark.end_to_end

CANDLES = "content/shops/cire-et-coton/shop.yaml"
CONTENT, INTERRUPTED = 1, 130
PRICE = "price: 18.50"
DESCRIPTION = (
    "description: Verre couleur thé, qui jette des éclats sur le mur. "
    "Vendu avec deux bougies chauffe-plat."
)


def test_all_mistakes_are_told_at_once_with_their_places(workshop):
    before = states(workshop.output)
    jam = "content/shops/epicerie-des-quais/shop.yaml"
    workshop.rewrite(CANDLES, PRICE, "price: dix-huit")
    workshop.rewrite(jam, "category: gourmandises", "category: gourmandise")
    done = workshop.build()
    assert done.code == CONTENT
    assert f"{workshop.place_of(CANDLES, 'dix-huit')} error " in done.text
    assert f"{workshop.place_of(jam, 'gourmandise' + chr(10))} error " in done.text
    assert "2 erreurs" in done.text
    assert states(workshop.output) == before
    assert "Traceback" not in done.text


def test_a_first_build_with_a_mistake_writes_nothing(tmp_path):
    catalog = tmp_path / "catalog"
    copy_content(catalog)
    (catalog / "content/shops/cire-et-coton/photophore.jpg").unlink()
    done = run_catalog("build", "--catalog", catalog)
    assert done.code == CONTENT
    assert "photophore.jpg" in done.text
    assert not (catalog / "output").exists()


def test_a_photo_that_is_none_is_named(workshop):
    before = states(workshop.output)
    photo = "content/shops/epicerie-des-quais/miel.jpg"
    (workshop.folder / photo).write_bytes(b"\xff\xd8\xff\xe0 nothing more")
    done = workshop.build()
    assert done.code == CONTENT
    assert "miel.jpg" in done.text
    assert "Traceback" not in done.text
    assert states(workshop.output) == before


def test_a_text_too_long_for_its_card_is_named(workshop):
    before = states(workshop.output)
    long = DESCRIPTION + " Il tient dans la main et ne chauffe pas." * 12
    workshop.rewrite(CANDLES, DESCRIPTION, long)
    done = workshop.build()
    assert done.code == CONTENT
    place = workshop.place_of(CANDLES, long.removeprefix("description: "))
    line = next(line for line in done.text.splitlines() if "text-does-not-fit" in line)
    assert line.startswith(f"{place} error text-does-not-fit ")
    for name in ("Cire & Coton", "Photophore à facettes", "description"):
        assert name in line
    assert states(workshop.output) == before


@pytest.mark.parametrize(
    ("stage", "old", "new"),
    [
        ("photos", "photo_quality: 78", "photo_quality: 77"),
        ("press", 'berry: {rgb: "#A3252F"', 'berry: {rgb: "#A3252E"'),
    ],
)
def test_an_interrupted_build_leaves_the_last_output_whole(stage, old, new, workshop):
    before = states(workshop.output)
    workshop.rewrite("themes/noel/theme.yaml", old, new)
    said, code = interrupt_at(stage, workshop.folder)
    assert code == INTERRUPTED, said[-2000:]
    assert "Traceback" not in said
    assert states(workshop.output) == before
    assert [path.name for path in workshop.folder.glob(".output*")] == [".output.spare"]


def interrupt_at(stage, folder):
    """Build on a terminal and press Ctrl-C when it shows that this stage is under way."""
    mine, theirs = os.openpty()
    process = subprocess.Popen(
        command("build", "--jobs", "2", "--catalog", folder),
        env=surroundings() | {"TERM": "xterm", "COLUMNS": "80"},
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    said = ""
    try:
        while not is_under_way(stage, said):
            said += os.read(mine, 4096).decode("utf-8", "replace")
        # A terminal sends it to all processes of the group, the workers too.
        os.killpg(process.pid, signal.SIGINT)
        said += read_to_the_end(mine)
        code = process.wait(timeout=30)
        left = [p for p in psutil.process_iter() if is_of_group(p, process.pid)]
        assert not left
    finally:
        os.close(mine)
        process.kill()
        process.wait()
    return said, code


def is_under_way(stage, said):
    _, shown, rest = said.rpartition(stage)
    return shown and re.search(r"\b[1-9]\d*/\d+", rest)


def read_to_the_end(terminal):
    said = b""
    try:
        while part := os.read(terminal, 4096):
            said += part
    except OSError:
        # Linux says EIO when the last process has closed its side.
        return said.decode("utf-8", "replace")
    return said.decode("utf-8", "replace")


def is_of_group(process, group):
    try:
        return os.getpgid(process.pid) == group and process.status() != psutil.STATUS_ZOMBIE
    except (ProcessLookupError, psutil.NoSuchProcess):
        return False
