"""PySide6 6.12.0 on Python 3.11 and older loses a reference to None at each call that returns None.

After a few thousand calls the count reaches zero and the process aborts, so no such release may be installed.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

import PySide6

CALLS = 5_000

COUNT_NONES = f"""
import sys
from PySide6.QtCore import QObject

thing = QObject()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    thing.setObjectName("name")
print(before - sys.getrefcount(None))
"""


def test_calls_that_return_none_leave_its_reference_count_alone() -> None:
    run = subprocess.run([sys.executable, "-c", COUNT_NONES], capture_output=True, text=True, timeout=60)

    assert run.returncode == 0, run.stderr
    assert abs(int(run.stdout)) < CALLS // 10


def test_the_installed_release_is_below_the_broken_one() -> None:
    assert PySide6.__version_info__[:2] < (6, 12)


def test_the_project_asks_for_no_broken_release() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [name for name in project["dependencies"] if name.startswith("PySide6")]

    assert len(asked) == 1
    assert "<6.12" in asked[0]
