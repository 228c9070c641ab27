"""Tells a Linux desktop of the program: in its menu, and to open case files on a double click.

What is written are the files in resources/linux and the icon, into the person's own data folder
(https://specifications.freedesktop.org/basedir-spec/latest/). A distribution's package puts the same
files where everybody's are.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from pathlib import Path

from factcheck.errors import UserError

_NAME = "factcheck-desk"
_TYPE = "application-vnd.factcheck.case"
_APPLICATIONS, _MIME, _ICONS = "applications", "mime", "icons/hicolor"
_REFRESHING = (
    ("update-mime-database", _MIME),
    ("update-desktop-database", _APPLICATIONS),
    ("gtk-update-icon-cache", _ICONS),
)
"""Programs that make a desktop look anew, each with the folder it looks at; one that is not there is left."""


def install(data: Path | None = None) -> list[Path]:
    """Write the menu entry, the file type and the icons; return what was written. Raises UserError."""
    import resources

    data = _data_folder(data)
    program = _program()
    entry = resources.text(f"linux/{_NAME}.desktop").replace(f"Exec={_NAME} ", f"Exec={_quoted(program)} ")
    icon = resources.text(f"icons/{_NAME}.svg")
    contents = dict(zip(_paths(data), (entry, resources.text(f"linux/{_NAME}.xml"), icon, icon), strict=True))
    try:
        for path, text in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    except OSError as error:
        raise UserError("“{target}” could not be written.", target=error.filename or data) from error
    _refresh(data)
    return list(contents)


def remove(data: Path | None = None) -> list[Path]:
    """Take away what ``install`` wrote; return what was there. Raises UserError."""
    data = _data_folder(data)
    found = [path for path in _paths(data) if path.is_file()]
    try:
        for path in found:
            path.unlink()
    except OSError as error:
        raise UserError("“{target}” could not be removed.", target=error.filename or data) from error
    _refresh(data)
    return found


def _paths(data: Path) -> list[Path]:
    return [
        data / _APPLICATIONS / f"{_NAME}.desktop",
        data / _MIME / "packages" / f"{_NAME}.xml",
        data / _ICONS / "scalable/apps" / f"{_NAME}.svg",
        data / _ICONS / "scalable/mimetypes" / f"{_TYPE}.svg",
    ]


def _data_folder(data: Path | None) -> Path:
    if not sys.platform.startswith("linux"):
        raise UserError("This is for the desktops of Linux.")
    if data is not None:
        return data
    from platformdirs import user_data_path

    return user_data_path()


def _program() -> str:
    """Return the window's program: the one beside this Python, which need not be on the search path."""
    beside = Path(sys.executable).with_name(_NAME)
    return str(beside) if beside.is_file() else shutil.which(_NAME) or _NAME


def _quoted(path: str) -> str:
    """Write a path as the entry's key Exec has it: in quotes, with what means something there escaped."""
    for sign in ("\\", '"', "`", "$"):
        path = path.replace(sign, f"\\{sign}")
    # A value of the file escapes a backslash once more, and % begins a field.
    return '"' + path.replace("\\", "\\\\").replace("%", "%%") + '"'


def _refresh(data: Path) -> None:
    for program, folder in _REFRESHING:
        found = shutil.which(program)
        if found is not None and (data / folder).is_dir():
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run([found, str(data / folder)], capture_output=True, timeout=60, check=False)
