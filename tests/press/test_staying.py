import os
import platform
import subprocess
import sys

import pytest


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="what is unloaded is told by glibc")
@pytest.mark.parametrize(
    ("module", "unloaded"), [("weasyprint", True), ("catalog_gen.press.section", False)]
)
def test_pango_is_there_until_the_process_ends(module, unloaded):
    path = os.pathsep.join(filter(None, sys.path))
    environment = {**os.environ, "PYTHONPATH": path, "LD_DEBUG": "files"}
    command = [sys.executable, "-c", f"import {module}"]
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    told = [line for line in done.stderr.splitlines() if b"/libpangoft2" in line]
    assert told
    assert any(b"destroying link map" in line for line in told) == unloaded
