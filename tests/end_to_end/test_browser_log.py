"""Every page, by the browser's own log."""

from urllib.parse import urlsplit

import pytest
from readback.browser import HEIGHT, load_all_images
from readback.journal import keep_journal

from bench.web.host import host_site

pytestmark = pytest.mark.end_to_end

NOT_FOUND = "404.html"
"""Its links start at the root of the host: it is a page over http only."""


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 412, "height": HEIGHT}, locale="fr-FR")
    yield context.new_page()
    context.close()


def test_no_page_asks_elsewhere_fails_or_complains(root, page, site):
    journal = keep_journal(page)
    for address in site.pages.keys() - ({NOT_FOUND} if root.startswith("file:") else set()):
        journal.clear()
        page.goto(f"{root}{address}", wait_until="load")
        assert load_all_images(page) == [], address
        assert f"{root}{address}" in journal.requests, "the log is being written"
        assert [asked for asked in journal.requests if not asked.startswith(root)] == []
        assert (journal.failures, journal.complaints) == ([], []), address


def test_the_log_has_what_a_page_should_not_do(page, tmp_path):
    (tmp_path / "index.html").write_text(
        """<!doctype html><html lang="fr"><head><title>x</title>
        <meta http-equiv="Content-Security-Policy" content="style-src 'none'">
        <link rel="icon" href="data:,"></head>
        <body style="color: red"><img src="http://other.invalid/a.png" alt=""><img src="b" alt="">
        <script>console.info("hello"); missing()</script></body></html>""",
        encoding="utf-8",
    )
    journal = keep_journal(page)
    with host_site(tmp_path) as root:
        page.goto(root, wait_until="networkidle")
    asked = {urlsplit(address).hostname for address in journal.requests}
    assert asked == {"127.0.0.1", "other.invalid"}
    assert any(failure.startswith("404 ") for failure in journal.failures)
    assert any("ERR_" in failure for failure in journal.failures)
    for words in ("console.info: hello", "missing is not defined", "ContentSecurityPolicyIssue"):
        assert any(words in complaint for complaint in journal.complaints), words
