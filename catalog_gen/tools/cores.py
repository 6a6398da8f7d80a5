"""How many processor cores this process may use."""

import os
from pathlib import Path


def available_cores(root: Path = Path("/")) -> int:
    """The cores that affinity and control groups leave to this process.

    A container's share may be a fraction of the machine: 1.5 cores count as 2.
    `root` is where proc and sys are found. Source: cgroups(7), and `cpu.max`, `cpu.cfs_quota_us`
    in the kernel's documentation of control groups.
    """
    shares = [share for folder in _groups(root) if (share := _share(folder))]
    return min([_affinity(), *shares])


def _affinity() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _groups(root: Path) -> list[Path]:
    """The folders of this process's control groups and of every group around them."""
    folders = []
    for line in _read(root / "proc/self/cgroup").splitlines():
        _, controllers, group = line.split(":", 2)
        if controllers and "cpu" not in controllers.split(","):
            continue
        mount = root / "sys/fs/cgroup" / controllers
        own = mount / group.strip("/")
        folders += [own, *(above for above in own.parents if above.is_relative_to(mount))]
    return folders


def _share(folder: Path) -> int | None:
    """The whole cores that a control group allows, or None when it sets no limit."""
    version_2 = _read(folder / "cpu.max").split()
    version_1 = [_read(folder / f"cpu.cfs_{name}_us").strip() for name in ("quota", "period")]
    quota, period = (version_2 or version_1)[:2]
    if not (quota.isdigit() and period.isdigit() and int(period)):
        return None
    return -(-int(quota) // int(period))


def _read(path: Path) -> str:
    """A file's text; empty where this system has no such file or does not show it."""
    try:
        return path.read_text(encoding="ascii")
    except OSError:
        return ""
