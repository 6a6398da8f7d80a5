from catalog_gen.publish.publish import remove_published

OLD = {"web/index.html": "old", "web/rayons/a.html": "a", "web/same.html": "same"}


def test_cleaning_removes_what_the_tool_made_and_nothing_else(put, output, tree):
    put(OLD)
    (output / "notes.txt").write_text("mine")
    assert remove_published(output) == 3
    assert tree(output) == {"notes.txt": "mine"}


def test_cleaning_removes_the_folder_that_only_held_that(put, output):
    put(OLD)
    put({"web/index.html": "new"})
    assert output.with_name(".output.spare").exists()
    remove_published(output)
    assert not any(path for path in output.parent.iterdir() if "output" in path.name)


def test_cleaning_twice_or_before_anything(output):
    assert remove_published(output) == 0


def test_cleaning_goes_round_what_became_of_the_tools_files(put, output, tree):
    put(OLD)
    elsewhere = output.parent / "elsewhere"
    (output / "web/rayons").rename(elsewhere)
    (output / "web/rayons").symlink_to(elsewhere)
    (output / "web/same.html").unlink()
    (output / "web/same.html").mkdir()
    assert remove_published(output) == 1
    assert tree(elsewhere) == {"a.html": "a"}
    assert tree(output) == {"web/rayons": elsewhere, "web/same.html": None}
