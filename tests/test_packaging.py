"""The wheel carries everything the program reads, and starts where no source tree stands beside it."""

import subprocess
import sys
import tomllib
import zipfile
from email.parser import Parser
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import factcheck

ROOT = Path(__file__).parents[1]
PACKAGES = ("factcheck", "ui", "resources", "seeds")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = {
    canonicalize_name(name): version
    for name, version in (
        line.split("==")
        for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    )
}


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel with what is installed, so that no network is needed."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), str(ROOT))
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpack the wheel as pip would, away from the source tree."""
    folder = tmp_path_factory.mktemp("installed")
    pip("install", "--no-deps", "--no-index", "--target", str(folder), str(wheel))
    return folder


def test_the_wheel_carries_every_file_of_its_packages(wheel: Path) -> None:
    carried = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        # «make translations» leaves the pseudo-language there, which is for tests alone.
        if path.is_file() and path.suffix != ".pyc" and path.stem != "pseudo"
    }

    assert wanted - carried == set()
    assert "factcheck/py.typed" in carried
    assert "seeds/ferry-wire.txt" in carried


def test_the_wheel_carries_nothing_else(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}

    assert tops == {*PACKAGES, f"factcheck_desk-{factcheck.__version__}.dist-info"}


@pytest.mark.parametrize(
    "target", [*PROJECT["project"]["scripts"].values(), *PROJECT["project"]["gui-scripts"].values()]
)
def test_each_program_starts_at_a_function_the_wheel_carries(wheel: Path, target: str) -> None:
    module, function = target.split(":")
    path = module.replace(".", "/") + ".py"
    code = zipfile.ZipFile(wheel).read(path).decode("utf-8")
    assert f"\ndef {function}(" in code


def test_an_installed_copy_answers_on_the_command_line(installed: Path, tmp_path: Path) -> None:
    script = "import sys; sys.path.insert(0, sys.argv.pop(1)); from factcheck.cli import main; main()"
    run = subprocess.run(
        [sys.executable, "-P", "-c", script, str(installed), "--version"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )

    assert run.returncode == 0, run.stderr
    assert factcheck.__version__ in run.stdout


def test_the_readme_is_the_packages_description(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    metadata = Parser().parsestr(archive.read(name).decode("utf-8"))

    assert metadata["License-Expression"] == "MIT"
    assert "# Factcheck Desk" in str(metadata.get_payload())


def test_an_installed_copy_reads_its_resources_and_samples(installed: Path, tmp_path: Path) -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import resources, seeds\n"
        "from importlib.resources import files\n"
        "assert seeds.__file__.startswith(sys.argv[1]), seeds.__file__\n"
        "icon = files(resources).joinpath('icons', 'open.svg').read_text()\n"
        "print(icon[:4], len(seeds.read(seeds.names()[0])))"
    )
    run = subprocess.run(
        [sys.executable, "-P", "-c", script, str(installed)], cwd=tmp_path, capture_output=True, text=True
    )

    assert run.stderr == ""
    start, size = run.stdout.split()
    assert start == "<svg"
    assert int(size) > 2_000


def test_the_version_is_said_once() -> None:
    assert PROJECT["project"]["version"] == factcheck.__version__


def test_every_requirement_is_pinned_within_its_range() -> None:
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]

    for requirement in map(Requirement, [*asked, *PROJECT["build-system"]["requires"]]):
        assert requirement.specifier.contains(PINS[canonicalize_name(requirement.name)]), requirement


def test_what_the_requirements_require_is_pinned_too() -> None:
    waiting = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
    seen: set[str] = set()
    while waiting:
        requirement = Requirement(waiting.pop())
        name = canonicalize_name(requirement.name)
        applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if name not in seen and applies:
            seen.add(name)
            waiting.extend(distribution(name).requires or [])

    assert seen - set(PINS) == set()
