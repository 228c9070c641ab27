"""What pip installs of the wheel, with the pip that comes with Python, is enough to read every format."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.seeds import FORMATS, SUFFIXES, seeds

ROOT = Path(__file__).parents[1]
READ = (
    "import sys; from pathlib import Path; from factcheck.readers import read_path\n"
    "for path in sys.argv[1:]: print(path, len(read_path(Path(path)).text))"
)
UNREACHABLE = ("NewConnectionError", "NameResolutionError", "ProxyError")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an interpreter into whose own environment the bundled pip has installed this program."""
    folder = tmp_path_factory.mktemp("fresh")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True, capture_output=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    made = subprocess.run(
        [
            *(str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-compile"),
            *("--constraint", "constraints.txt", "."),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
    if made.returncode and any(cause in made.stderr + made.stdout for cause in UNREACHABLE):
        pytest.skip("pip reaches no package index")
    assert made.returncode == 0, made.stderr
    return python


def test_a_fresh_installation_reads_every_format(fresh: Path, tmp_path: Path) -> None:
    paths = []
    for kind in FORMATS:
        path = tmp_path / f"draft.{SUFFIXES.get(kind, kind)}"
        path.write_bytes(seeds(kind)[0])
        paths.append(str(path))

    run = subprocess.run(
        [str(fresh), "-P", "-c", READ, *paths], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )

    assert run.returncode == 0, run.stderr
    lengths = dict(line.rsplit(" ", 1) for line in run.stdout.splitlines())
    assert list(lengths) == paths
    assert all(int(length) > 50 for length in lengths.values()), lengths
