import os

import pytest

from catalog_gen.tools.cores import available_cores


@pytest.fixture(autouse=True)
def eight_cores(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(8)), raising=False)


@pytest.fixture
def system(tmp_path):
    def write(files):
        for path, text in files.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="ascii")
        return tmp_path

    return write


def test_without_groups_affinity_decides(tmp_path):
    assert available_cores(tmp_path) == 8


def test_this_system_leaves_at_least_one():
    assert 1 <= available_cores() <= 8


@pytest.mark.parametrize(
    ("limit", "cores"),
    [
        ("max 100000", 8),
        ("200000 100000", 2),
        ("150000 100000", 2),
        ("50000 100000", 1),
        ("1600000 100000", 8),
    ],
)
def test_version_2_gives_a_share(system, limit, cores):
    root = system({"proc/self/cgroup": "0::/\n", "sys/fs/cgroup/cpu.max": limit + "\n"})
    assert available_cores(root) == cores


def test_a_group_around_the_own_one_limits_too(system):
    root = system(
        {
            "proc/self/cgroup": "0::/town.slice/build.scope\n",
            "sys/fs/cgroup/town.slice/cpu.max": "300000 100000\n",
            "sys/fs/cgroup/town.slice/build.scope/cpu.max": "max 100000\n",
        }
    )
    assert available_cores(root) == 3


@pytest.mark.parametrize(("quota", "cores"), [("-1", 8), ("400000", 4), ("250000", 3)])
def test_version_1_gives_a_quota(system, quota, cores):
    group = "sys/fs/cgroup/cpu,cpuacct/docker/1f"
    root = system(
        {
            "proc/self/cgroup": "5:memory:/docker/1f\n4:cpu,cpuacct:/docker/1f\n",
            f"{group}/cpu.cfs_quota_us": quota + "\n",
            f"{group}/cpu.cfs_period_us": "100000\n",
        }
    )
    assert available_cores(root) == cores


def test_groups_of_other_controllers_do_not_count(system):
    root = system(
        {
            "proc/self/cgroup": "3:cpuset:/\n",
            "sys/fs/cgroup/cpuset/cpu.cfs_quota_us": "100000\n",
            "sys/fs/cgroup/cpuset/cpu.cfs_period_us": "100000\n",
        }
    )
    assert available_cores(root) == 8


def test_a_container_that_shows_its_limit_at_the_root_only(system):
    root = system(
        {
            "proc/self/cgroup": "0::/outside/of/this/view\n",
            "sys/fs/cgroup/cpu.max": "100000 100000\n",
        }
    )
    assert available_cores(root) == 1
