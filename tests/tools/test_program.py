import pytest

from catalog_gen.tools import program


@pytest.fixture
def package(tmp_path, monkeypatch):
    folder = tmp_path / "program"
    (folder / "room").mkdir(parents=True)
    (folder / "room" / "a.py").write_text("A = 1\n")
    (folder / "room" / "note.txt").write_text("not code")
    monkeypatch.setattr(program, "_PACKAGE", folder)
    yield folder
    program.program_digest.cache_clear()


def digest():
    return program.program_digest.__wrapped__()


def test_the_same_code_has_the_same_digest(package):
    assert digest() == digest()


def test_it_is_worked_out_once(package):
    program.program_digest.cache_clear()
    before = program.program_digest()
    (package / "room" / "a.py").write_text("A = 2\n")
    assert program.program_digest() == before


def test_any_change_of_code_changes_it(package):
    before = digest()
    (package / "room" / "a.py").write_text("A = 2\n")
    assert digest() != before


def test_a_new_file_or_another_name_changes_it(package):
    found = {digest()}
    (package / "room" / "b.py").write_text("")
    found.add(digest())
    (package / "room" / "b.py").rename(package / "room" / "c.py")
    found.add(digest())
    assert len(found) == 3


def test_what_is_no_code_does_not(package):
    before = digest()
    (package / "room" / "note.txt").write_text("other")
    assert digest() == before


def test_another_version_of_a_library_changes_it(package, monkeypatch):
    found = []
    for version in ("70.0", "70.1"):
        names = [package / f"weasyprint-{version}.dist-info"]
        monkeypatch.setattr(program, "_distributions", lambda names=names: names)
        found.append(digest())
    assert found[0] != found[1]


def test_the_places_to_watch_are_the_program_and_every_library(package, monkeypatch):
    library = package.parent / "lib" / "weasyprint-70.0.dist-info"
    library.mkdir(parents=True)
    (library / "RECORD").touch()
    monkeypatch.setattr(program.sys, "path", ["", str(library.parent), "/nowhere"])
    assert program.program_places() == (package, library / "RECORD")


def test_a_library_without_a_record_is_no_place_to_watch(package, monkeypatch):
    (package / "lib" / "segno-1.6.dist-info").mkdir(parents=True)
    monkeypatch.setattr(program.sys, "path", [str(package / "lib")] * 2)
    assert program.program_places() == (package,)


def test_where_the_command_is_run_holds_no_libraries(package, monkeypatch):
    (package / "segno-1.6.dist-info").mkdir()
    monkeypatch.chdir(package)
    monkeypatch.setattr(program.sys, "path", [""])
    before = digest()
    (package / "pillow-13.0.dist-info").mkdir()
    assert digest() == before


def test_a_machine_is_the_program_its_processor_and_its_system(package, monkeypatch):
    def machine(processor="x86_64", **release):
        monkeypatch.setattr(program.platform, "machine", lambda: processor)
        monkeypatch.setattr(program.platform, "freedesktop_os_release", lambda: release)
        return program.machine_digest()

    debian = {"ID": "debian", "VERSION_ID": "12"}
    assert machine(**debian) == machine(**debian, VERSION_CODENAME="bookworm")
    others = {
        machine(**debian),
        machine(**debian | {"VERSION_ID": "13"}),
        machine(**debian | {"ID": "ubuntu"}),
        machine(ID="debian"),
        machine("aarch64", **debian),
    }
    (package / "room" / "a.py").write_text("A = 3\n")
    program.program_digest.cache_clear()
    assert len({*others, machine(**debian)}) == 6


def test_a_machine_that_does_not_say_its_release(package, monkeypatch):
    def refuse():
        raise FileNotFoundError("os-release")

    monkeypatch.setattr(program.platform, "freedesktop_os_release", refuse)
    assert program.machine_digest() == program.machine_digest()
