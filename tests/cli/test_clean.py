def test_the_tools_files_go_and_yours_stay(run, catalog_folder):
    run("build", "--catalog", catalog_folder, "--only", "web", "--jobs", "1")
    (catalog_folder / "output" / "notes.txt").write_text("mine")
    ended = run("clean", "--catalog", catalog_folder)
    assert (ended.code, ended.err) == (0, "")
    assert sorted(path.name for path in (catalog_folder / "output").iterdir()) == ["notes.txt"]
    assert not (catalog_folder / ".cache").exists()
    assert (catalog_folder / "content/shops/cire/shop.yaml").is_file()


def test_there_may_be_nothing_to_clean(run, catalog_folder):
    assert run("clean", "--catalog", catalog_folder).out == "0 files removed.\n"
    assert run("clean", "--catalog", catalog_folder, "--quiet").out == ""


def test_what_cannot_be_removed_is_told_in_one_line(run, catalog_folder, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied", "output/\x1b[31m")

    monkeypatch.setattr("catalog_gen.cli.clean.clean", refuse)
    ended = run("clean", "--catalog", catalog_folder)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == "Error: output/\ufffd[31m: Permission denied\n"
