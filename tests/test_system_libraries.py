"""Missing system libraries are found before Qt fails, and said so in one line that helps."""

import ast
import os
import socket
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from ui import system_libraries
from ui.system_libraries import (
    EVERY_WINDOW,
    FONTS,
    WAYLAND_WINDOW,
    X11_WINDOW,
    Need,
    advice,
    lacking_here,
    missing,
    no_display_sentence,
)

QT = Path(PySide6.__path__[0]) / "Qt"
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these libraries are Linux's")

OF_EVERY_SYSTEM = {"libc.so.6", "libm.so.6", "libstdc++.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2"}


def nothing_is_there(_need: Need) -> bool:
    return False


def test_it_runs_where_nothing_is_installed() -> None:
    tree = ast.parse(Path(system_libraries.__file__).read_text(encoding="utf-8"))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
        )
    }
    assert imported <= set(sys.stdlib_module_names)


@linux
def test_a_library_that_does_not_load_is_missing() -> None:
    absent = Need("libfactcheck-absent.so.9", "libfactcheck-absent9")

    assert missing((Need("libc.so.6", "libc6"), absent)) == (absent,)


@linux
@pytest.mark.parametrize(
    ("environ", "platform_library"),
    [
        ({"DISPLAY": ":0"}, "libqxcb.so"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libqwayland.so"),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "libqoffscreen.so"),
    ],
)
def test_all_that_the_installed_qt_links_to_is_looked_for(
    environ: dict[str, str], platform_library: str
) -> None:
    carried = {path.name for path in (QT / "lib").iterdir()}
    linked = set()
    parts = ["lib/libQt6Core.so.6", "lib/libQt6Gui.so.6", "lib/libQt6DBus.so.6", "lib/libQt6Widgets.so.6"]
    for part in [*parts, f"plugins/platforms/{platform_library}"]:
        linked |= needed_by(QT / part)

    assert linked - carried - OF_EVERY_SYSTEM <= {
        need.name for need in lacking_here(environ, nothing_is_there)
    }


def needed_by(library: Path) -> set[str]:
    """Read the names of an ELF file's direct dependencies, with binutils' objdump where it is installed."""
    try:
        output = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=True).stdout
    except FileNotFoundError:
        pytest.skip("objdump is not installed")
    return {line.split()[1] for line in output.splitlines() if line.strip().startswith("NEEDED")}


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, {"libEGL.so.1"}),
        ({"DISPLAY": ":0"}, {"libEGL.so.1", "libxcb-cursor.so.0"}),
        ({"WAYLAND_DISPLAY": "w"}, {"libEGL.so.1", "libwayland-cursor.so.0"}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, {"libEGL.so.1"}),
        ({"QT_QPA_PLATFORM": "xcb:opt;wayland"}, {"libEGL.so.1", "libxcb-cursor.so.0"}),
    ],
)
def test_only_what_the_platform_needs_is_asked_for(environ: dict[str, str], expected: set[str]) -> None:
    watched = {"libEGL.so.1", "libxcb-cursor.so.0", "libwayland-cursor.so.0"}

    assert {need.name for need in lacking_here(environ, nothing_is_there)} & watched == expected


@pytest.mark.parametrize("whole", [X11_WINDOW, WAYLAND_WINDOW])
def test_one_platform_that_works_is_enough(whole: tuple[Need, ...]) -> None:
    session = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}

    assert lacking_here(session, lambda need: need in (*EVERY_WINDOW, FONTS, *whole)) == ()


def test_the_advice_is_one_line_to_run_with_each_package_once() -> None:
    lacking = missing(
        EVERY_WINDOW, is_there=lambda need: "glib" not in need.name and "gthread" not in need.name
    )

    assert advice(lacking, has_apt=True).splitlines()[-1].strip() == (
        "sudo apt-get install -y --no-install-recommends libglib2.0-0"
    )


def test_where_there_is_no_apt_the_libraries_are_named() -> None:
    said = advice((Need("libEGL.so.1", "libegl1"), FONTS), has_apt=False)

    assert "libEGL.so.1, a font" in said
    assert "apt-get" not in said


@linux
def test_what_cannot_be_installed_is_reported(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    absent = Need("libfactcheck-absent.so.9", "libfactcheck-absent9")
    monkeypatch.setattr(system_libraries, "EVERY_WINDOW", (absent,))
    monkeypatch.setenv("PATH", "")

    assert system_libraries.main(["--install"]) == 1
    assert "libfactcheck-absent.so.9" in capsys.readouterr().err


@linux
def test_apt_is_asked_with_fresh_lists_when_the_first_try_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A stand-in apt-get, which knows the package only after an update, writes down what it was asked."""
    asked = tmp_path / "asked"
    apt = tmp_path / "apt-get"
    apt.write_text(
        f'#!/bin/sh\necho "$*" >> {asked}\n'
        f"case $1 in update) touch {tmp_path}/lists;; *) [ -e {tmp_path}/lists ];; esac\n"
    )
    apt.chmod(0o755)
    absent = Need("libfactcheck-absent.so.9", "libfactcheck-absent9")
    monkeypatch.setattr(system_libraries, "EVERY_WINDOW", (absent,))
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")

    system_libraries.main(["--install"])

    install = "install -y --no-install-recommends libfactcheck-absent9"
    assert asked.read_text().splitlines() == [install, "update -q", install]


@pytest.mark.parametrize(
    ("environ", "system", "says"),
    [
        ({}, "linux", "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", "neither"),
        ({"DISPLAY": ":4711"}, "linux", "DISPLAY=:4711 does not answer"),
        ({"WAYLAND_DISPLAY": "absent", "XDG_RUNTIME_DIR": "/"}, "linux", "WAYLAND_DISPLAY=absent does not"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", None),
        ({"QT_QPA_PLATFORM": "vnc:size=1024x700"}, "linux", None),
        ({"DISPLAY": "elsewhere:10.0"}, "linux", None),
        ({}, "darwin", None),
        ({}, "win32", None),
    ],
)
def test_without_a_display_a_sentence_names_the_command_line(
    environ: dict[str, str], system: str, says: str | None
) -> None:
    sentence = no_display_sentence(environ, system)

    assert (sentence is None) == (says is None)
    if sentence is not None and says is not None:
        assert says in sentence
        assert "factcheck --help" in sentence


@linux
def test_a_display_that_answers_is_one(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()

        assert no_display_sentence({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}) is None


def test_the_command_line_is_named_so_that_it_can_be_typed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """In a clone it stands in the environment that make made, and on no path."""
    folder = tmp_path / ".venv/bin"
    folder.mkdir(parents=True)
    (folder / "factcheck").touch()
    monkeypatch.setattr(sys, "executable", str(folder / "python"))
    monkeypatch.setenv("PATH", "")
    monkeypatch.chdir(tmp_path)

    assert ".venv/bin/factcheck --help" in (no_display_sentence({}, "linux") or "")


def test_the_app_asks_for_what_qt_needs_before_qt_fails_without_it(tmp_path: Path) -> None:
    hidden = tmp_path / "sitecustomize.py"
    hidden.write_text(
        "import ctypes\n"
        "real = ctypes.CDLL\n"
        "def load(name, *rest, **more):\n"
        "    if name == 'libxkbcommon.so.0': raise OSError(name)\n"
        "    return real(name, *rest, **more)\n"
        "ctypes.CDLL = load\n",
        encoding="utf-8",
    )
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(Path.cwd())])}
    done = subprocess.run(
        [sys.executable, "-m", "ui", "--self-test"], env=environ, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2
    assert "libxkbcommon.so.0" in done.stderr
    assert "Traceback" not in done.stderr
