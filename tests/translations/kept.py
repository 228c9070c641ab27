"""States of what is kept: the register, copies and their viewer, remarks, and questions before the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from factcheck.desk import Desk
from factcheck.desk.captures import Rechecked
from factcheck.desk.sourcing import source_from
from factcheck.errors import FetchingError
from factcheck.models import Found, Recheck, RecheckId, RecheckOutcome, SourceClass, SourceKind
from tests.recordings import tones, wav
from tests.translations.stage import LONG, STORY, Stage, foreign
from ui import dialogs, first_library
from ui.compare.dialog import CompareDialog
from ui.copies.recheck_dialog import RecheckDialog

_COPY = foreign("The harbour log\n\nThe ferry carried 31 people on the day. Nobody was hurt, it says.\n")


def _rest(stage: Stage, name: str) -> None:
    """Let the selected claim rest on a file of which a copy is kept."""
    desk = stage.desk
    source = source_from(name)
    evidence = desk.sources.attach(stage.window.session.claim, source, passage=foreign("The ferry carried"))
    path = stage.folder / name
    path.write_text(_COPY, encoding="utf-8")
    kept = desk.sources.source_of(evidence).id
    desk.captures.keep(kept, desk.captures.copy_of_file(path), stage.desktop.case.article.id)
    stage.given |= {capture.sha256 for capture in stage.desktop.case.captures}


def copies(stage: Stage) -> Iterator[None]:
    """Keep a copy, look at it, and ask it for the claim's words and quotations."""
    stage.open_text(STORY)
    _rest(stage, "Löñg.txt")
    path, row = stage.folder / "Löñg.wav", stage.desktop.selected.evidence[-1]
    path.write_bytes(wav(tones([300])))
    stage.run(stage.desk.captures.keep, row.source, stage.desk.captures.copy_of_file(path))
    stage.given |= {capture.sha256 for capture in stage.desktop.case.captures}
    yield
    stage.window.run_command("view_copy")
    stage.window.room.viewer.bar.about_wanted.emit(True)
    hashes = [capture.sha256 for capture in stage.desktop.case.captures]
    stage.given |= {
        "SHA-256",
        "text/plain",
        "audio/wav",
        *(each[:at] for each in hashes for at in range(8, 64)),
    }
    for name in ("view_copy", "find_passage", "compare_quote", "recheck", "stamp_copy", "archive_page"):
        stage.window.run_command(name)
        assert stage.window.room.shows_copy
        yield


def register(stage: Stage) -> Iterator[None]:
    """List sources of each kind, choose one, look for none, and show what is there twice."""
    stage.open_text(STORY)
    _rest(stage, "Löñg.txt")
    for number, kind in enumerate(SourceKind):
        source = replace(
            source_from(f"{LONG} {number}"),
            kind=kind,
            author="Ç. Ñórd",
            source_class=list(SourceClass)[number % len(SourceClass)],
            confidential=number == 1,
        )
        stage.run(stage.desk.sources.attach, stage.window.session.claim, source)
    stage.window.run_command("register")
    page = stage.window.register
    for row in page.model.rows[:3]:
        page.choose(row.source.id)
        yield
    for button in page.findChildren(QPushButton):
        if button.isCheckable():
            button.click()
            yield
            button.click()
    page.findChildren(QLineEdit)[0].setText("xxx")
    yield
    stage.window.leave_register()
    stage.window.run_command("next")  # the card of a source is toured elsewhere
    stage.window.run_command("sources_beside")
    assert stage.window.room.shows_sources
    yield


def remarks(stage: Stage) -> None:
    """Show what the desk checks remark of a weekday that does not fit its date."""
    stage.given |= {"Monday", "November"}  # only real names of days and months are checked
    stage.open_text(foreign("The quarrel\n\n") + "Jónás Féld çámé Monday, 5 November 2024.\n")
    assert stage.window.session.remarks


def asked_again(stage: Stage) -> None:
    """List what became of kept addresses: one gave no answer, one changed and lost a passage."""
    stage.open_text(STORY)
    _rest(stage, "Löñg.txt")
    desk, case = stage.desk, stage.desktop.case
    (copy,) = case.captures
    source, row = case.sources[copy.source], stage.desktop.selected.evidence[0]
    silent = Recheck(RecheckId("a"), source.id, copy.id, copy.at, RecheckOutcome.FAILED)
    changed = replace(silent, id=RecheckId("b"), outcome=RecheckOutcome.CHANGED)
    results = [
        Rechecked(
            silent,
            source,
            FetchingError("“{address}” is not a web address that can be opened.", address=LONG).sentence,
        ),
        Rechecked(changed, source, None, ((desk.sources.evidence(row.id), Found.MISSING),)),
    ]
    dialogs.show_dialog(RecheckDialog(stage.window.session, results, stage.window.frame))


def compare_menu(stage: Stage) -> None:
    """Open the menu of a paragraph in the comparison of drafts."""
    stage.read_newer()
    stage.answer_first()
    stage.answer_first()
    stage.window.run_command("compare")
    dialog = stage.desktop.dialog(CompareDialog)
    view = dialog.view
    place = QPoint(120, 60)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    assert any(menu.isVisible() for menu in view.findChildren(QMenu))


def questions_before_the_window(stage: Stage) -> Iterator[None]:
    """Ask what to do about a damaged library, with and without a backup, and about one that is missing."""
    library = stage.folder / "1.factcheck"
    stage.given |= {library.name, library.as_posix()}
    library.write_bytes(b"this is no library")
    yield from _question(library)
    library.unlink()
    with Desk(library) as desk:
        desk.safe.daily_backup()
    library.write_bytes(b"this is no library")
    yield from _question(library)
    library.unlink()
    yield from _question(library)


def _question(library: Path) -> Iterator[None]:
    """Show the question about a library; asked for real it would block."""
    with patch.object(dialogs, "ask_alone", return_value=-1) as asked:
        assert first_library.opened(library, "") is None
    box, _ = dialogs.question_alone(*asked.call_args.args)
    box.show()
    yield
    box.close()


def lost_library(stage: Stage) -> Iterator[None]:
    """Say that the library is gone, there again and replaced, and go on with each."""
    stage.open_text(STORY)
    library, session = stage.window.session.desk.path, stage.window.session
    away = library.rename(library.with_name("2.factcheck"))
    stage.given |= {library.name, away.name}
    session.catch_up()
    yield
    away.rename(library)
    session.catch_up()
    yield
    library.unlink()
    session.catch_up()
    stage.window.notice.findChildren(QPushButton)[0].click()
    yield
    with Desk(away):
        pass
    away.replace(library)
    session.catch_up()
    yield
    stage.window.notice.findChildren(QPushButton)[0].click()
    for kept in library.parent.rglob("*-held.factcheck"):
        stage.given |= {kept.name, kept.name.removesuffix("held.factcheck"), "held.factcheck"}
    yield


KEPT_STATES = (remarks, compare_menu, asked_again)
KEPT_TOURS = (copies, register, questions_before_the_window, lost_library)
