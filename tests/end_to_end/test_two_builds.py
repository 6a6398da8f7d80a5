"""Two builds of one catalog at once: one makes the output, the other says why it did not."""

import subprocess
from pathlib import Path

import pytest
from edits.build import build_from_nothing, read_output
from edits.town import found_town
from readback.command import command, run_catalog, surroundings

from catalog_gen.model.request import BuildRequest
from catalog_gen.pipeline import CACHE_FOLDER
from catalog_gen.tools.files import lock

pytestmark = pytest.mark.end_to_end


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return found_town(tmp_path).folder


def test_the_second_is_told_to_wait(folder):
    output = folder / "output"
    with lock(folder / CACHE_FOLDER / "lock"):
        second = run_catalog("build", "--catalog", folder)
    assert second.code == 1
    assert "une autre fabrication du même catalogue est en cours" in second.text
    assert "attendez sa fin" in second.text
    assert not output.exists()


def test_builds_started_together_leave_a_whole_output(folder):
    builds = [start_build(folder) for _ in range(3)]
    texts = [build.communicate(timeout=120)[0] for build in builds]
    codes = [build.returncode for build in builds]
    assert 0 in codes
    assert set(codes) <= {0, 1}
    refused = [text for code, text in zip(codes, texts, strict=True) if code]
    assert all("another-build" in text for text in refused)
    clean, _ = build_from_nothing(BuildRequest(folder, folder / "output", frozenset({"web"})))
    assert read_output(folder / "output") == clean


def start_build(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command("build", "--catalog", folder, "--only", "web", "--jobs", "1"),
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
