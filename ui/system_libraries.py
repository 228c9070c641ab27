"""Finds the system's shared libraries that Qt needs on Linux and are not there, before Qt fails without them.

Runs before anything is known to work, so it uses the standard library alone and never imports Qt.
The lists were read with ``objdump -p`` from the Qt 6.11 libraries and platform plugins that PySide6 carries.
"""

import argparse
import ctypes
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Need(NamedTuple):
    """Something the system must bring: a shared library, or fonts; and the Debian package that has it."""

    name: str
    package: str


FONTS = Need("a font", "fonts-dejavu-core")

EVERY_WINDOW = (
    Need("libEGL.so.1", "libegl1"),
    Need("libGL.so.1", "libgl1"),
    Need("libX11.so.6", "libx11-6"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libfreetype.so.6", "libfreetype6"),
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libgthread-2.0.so.0", "libglib2.0-0"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
    Need("libz.so.1", "zlib1g"),
    Need("libzstd.so.1", "libzstd1"),
)
"""What QtCore, QtGui, QtDBus and QtWidgets link to, on every platform plugin, the offscreen one included."""

X11_WINDOW = (
    Need("libX11-xcb.so.1", "libx11-xcb1"),
    Need("libxcb.so.1", "libxcb1"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-image.so.0", "libxcb-image0"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-randr.so.0", "libxcb-randr0"),
    Need("libxcb-render.so.0", "libxcb-render0"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
    Need("libxcb-shm.so.0", "libxcb-shm0"),
    Need("libxcb-sync.so.1", "libxcb-sync1"),
    Need("libxcb-util.so.1", "libxcb-util1"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
"""What the xcb platform plugin links to beyond that."""

WAYLAND_WINDOW = (
    Need("libwayland-client.so.0", "libwayland-client0"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0"),
)
"""What the wayland platform plugin links to beyond that."""

SCREENLESS_PLATFORMS = frozenset(
    {"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay"}
)


def platform_plugins(environ: Mapping[str, str] = os.environ) -> tuple[tuple[Need, ...], ...]:
    """List the needs of each platform plugin Qt may take here; it takes another where one does not load."""
    plugins = {"xcb": X11_WINDOW, "wayland": WAYLAND_WINDOW, "wayland-egl": WAYLAND_WINDOW}
    if named := _platform(environ):
        return (plugins.get(named, ()),)
    shown_by = {"wayland": environ.get("WAYLAND_DISPLAY"), "xcb": environ.get("DISPLAY")}
    return tuple(plugins[name] for name, display in shown_by.items() if display)


def missing(wanted: Sequence[Need], is_there: Callable[[Need], bool] | None = None) -> tuple[Need, ...]:
    """List those of wanted that this machine lacks; is_there decides, by default by loading the library."""
    decide = is_there or _is_there
    return tuple(need for need in wanted if not decide(need))


def lacking_here(
    environ: Mapping[str, str] = os.environ, is_there: Callable[[Need], bool] | None = None
) -> tuple[Need, ...]:
    """List what must still be installed for a window where environ says it will be drawn.

    Where there are several platform plugins to choose from, the one that lacks least is enough.
    """
    choices = [missing(plugin, is_there) for plugin in platform_plugins(environ)]
    return missing((*EVERY_WINDOW, FONTS), is_there) + min(choices, key=len, default=())


def install_command(lacking: Sequence[Need]) -> tuple[str, ...]:
    """Give the apt-get command that installs the packages of all that is lacking, without sudo."""
    packages = dict.fromkeys(need.package for need in lacking)
    return ("apt-get", "install", "-y", "--no-install-recommends", *packages)


def advice(lacking: Sequence[Need], has_apt: bool) -> str:
    """Say what is missing and the one line that installs it, or only its names where there is no apt-get."""
    names = ", ".join(need.name for need in lacking)
    if not has_apt:
        return f"Qt needs what this system lacks; install it with the system's package manager: {names}"
    line = shlex.join(("sudo", *install_command(lacking)))
    return f"Qt needs what this system lacks ({names}). Run this line, then try again:\n  {line}"


def no_display_sentence(environ: Mapping[str, str] = os.environ, system: str = sys.platform) -> str | None:
    """Say that there is no screen for a window, and what works without one; None where there is one."""
    if not system.startswith("linux") or _platform(environ) in SCREENLESS_PLATFORMS:
        return None
    named = [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if environ.get(name)]
    if any(_answers(environ, name) for name in named):
        return None
    reason = "neither DISPLAY nor WAYLAND_DISPLAY is set"
    if named:
        reason = " and ".join(f"{name}={environ[name]}" for name in named) + " does not answer"
    return (
        f"There is no display to open the window on ({reason}); "
        f"the command line works without one: {_command_line()} --help"
    )


def obstacle(
    environ: Mapping[str, str] = os.environ,
    system: str = sys.platform,
    is_there: Callable[[Need], bool] | None = None,
) -> str | None:
    """Say why no window can open here and the way out; None where one can. Every entry point asks first.

    Without fonts a window opens all the same, so their lack stops nothing.
    """
    sentence = no_display_sentence(environ, system)
    if sentence is not None or not system.startswith("linux"):
        return sentence
    lacking = [need for need in lacking_here(environ, is_there) if need != FONTS]
    return advice(lacking, has_apt=shutil.which("apt-get") is not None) if lacking else None


def main(arguments: Sequence[str] | None = None) -> int:
    """Report what Qt lacks here and, with --install, install it; return 0 when nothing is lacking."""
    parser = argparse.ArgumentParser(prog="python -m ui.system_libraries", description=__doc__)
    parser.add_argument("--install", action="store_true", help="install with apt-get, as root or by sudo")
    options = parser.parse_args(arguments)
    if not sys.platform.startswith("linux"):
        return 0
    lacking = lacking_here()
    if lacking and options.install and _may_install():
        print("Installing what Qt needs:", ", ".join(need.name for need in lacking), flush=True)
        _install(lacking)
        lacking = missing(lacking)
    if lacking:
        print(advice(lacking, has_apt=shutil.which("apt-get") is not None), file=sys.stderr)
    return 0 if set(lacking) <= {FONTS} else 1


def _platform(environ: Mapping[str, str]) -> str:
    """Name the Qt platform that QT_QPA_PLATFORM asks for first ("xcb" in "xcb:opt=1;wayland"), or ""."""
    return environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0].strip()


def _command_line() -> str:
    """Give what to type for the command line: its name, or its path where it is on no PATH."""
    beside = Path(sys.executable).with_name("factcheck")
    if shutil.which("factcheck") or not beside.exists():
        return "factcheck"
    return os.path.relpath(beside) if beside.is_relative_to(Path.cwd()) else str(beside)


def _answers(environ: Mapping[str, str], variable: str) -> bool:
    """Tell whether the display the variable names accepts a connection; one elsewhere is taken to."""
    if variable == "WAYLAND_DISPLAY":
        folder = Path(environ.get("XDG_RUNTIME_DIR", "/"))
        return _accepts(socket.AF_UNIX, str(folder / environ[variable]))
    local = re.fullmatch(r"(?:unix)?:(\d{1,4})(?:\.\d+)?", environ[variable])
    if local is None:
        return True
    path = f"/tmp/.X11-unix/X{local[1]}"
    port = 6000 + int(local[1])
    return (
        _accepts(socket.AF_UNIX, "\0" + path)
        or _accepts(socket.AF_UNIX, path)
        or _accepts(socket.AF_INET, ("127.0.0.1", port))
    )


def _accepts(family: int, address: str | tuple[str, int]) -> bool:
    """Tell whether something listens at the address."""
    with socket.socket(family, socket.SOCK_STREAM) as end:
        end.settimeout(1)
        return end.connect_ex(address) == 0


def _is_there(need: Need) -> bool:
    """Tell whether the library loads, all it links to included; for fonts, whether any font file is found."""
    if need == FONTS:
        return _has_fonts()
    try:
        ctypes.CDLL(need.name)
    except OSError:
        return False
    return True


def _has_fonts(environ: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a usual font folder holds a font, without which every letter is drawn as a box."""
    home = Path(environ.get("HOME", "/"))
    data_folders = environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    folders = [Path(folder) / "fonts" for folder in data_folders.split(":") if folder]
    folders += [Path("/usr/share/fonts"), home / ".local/share/fonts", home / ".fonts"]
    suffixes = {".ttf", ".otf", ".ttc", ".pfb"}
    return any(
        name.endswith(tuple(suffixes))
        for folder in folders
        for _, _, names in os.walk(folder)
        for name in names
    )


def _may_install() -> bool:
    """Tell whether apt-get is here and can be run as root without asking for a password."""
    return shutil.which("apt-get") is not None and _as_root() is not None


def _as_root() -> tuple[str, ...] | None:
    """Give what to write before a command to run it as root without a password: nothing, sudo, or None."""
    if os.geteuid() == 0:
        return ()
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ("sudo", "-n")
    return None


def _install(lacking: Sequence[Need]) -> None:
    """Run apt-get install, and once more with fresh package lists where that failed."""
    before = (*(_as_root() or ()), "env", "DEBIAN_FRONTEND=noninteractive")
    command = (*before, *install_command(lacking))
    if subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
        subprocess.run((*before, "apt-get", "update", "-q"), stdout=subprocess.DEVNULL)
        subprocess.run(command, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
