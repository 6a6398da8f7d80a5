import gzip

from bench.web.files import list_templates, weigh_files


def write(folder, name, text=""):
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def test_one_page_of_every_template_home_first(tmp_path):
    for name in ("boutiques/b/index.html", "boutiques/a/index.html", "boutiques/a/1/index.html"):
        write(tmp_path, name)
    for name in ("boutiques/index.html", "ma-selection/index.html", "index.html", "404.html"):
        write(tmp_path, name)
    assert list_templates(tmp_path) == [
        "index.html",
        "boutiques/index.html",
        "ma-selection/index.html",
        "boutiques/a/index.html",
        "boutiques/a/1/index.html",
    ]


def test_scripts_weigh_what_a_host_sends_without_what_is_content(tmp_path):
    write(tmp_path, "assets/site.js", "a()\n" * 100)
    write(tmp_path, "assets/search-index.js", "x" * 100_000)
    write(tmp_path, "assets/shops.js", "y" * 100)
    scripts, shops, _ = weigh_files(tmp_path)
    assert shops.value == len(gzip.compress(b"y" * 100, 6, mtime=0)) / 1000
    assert scripts.value == len(gzip.compress(b"a()\n" * 100, 6, mtime=0)) / 1000
