"""Opens the library that a window starts with, and asks where there is none to open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from factcheck.desk.safekeeping import (
    bring_up_to_date,
    newest_backup,
    put_backup_in_place,
    save_what_can_be_read,
    takes_long_to_open,
)
from factcheck.errors import DamagedLibraryError, MissingLibraryError, UserError
from ui.session import Session
from ui.translation import said, said_moment


class _Place(Struct):
    """The library to open, and what is to be done before."""

    library: Path
    anew: bool = False
    source: Path | None = None
    """The backup to put there first."""


def opened(library: Path, checker: str) -> Session | None:
    """Open a library; where that fails offer its newest backup or another library, until one opens."""
    place: _Place | None = _Place(library)
    while place is not None:
        try:
            if place.source is not None:
                _put_in_place(place.library, place.source)
            if takes_long_to_open(place.library):
                _bring_up_to_date(place.library)
            return Session(place.library, actor=checker, anew=place.anew)
        except UserError as error:
            place = _asked(place.library, error)
    return None


def _put_in_place(library: Path, source: Path) -> None:
    from ui import dialogs

    translate = QCoreApplication.translate
    dialogs.wait_alone(
        translate("app", "The backup is being put in its place."),
        translate("app", "It is looked through for damage first. Please leave the program open."),
        partial(put_backup_in_place, library, source),
    )


def _bring_up_to_date(library: Path) -> None:
    from ui import dialogs

    translate = QCoreApplication.translate
    lost = dialogs.wait_alone(
        translate("app", "The library is being brought up to date."),
        translate(
            "app",
            "A backup is made first. A large library takes some minutes; please leave the program open.",
        ),
        partial(bring_up_to_date, library),
    )
    if lost is not None:
        dialogs.ask_alone(translate("app", "The last steps may be missing."), said(lost), [])


def _asked(library: Path, error: UserError) -> _Place | None:
    """Tell what is wrong and ask what to do; None where the person gives up."""
    # Dialogs are imported when one is opened: at the start they would only take time.
    from ui import dialogs

    translate = QCoreApplication.translate
    missing = isinstance(error, MissingLibraryError)
    ways: dict[str, Callable[[], _Place]] = {}
    whole = newest_backup(library)
    if whole is not None:
        label = translate("app", "Restore the backup of {moment}").format(moment=said_moment(whole.at))
        if whole.missing:
            lacks = translate("app", "{backup} ({count} later steps are not in it)")
            label = lacks.format(backup=label, count=whole.missing)
        ways[label] = partial(_Place, library, source=whole.path)
    ways[translate("app", "Choose another library…")] = partial(_another, library)
    if isinstance(error, DamagedLibraryError):
        ways[translate("app", "Save what can be read")] = partial(_salvaged, library)
    if missing:
        ways[translate("app", "Begin an empty library")] = partial(_Place, library, anew=True)
        headline = translate("app", "The library is missing.")
    else:
        headline = translate("app", "The library could not be opened.")
    chosen = dialogs.ask_alone(headline, f"{said(error.sentence)}\n\n{library}", list(ways))
    if chosen < 0:
        return None
    try:
        return list(ways.values())[chosen]()
    except UserError as again:
        return _asked(library, again)


def _salvaged(library: Path) -> _Place:
    """Write what can be read beside the library, to be put in its place."""
    from ui import dialogs

    translate = QCoreApplication.translate
    target = library.with_name(f"{library.stem}-salvaged{library.suffix}")
    saved = dialogs.wait_alone(
        translate("app", "What can be read is being saved."),
        translate("app", "Please leave the program open."),
        partial(save_what_can_be_read, library, target),
    )
    headline, answer = translate("app", "What can be read was saved."), translate("app", "Open it")
    dialogs.ask_alone(headline, "\n\n".join(map(said, saved.missing())), [answer])
    return _Place(library, source=target)


def _another(library: Path) -> _Place:
    from ui import dialogs

    title = QCoreApplication.translate("app", "Choose a library")
    return _Place(dialogs.choose_file_alone(title, dialogs.libraries()) or library)
