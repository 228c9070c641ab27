"""Copies in the window: offered when a link is attached, kept, compared, asked for again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from factcheck.desk.sourcing import source_from
from factcheck.evidence.captures.copies import Copy
from factcheck.models import Readable
from tests.desktop import Desktop
from tests.evidence.loopback import Loopback, page, serving
from ui.copies.recheck_dialog import RecheckDialog

HTML = b"<html><body><h1>Lisk tunnel</h1><p>The tunnel is 4.2 kilometers long.</p></body></html>"


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setenv("no_proxy", "*")
    with serving() as server:
        server.answers["/tunnel"] = page(HTML, "Content-Type: text/html")
        yield server


def attach(desktop: Desktop, address: str) -> None:
    desktop.window.session.select(desktop.claim_with("4.2 kilometers").id)
    QApplication.clipboard().setText(address)
    desktop.window.run_command("paste_source")


def passage(desktop: Desktop, text: str) -> None:
    evidence = desktop.selected.evidence[0].id
    desktop.window.session.run(desktop.window.session.desk.sources.update_evidence, evidence, passage=text)


def wait_for(desktop: Desktop, words: str) -> None:
    """Wait until a source's card says some words: it is shown in the next turn of the event loop."""
    sources = desktop.window.inspector.sources
    desktop.qtbot.waitUntil(lambda: words in " ".join(desktop.said_in(sources)))


def test_a_copy_is_offered_kept_and_shown_on_the_card(opened: Desktop, loopback: Loopback) -> None:
    attach(opened, f"{loopback.address}/tunnel")
    assert "127.0.0.1" in opened.window.notice.text()
    wait_for(opened, "no copy kept")
    assert loopback.requests == []

    opened.window.run_command("keep_copy")
    opened.answer("Fetch")

    (copy,) = opened.case.captures
    assert opened.window.session.desk.captures.data(copy) == HTML
    assert "A copy was kept" in opened.window.notice.text()
    passage(opened, "The tunnel is 4.2 kilometers long")
    wait_for(opened, "✓ found word for word · copy of")
    passage(opened, "The tunnel is 4.3 kilometers long")
    wait_for(opened, "✕ passage not found")

    opened.window.run_command("undo")  # both passages: typing in one field is one step
    opened.window.run_command("undo")
    assert opened.case.captures == ()
    wait_for(opened, "no copy kept")


def test_always_keeps_without_asking_and_never_does_nothing(opened: Desktop, loopback: Loopback) -> None:
    opened.window.settings.keep_copies = "never"
    attach(opened, f"{loopback.address}/tunnel")
    assert opened.window.notice.text() == ""

    opened.window.run_command("undo")
    opened.window.settings.keep_copies = "always"
    attach(opened, f"{loopback.address}/tunnel")
    opened.answer("Fetch")  # a warning that names the address, whatever the setting
    assert len(opened.case.captures) == 1


def test_a_page_that_is_not_reached_leaves_the_link_and_says_why(opened: Desktop) -> None:
    attach(opened, "http://127.0.0.1:9/none")
    opened.window.run_command("keep_copy")
    opened.answer("Fetch")
    assert "could not be reached" in opened.window.notice.text()
    assert opened.case.captures == ()
    assert len(opened.selected.evidence) == 1


def test_kept_addresses_are_asked_again(opened: Desktop, loopback: Loopback) -> None:
    attach(opened, f"{loopback.address}/tunnel")
    opened.window.run_command("keep_copy")
    opened.answer("Fetch")
    passage(opened, "The tunnel is 4.2 kilometers long")
    loopback.answers["/tunnel"] = page(b"<html><body><p>The tunnel is 4.4 kilometers long.</p></body></html>")

    opened.window.run_command("recheck")

    assert opened.window.notice.text() == "Rechecked: 1 changed."
    assert len(opened.case.captures) == 2
    wait_for(opened, "changed by")
    opened.window.run_command("recheck")
    assert opened.window.notice.text() == "Rechecked: 1 unchanged."
    wait_for(opened, "✓ found word for word · copy of")
    wait_for(opened, "no longer in that of")
    wait_for(opened, "changed by")
    assert "unchanged on" not in " ".join(opened.said_in(opened.window.inspector.sources))
    buttons: list[QPushButton] = opened.window.notice.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Show…").click()
    told = opened.dialog(RecheckDialog).told()
    assert "unchanged" in told
    assert "passage not found: “The tunnel is 4.2 kilometers long”" in told


def test_a_page_that_moved_into_the_local_network_is_asked_only_where_the_person_agrees(
    opened: Desktop, loopback: Loopback
) -> None:
    attach(opened, "https://halm.example/tunnel")
    session = opened.window.session
    (source,) = opened.case.sources.values()
    copy = Copy(HTML, "2026-11-24T09:00:00Z", "text/html", Readable("Lisk"), source.address, status=200)
    session.run(session.desk.captures.keep, source.id, copy, opened.case.article.id)
    session.run(session.desk.sources.update, replace(source, address=f"{loopback.address}/tunnel"))
    opened.window.run_command("recheck")
    assert (loopback.requests, opened.case.rechecks) == ([], ())
    opened.answer("Fetch")
    assert loopback.paths() == ["/tunnel"]
    assert "Rechecked: 1" in opened.window.notice.text()


def test_a_dropped_file_is_kept_with_its_bytes(opened: Desktop, tmp_path: Path) -> None:
    memo = tmp_path / "memo.txt"
    memo.write_text("The tunnel is 4.2 kilometers long.", encoding="utf-8")
    opened.window.settings.keep_copies = "always"
    opened.window.session.select(opened.claim_with("4.2 kilometers").id)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(memo))])
    opened.window.inspector.sources.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    (copy,) = opened.case.captures
    assert (copy.name, copy.media_type) == ("memo.txt", "text/plain")


def test_of_a_file_without_text_it_is_not_said_to_save_the_page_from_a_browser(
    opened: Desktop, tmp_path: Path
) -> None:
    session, scan = opened.window.session, tmp_path / "scan.docx"
    scan.write_bytes(b"PK\x03\x04 no document")
    session.select(opened.claim_with("4.2 kilometers").id)
    evidence = session.desk.sources.attach(opened.selected.claim.id, source_from("A scan"))
    opened.window.keeper.keep_file(session.desk.sources.source_of(evidence).id, scan)
    told = "A copy was kept. It has no readable text, so no passage can be found in it."
    assert opened.window.notice.text() == told


def test_copies_are_saved_as_a_web_archive(opened: Desktop, loopback: Loopback, tmp_path: Path) -> None:
    opened.window.run_command("save_archive")
    opened.choose_file(tmp_path / "none.wacz")
    assert "No copy" in opened.window.notice.text()
    attach(opened, f"{loopback.address}/tunnel")
    opened.window.run_command("keep_copy")
    opened.answer("Fetch")
    opened.window.run_command("save_archive")
    opened.choose_file(tmp_path / "out.wacz")
    assert (tmp_path / "out.wacz").read_bytes().startswith(b"PK")
    assert not (tmp_path / "none.wacz").exists()
