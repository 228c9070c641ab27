"""Two people, each with a window and a library of their own, on one case: over a folder and over a server."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from factcheck.exchange.server.cluster import Cluster
from factcheck.models import ArticleId, Source, SourceId, SourceKind
from factcheck.settings import Settings, save
from tests.desktop import SHIFT, Desktop
from tests.exchange.postgres import stopped, url
from ui.article_dialog import ArticleDialog
from ui.claims.assign_dialog import AssignDialog
from ui.shared.dialogs import AskingDialog, InvitationDialog
from ui.shared.name_dialog import ShareNameDialog
from ui.widgets.choice_box import ChoiceBox

Key = Qt.Key
SECONDS = 60_000


@pytest.fixture(params=["folder", "server"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return where the shared desk is to be: a folder, or the address of an empty database."""
    return str(tmp_path / "shared") if request.param == "folder" else url(request.getfixturevalue("server"))


@pytest.fixture
def pair(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Desktop, Desktop]]:
    with ExitStack() as stack:
        both = []
        for name in ("Ada", "Bea"):
            (tmp_path / name).mkdir()
            save(Settings(checker=name))
            desktop = Desktop(qtbot, tmp_path / name)
            stack.callback(desktop.quit)
            desktop.start()
            both.append(desktop)
        yield both[0], both[1]


def at(desktop: Desktop) -> Desktop:
    """Go to somebody's window."""
    desktop.free_dialogs()
    desktop.wait_for_window()
    if desktop.window.session.case is not None:
        desktop.window.return_to_article()
    return desktop


def until(desktop: Desktop, holds: Callable[[Desktop], bool]) -> None:
    """Wait until something holds in somebody's window."""
    desktop.qtbot.waitUntil(lambda: holds(desktop), timeout=SECONDS)


def fill(desktop: Desktop, fields: dict[str, str], button: str) -> None:
    """Fill in the dialog that is open, by pasting, and press a button."""
    desktop.wait_for_dialog()
    for name, words in fields.items():
        field = desktop.field(name)
        field.setFocus()
        QGuiApplication.clipboard().setText(words)
        field.paste()
    desktop.answer(button)
    until(desktop, lambda one: not any(each.isVisible() for each in one.window.findChildren(AskingDialog)))
    desktop.free_dialogs()


def shared(pair: tuple[Desktop, Desktop], story: Path, place: str, answer: str = "Harbour") -> ArticleId:
    """Let Ada make a shared desk and share a case, and Bea join and open it, all in their windows."""
    ada, bea = pair
    at(ada).window.commands.articles.open_file(story)
    ada.window.run_command("desk_create")
    ada.wait_for_dialog()
    if "dbname" in place:
        QTest.keyClick(ada.field_named("Where"), Key.Key_Down)
    fill(ada, {"Name": "Harbour", "Database" if "dbname" in place else "Folder": place}, "Create")
    at(ada).window.run_command("desk_invite")
    fill(ada, {"Whom": "Bea"}, "Make invitation")
    invitation = ada.dialog(InvitationDialog)
    (text,) = invitation.findChildren(QPlainTextEdit)
    words, code = text.toPlainText(), invitation.code.text()
    invitation.close()
    at(bea).window.run_command("desk_join")
    folder = {} if "dbname" in place else {"Folder": place}
    fill(bea, {"Invitation": words, "Code": code, **folder}, "Join")
    at(ada).window.run_command("share")
    ada.wait_for_dialog()
    ada.answer(answer)
    article = ada.case.article.id
    bea.qtbot.waitUntil(lambda: bea.window.session.desk.articles.is_on_shelf(article), timeout=SECONDS)
    at(bea).window.open_article(article)
    return article


def test_two_people_check_one_case_and_see_each_other(
    pair: tuple[Desktop, Desktop], story: Path, place: str
) -> None:
    ada, bea = pair
    shared(pair, story, place)
    first, second = (placed.id for placed in ada.case.claims[:2])

    def verdicts(desktop: Desktop) -> list[str | None]:
        return [placed.claim.verdict for placed in desktop.case.claims[:2]]

    at(bea).window.session.select(first)
    bea.press(Key.Key_1)
    at(ada).window.session.select(second)
    ada.press(Key.Key_3)
    for desktop in pair:
        until(desktop, lambda each: verdicts(each) == ["confirmed", "wrong"])
    assert ada.window.session.claim == second  # nothing moved under the hand
    ada.qtbot.waitUntil(lambda: ada.window.session.here == {first: ("Bea",)}, timeout=SECONDS)
    bea.qtbot.waitUntil(lambda: bea.window.session.here == {second: ("Ada",)}, timeout=SECONDS)
    model = ada.window.claims.model
    row = model.index(model.row_of(first))
    assert "Bea there now" in model.data(row, Qt.ItemDataRole.AccessibleTextRole)
    assert ada.window.article.page.scene is not None
    assert ada.window.article.page.scene.marks.initials(0) == "B "
    for desktop in pair:
        until(desktop, lambda each: "up to date" in each.said_in(each.window.status))
    at(bea).window.show_shelf()
    ada.qtbot.waitUntil(lambda: ada.window.session.here == {}, timeout=SECONDS)


def is_offline(desktop: Desktop) -> bool:
    return any(words.startswith("offline since") for words in desktop.said_in(desktop.window.status))


def test_both_change_one_claim_and_both_see_the_conflict(
    pair: tuple[Desktop, Desktop], story: Path, tmp_path: Path
) -> None:
    ada, bea = pair
    place = tmp_path / "shared"
    shared(pair, story, str(place))
    first = ada.case.claims[0].id
    shutil.move(place, tmp_path / "away")
    for desktop, key in ((ada, Key.Key_1), (bea, Key.Key_3)):
        at(desktop).window.session.select(first)
        desktop.press(key)
        until(desktop, is_offline)
    shutil.move(tmp_path / "away", place)
    for desktop in pair:
        until(desktop, lambda each: len(each.case.conflicts) == 1)


def test_a_claim_is_assigned_to_a_member_who_has_done_nothing_yet(
    pair: tuple[Desktop, Desktop], story: Path, tmp_path: Path
) -> None:
    ada, bea = pair
    shared(pair, story, str(tmp_path / "shared"))
    until(ada, lambda each: each.window.shared_desks.checkers(each.case.article.id) == ["Ada", "Bea"])
    at(ada).window.session.select(ada.case.claims[0].id)
    ada.press(Key.Key_W, SHIFT)
    ada.wait_for_dialog()
    (box,) = ada.dialog(AssignDialog).findChildren(ChoiceBox)
    assert [box.itemText(at) for at in range(box.count())] == ["Ada", "Bea"]
    QTest.keyClick(box, Key.Key_Down)
    QTest.keyClick(box, Key.Key_Down)
    ada.answer("Assign")
    until(bea, lambda each: each.case.claims[0].claim.assigned == "Bea")


def test_whose_membership_was_ended_is_told_so_and_goes_on_alone(
    pair: tuple[Desktop, Desktop], story: Path, place: str
) -> None:
    ada, bea = pair
    shared(pair, story, place)
    until(bea, lambda each: "up to date" in each.said_in(each.window.status))
    sharing = ada.window.session.desk.sharing
    sharing.leave(sharing.find(), "Bea")
    until(bea, lambda each: "not let in any more" in each.said_in(each.window.status))
    at(bea).window.session.select(bea.case.claims[0].id)
    bea.press(Key.Key_1)
    assert bea.case.claims[0].claim.verdict == "confirmed"


def test_a_server_that_stands_still_is_told_as_offline_and_work_goes_on(
    pair: tuple[Desktop, Desktop], story: Path, server: Cluster
) -> None:
    ada, bea = pair
    shared(pair, story, url(server))
    first, second = (placed.id for placed in ada.case.claims[:2])
    for desktop in pair:
        until(desktop, lambda each: "up to date" in each.said_in(each.window.status))
    with stopped(server):
        at(ada).window.session.select(first)
        ada.press(Key.Key_1)
        assert ada.case.claims[0].claim.verdict == "confirmed"  # the window waits for nobody
        until(ada, lambda each: "1 step to send" in each.said_in(each.window.status))
        until(ada, is_offline)
        ada.window.session.select(second)
        ada.press(Key.Key_3)
        until(ada, lambda each: "2 steps to send" in each.window.shared_desks.details())
        assert "does not answer" in ada.window.shared_desks.details()
        until(bea, is_offline)
    for desktop in pair:
        until(desktop, lambda each: "up to date" in each.said_in(each.window.status))
        until(
            desktop,
            lambda each: [placed.claim.verdict for placed in each.case.claims[:2]] == ["confirmed", "wrong"],
        )


def test_a_share_that_hangs_is_told_as_offline_until_it_answers(
    pair: tuple[Desktop, Desktop], story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, _ = pair
    shared(pair, story, str(tmp_path / "shared"))
    until(ada, lambda each: "up to date" in each.said_in(each.window.status))
    answers = threading.Event()
    original = Path.iterdir

    def iterdir(path: Path) -> Iterator[Path]:
        if tmp_path / "shared" in path.parents:
            answers.wait()
        return original(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    try:
        at(ada).window.session.select(ada.case.claims[0].id)
        ada.press(Key.Key_1)
        assert ada.case.claims[0].claim.verdict == "confirmed"
        until(ada, is_offline)
        assert "does not answer" in ada.window.shared_desks.details()
    finally:
        answers.set()
    until(ada, lambda each: "up to date" in each.said_in(each.window.status))


def test_a_window_is_closed_at_once_while_a_server_stands_still(
    pair: tuple[Desktop, Desktop], story: Path, server: Cluster
) -> None:
    ada, _ = pair
    shared(pair, story, url(server))
    until(ada, lambda each: "up to date" in each.said_in(each.window.status))
    with stopped(server):
        at(ada).window.session.select(ada.case.claims[0].id)
        ada.press(Key.Key_1)
        ada.quit()
        ada.start()
        until(ada, is_offline)
        assert ada.case.claims[0].claim.verdict == "confirmed"


def test_the_field_in_which_somebody_types_keeps_its_place_while_a_conflict_comes(
    pair: tuple[Desktop, Desktop], story: Path, tmp_path: Path
) -> None:
    ada, bea = pair
    place = tmp_path / "shared"
    shared(pair, story, str(place))
    first = ada.case.claims[0].id
    shutil.move(place, tmp_path / "away")
    for desktop, key in ((ada, Key.Key_1), (bea, Key.Key_3)):
        at(desktop).window.session.select(first)
        desktop.press(key)
        until(desktop, is_offline)
    bea.press(Key.Key_N)
    field = bea.focus()
    assert isinstance(field, QPlainTextEdit)
    bea.write("Ask the museum")
    until(bea, lambda each: each.selected.claim.note == "Ask the museum")
    top = field.mapToGlobal(QPoint()).y()
    shutil.move(tmp_path / "away", place)
    until(
        bea,
        lambda each: len(each.case.conflicts) == 1 and bool(each.said_in(each.window.inspector.conflicts)),
    )
    bea.qtbot.waitUntil(lambda: bea.window.inspector.conflicts.height() > 40, timeout=SECONDS)
    bea.write(" again")
    assert field.toPlainText() == "Ask the museum again"
    assert abs(field.mapToGlobal(QPoint()).y() - top) < 4  # lines round to pixels


def test_a_confidential_name_is_shared_with_one_who_is_ticked(
    pair: tuple[Desktop, Desktop], story: Path, tmp_path: Path
) -> None:
    ada, bea = pair
    shared(pair, story, str(tmp_path / "shared"))
    given = Source(
        SourceId(""), SourceKind.PERSON, title="Wilma Ostrander", confidential=True, code_name="Heron"
    )
    at(ada).window.session.run(ada.window.session.desk.sources.attach, ada.case.claims[0].id, given)
    until(bea, lambda each: [source.title for source in each.case.sources.values()] == ["Heron"])
    at(ada).window.run_command("share_name")
    ada.wait_for_dialog()
    (box,) = ada.dialog(ShareNameDialog).findChildren(QCheckBox)
    assert box.text() == "Bea"
    box.click()
    ada.answer("Share name")
    until(bea, lambda each: [source.title for source in each.case.sources.values()] == ["Wilma Ostrander"])
    ada.window.run_command("share_name")
    ada.wait_for_dialog()
    (box,) = ada.dialog(ShareNameDialog).findChildren(QCheckBox)
    assert (box.isChecked(), box.isEnabled()) == (True, False)


def test_an_encrypted_case_says_so_and_who_can_read_it(
    pair: tuple[Desktop, Desktop], story: Path, tmp_path: Path
) -> None:
    ada, bea = pair
    shared(pair, story, str(tmp_path / "shared"), "Harbour, encrypted")
    for desktop in pair:
        until(desktop, lambda each: "up to date · encrypted" in each.said_in(each.window.status))
        until(desktop, lambda each: "Members: Ada, Bea." in each.window.shared_desks.details())
    at(bea).window.run_command("article_details")
    bea.wait_for_dialog()
    (told,) = [
        label.text() for label in bea.dialog(ArticleDialog).findChildren(QLabel) if "Harbour" in label.text()
    ]
    assert told.startswith("End-to-end encrypted on “Harbour”: only its members can read it.")
    assert "Members: Ada, Bea." in told
    at(ada).window.session.select(ada.case.claims[0].id)
    until(bea, lambda each: list(each.window.session.here.values()) == [("Ada",)])
    (lying,) = (tmp_path / "shared" / "here").glob(f"{ada.window.session.desk.desk_id}.json")
    assert ada.case.claims[0].id not in lying.read_text()
