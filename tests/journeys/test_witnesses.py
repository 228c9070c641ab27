"""Time stamps and public archives in the window: set, asked for, told in words, and never by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit

from factcheck import settings as settings_file
from tests.desktop import Desktop
from tests.evidence.authority import NAME, Authority, authority
from tests.evidence.loopback import Loopback, page, serving
from tests.journeys.test_copies import HTML, attach
from ui.settings.dialog import SettingsDialog
from ui.settings.witnesses import WitnessesSection


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setenv("no_proxy", "*")
    with serving() as server:
        server.answers["/tunnel"] = page(HTML, "Content-Type: text/html")
        yield server


@pytest.fixture
def office(opened: Desktop, loopback: Loopback) -> Authority:
    """Name an authority in the settings of the window."""
    made = authority()
    opened.window.settings.stamp_authority = made.serve(loopback)
    opened.window.settings.stamp_certificate = made.certificate
    return made


@pytest.fixture
def kept(opened: Desktop, loopback: Loopback) -> None:
    """Keep a copy of a page for a claim."""
    attach(opened, f"{loopback.address}/tunnel")
    opened.window.run_command("keep_copy")
    opened.answer("Fetch")
    assert len(opened.case.captures) == 1


def about(desktop: Desktop) -> str:
    """Show the copy and what is known of it."""
    desktop.window.run_command("view_copy")
    viewer = desktop.window.room.viewer
    viewer.bar.about_wanted.emit(True)
    return viewer.about.text()


def test_the_authority_is_named_in_the_settings_with_its_certificate(opened: Desktop, tmp_path: Path) -> None:
    made = authority()
    (tmp_path / "root.pem").write_text(made.certificate)
    (tmp_path / "none.pem").write_text("no certificate")
    opened.window.run_command("preferences")
    opened.wait_for_dialog()
    dialog = opened.dialog(SettingsDialog)
    dialog.show_section(WitnessesSection)
    (section,) = dialog.findChildren(WitnessesSection)
    address = opened.field("Authority for time stamps")
    assert isinstance(address, QLineEdit)
    address.setText("https://tsa.halm.example/")
    section.take_certificate(tmp_path / "none.pem")
    assert "holds no certificate" in " ".join(opened.said_in(section))
    section.take_certificate(tmp_path / "root.pem")
    assert "Halm Root" in " ".join(opened.said_in(section))
    boxes: list[QCheckBox] = section.findChildren(QCheckBox)
    assert not any(box.isChecked() for box in boxes), "all of it is off until somebody wants it"
    boxes[0].click()
    dialog.reject()
    opened.free_dialogs()
    opened.wait_for_window()
    own = settings_file.load()
    assert (own.stamp_authority, own.stamp_copies, own.wayback) == ("https://tsa.halm.example/", True, False)
    assert own.stamp_certificate == made.certificate


def test_a_stamp_is_asked_for_and_stands_in_words_beside_the_copy(
    opened: Desktop, office: Authority, kept: None, loopback: Loopback
) -> None:
    assert "witnesses" not in about(opened)
    opened.window.run_command("stamp_copy")
    opened.answer("Fetch")  # the authority is on this machine
    assert "has a time stamp of" in opened.window.notice.text()
    assert f"{NAME} witnesses that these bytes were there on" in about(opened)
    opened.window.run_command("undo")
    assert "witnesses" not in about(opened)


def test_what_is_known_of_a_copy_names_its_final_address_and_the_way_there(
    opened: Desktop, loopback: Loopback
) -> None:
    loopback.answers["/old"] = page(b"", "Location: /tunnel", status="301 Moved Permanently")
    attach(opened, f"{loopback.address}/old")
    opened.window.run_command("keep_copy")
    opened.answer("Fetch")
    told = about(opened)
    assert f"Final address: {loopback.address}/tunnel" in told
    assert f"Led here from: {loopback.address}/old (301)" in told
    assert opened.case.captures[0].sha256 in told


def test_a_stamp_that_fails_leaves_the_copy_and_says_why(
    opened: Desktop, office: Authority, loopback: Loopback
) -> None:
    opened.window.settings.stamp_copies = True
    attach(opened, f"{loopback.address}/tunnel")
    opened.window.run_command("keep_copy")
    opened.answer("Fetch")
    assert len(opened.case.captures) == 1
    assert "A copy was kept, without a time stamp" in opened.window.notice.text()
    office.status = 2
    opened.window.run_command("stamp_copy")
    opened.answer("Fetch")
    assert "gave no time stamp: Closed" in opened.window.notice.text()
    assert "witnesses" not in about(opened)


def test_without_an_authority_nobody_is_asked(opened: Desktop, kept: None, loopback: Loopback) -> None:
    opened.window.run_command("stamp_copy")
    assert "No authority for time stamps is named" in opened.window.notice.text()
    assert loopback.paths() == ["/tunnel"]


def test_an_archive_is_asked_only_where_it_is_on_and_after_its_warning(
    opened: Desktop, kept: None, loopback: Loopback
) -> None:
    opened.window.run_command("archive_page")
    assert "switched off in the settings" in opened.window.notice.text()
    opened.window.settings.wayback = True
    opened.window.run_command("archive_page")
    opened.wait_for_dialog()
    told = " ".join(opened.said_in(opened.dialog(QDialog)))
    assert f"The address {loopback.address}/tunnel goes to web.archive.org" in told
    opened.answer("Send the address")
    assert "in the local network: no archive can fetch it" in opened.window.notice.text()
    assert loopback.paths() == ["/tunnel"]
