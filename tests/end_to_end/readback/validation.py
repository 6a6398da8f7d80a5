"""html-validate on finished pages; `make test` puts it on the PATH."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

_RULES = {
    "root": True,
    "extends": ["html-validate:standard", "html-validate:a11y"],
    "rules": {"wcag/h32": "off"},
}
"""Mistakes by the standard and by WCAG; how the source is laid out is nobody's business.

Off: forms of filters act at once and send nothing, so that they need no button to send (H32 is one
way to meet WCAG 3.2.2, not the criterion; a status says what a choice changed).
"""


@dataclass(frozen=True)
class Mistake:
    """What is wrong at a place of a page; `page` is its address from the site's root."""

    page: str
    line: int
    rule: str
    words: str


def validate(folder: Path, scratch: Path) -> list[Mistake]:
    """The mistakes of all pages below a folder; `scratch` takes the rules' file."""
    program = shutil.which("html-validate")
    assert program, "html-validate is missing: make test installs it (setup/html.sh)"
    rules = scratch / "rules.json"
    rules.write_text(json.dumps(_RULES), encoding="utf-8")
    pages = sorted(map(str, folder.rglob("*.html")))
    assert pages
    done = subprocess.run(
        [program, "--config", str(rules), "--formatter", "json", *pages],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert done.returncode in (0, 1), done.stderr[-2000:]
    return [
        Mistake(
            Path(page["filePath"]).relative_to(folder).as_posix(),
            message["line"],
            message["ruleId"],
            message["message"],
        )
        for page in json.loads(done.stdout)
        for message in page["messages"]
    ]
