"""The menu entry, file type and icons that a Linux desktop is told of."""

import shlex
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest
from click.testing import CliRunner
from lxml import etree

from factcheck.cli.group import main
from factcheck.desktop import install, remove

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktops of Linux")


def entry(data: Path) -> dict[str, str]:
    lines = (data / "applications/factcheck-desk.desktop").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def test_a_case_file_is_opened_by_the_program_on_a_double_click(tmp_path: Path) -> None:
    written = install(tmp_path)
    assert all(path.is_file() for path in written)
    told = entry(tmp_path)
    program, field = shlex.split(told["Exec"])
    assert (Path(program).name, field) == ("factcheck-desk", "%F")
    kind = etree.fromstring((tmp_path / "mime/packages/factcheck-desk.xml").read_bytes())
    (named,) = kind.iterfind("{*}mime-type")
    assert named.get("type") in told["MimeType"].split(";")
    assert "*.factcheck" in [each.get("pattern") for each in named.iterfind("{*}glob")]
    icons = {path.stem for path in written if path.suffix == ".svg"}
    assert icons == {told["Icon"], str(named.get("type")).replace("/", "-")}
    assert install(tmp_path) == written


def test_a_path_with_signs_of_its_own_is_written_as_the_specification_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = tmp_path / 'a "b" $c 100%'
    odd.mkdir()
    (odd / "factcheck-desk").touch()
    monkeypatch.setattr(sys, "executable", str(odd / "python"))
    install(tmp_path / "data")
    assert entry(tmp_path / "data")["Exec"].endswith(r'/a \\"b\\" \\$c 100%%/factcheck-desk" %F')


@pytest.mark.skipif(which("desktop-file-validate") is None, reason="no validator here")
def test_the_entry_is_valid(tmp_path: Path) -> None:
    install(tmp_path)
    subprocess.run(["desktop-file-validate", tmp_path / "applications/factcheck-desk.desktop"], check=True)


def test_what_was_installed_is_removed_and_nothing_else(tmp_path: Path) -> None:
    other = tmp_path / "applications/other.desktop"
    other.parent.mkdir()
    other.touch()
    written = install(tmp_path)
    assert remove(tmp_path) == written
    assert remove(tmp_path) == []
    assert other.exists()


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    def run(what: str) -> tuple[int, str]:
        done = CliRunner().invoke(main, ["desktop", what])
        return done.exit_code, done.output

    code, output = run("install")
    assert code == 0
    assert str(tmp_path / "data/applications/factcheck-desk.desktop") in output.splitlines()
    assert run("remove") == (0, output)
    code, output = run("paint")
    assert code != 0
    assert "Say install or remove." in output
