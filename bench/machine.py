"""Where a run took place: figures mean something only beside these facts."""

import os
import platform
import subprocess
from importlib.metadata import version
from pathlib import Path

import psutil
from PIL import features

import catalog_gen
from catalog_gen.tools.cores import available_cores

_PACKAGES = ("pillow", "weasyprint", "pikepdf", "pydantic", "jinja2", "markdown", "pyyaml")
_CODECS = ("libjpeg_turbo", "webp")


def describe_machine() -> dict[str, object]:
    """Processor, memory, load, versions; nothing that names the machine or who uses it."""
    return {
        "processor": _processor(),
        "cores": available_cores(),
        "memory_gb": round(psutil.virtual_memory().total / 1e9, 1),
        "load_before": round(os.getloadavg()[0], 2),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "program": f"{catalog_gen.__version__} {_commit()}".strip(),
        "packages": {name: version(name) for name in _PACKAGES},
        "codecs": {name: str(features.version(name)) for name in _CODECS},
    }


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text(encoding="utf-8").splitlines() if facts.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or platform.machine())


def _commit() -> str:
    """The commit, with a + when files were changed since; empty outside of git."""
    command = ["git", "describe", "--always", "--dirty=+", "--exclude=*"]
    here = Path(__file__).parent
    try:
        answer = subprocess.run(command, cwd=here, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return answer.stdout.strip()
