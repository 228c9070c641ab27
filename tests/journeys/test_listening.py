"""A word of a quotation is heard: the recording plays from where the transcript says that it was said."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

import ui.copies.player_bar as player_bar
from factcheck.desk.sourcing import source_from
from factcheck.errors import UserError
from factcheck.evidence.playing import Player
from tests.desktop import SHIFT, Desktop
from tests.recordings import flac, tones, wav
from ui.copies.viewer import CopyViewer

SAID = """WEBVTT

00:00:01.000 --> 00:00:02.000
So, how was it?

00:00:03.000 --> 00:00:05.000
<v Ada Brandt>Nobody believed <00:00:04.500>in this project

00:00:06.000 --> 00:00:08.000
<v Ada Brandt>and today we drive through it.
"""


def keep(desktop: Desktop, folder: Path, **files: bytes) -> CopyViewer:
    """Let the quoted claim rest on a talk of which these files are kept, and compare it there."""
    desk, claim = desktop.window.session.desk, desktop.claim_with("Nobody believed").id
    evidence = desk.sources.attach(claim, source_from("The talk"))
    source = desk.sources.source_of(evidence).id
    for ending, data in files.items():
        (folder / f"talk.{ending}").write_bytes(data)
        desk.captures.keep(source, desk.captures.copy_of_file(folder / f"talk.{ending}"))
    desktop.window.session.select(claim)
    desktop.window.run_command("compare_quote")
    viewer = desktop.window.room.viewer
    viewer.player.make_player = partial(Player, silent=True)
    return viewer


def link_to(viewer: CopyViewer, word: str) -> str:
    """Return what a word of the compared quotation leads to."""
    shown = next(each.text() for each in viewer.comparison.findChildren(QLabel) if "hear:" in each.text())
    return shown.partition(f">{word}</a>")[0].rpartition("href='")[2].partition("'")[0]


def click(viewer: CopyViewer, word: str) -> None:
    shown = next(each for each in viewer.comparison.findChildren(QLabel) if "hear:" in each.text())
    shown.linkActivated.emit(link_to(viewer, word))


def plays(viewer: CopyViewer) -> bool:
    return viewer.player.is_playing


def shown_position(viewer: CopyViewer) -> str:
    labels = viewer.player.findChildren(QLabel)
    return next(each.text() for each in labels if each.accessibleName() == "Position in the recording")


@pytest.mark.parametrize(("ending", "written"), [("wav", wav), ("flac", flac)])
def test_a_word_is_heard_from_its_moment(opened: Desktop, tmp_path: Path, ending: str, written) -> None:  # type: ignore[no-untyped-def]
    viewer = keep(opened, tmp_path, vtt=SAID.encode(), **{ending: written(tones([300] * 30))})
    assert "Word for word" in viewer.comparison.text()
    assert viewer.player.isVisible()
    click(viewer, "Nobody")
    opened.qtbot.waitUntil(lambda: viewer.player.position > 3.2)
    assert viewer.player.position < 6
    click(viewer, "project,")
    opened.qtbot.waitUntil(lambda: viewer.player.position > 4.5)
    opened.qtbot.waitUntil(lambda: shown_position(viewer) in ("00:04", "00:05", "00:06"))
    (back,) = [each for each in viewer.player.findChildren(QToolButton) if each.text() == "− 2 s"]
    here = viewer.player.position
    back.click()
    assert viewer.player.position == pytest.approx(here - 2, abs=0.5)
    (toggle,) = [each for each in viewer.player.findChildren(QPushButton) if each.text() == "■ Stop"]
    toggle.click()
    assert not viewer.player.is_playing
    assert toggle.text() == "▶ Play"
    stopped = viewer.player.position
    toggle.click()
    opened.qtbot.waitUntil(lambda: viewer.player.position > stopped)


def test_the_key_plays_from_the_quotation_and_stops(opened: Desktop, tmp_path: Path) -> None:
    viewer = keep(opened, tmp_path, vtt=SAID.encode(), wav=wav(tones([300] * 12)))
    opened.press(Qt.Key.Key_Q, SHIFT)
    opened.qtbot.waitUntil(lambda: viewer.player.position > 3)
    opened.wait_for_window()
    opened.press(Qt.Key.Key_Q, SHIFT)
    assert plays(viewer) is False
    opened.press(Qt.Key.Key_Q, SHIFT)
    assert plays(viewer) is True
    opened.press(Qt.Key.Key_Escape)
    assert not opened.window.room.shows_copy
    assert plays(viewer) is False, "what is not on screen is not heard"


def test_a_recording_kept_last_does_not_stand_in_the_way_of_its_transcript(
    opened: Desktop, tmp_path: Path
) -> None:
    viewer = keep(opened, tmp_path, vtt=SAID.encode(), wav=wav(tones([300] * 12)))
    assert "Nobody believed" in viewer.text.toPlainText()


def test_without_a_recording_it_says_so(opened: Desktop, tmp_path: Path) -> None:
    viewer = keep(opened, tmp_path, vtt=SAID.encode())
    assert not viewer.player.isVisible()
    click(viewer, "Nobody")
    assert opened.window.notice.text() == "No recording of this source was kept."


def test_without_times_it_says_so(opened: Desktop, tmp_path: Path) -> None:
    said = b"Nobody believed in this project, and today we drive through it."
    viewer = keep(opened, tmp_path, txt=said, wav=wav(tones([300])))
    click(viewer, "Nobody")
    assert opened.window.notice.text() == "This copy does not say when its words were said."


def test_a_damaged_recording_is_told_of(opened: Desktop, tmp_path: Path) -> None:
    viewer = keep(opened, tmp_path, vtt=SAID.encode(), wav=b"RIFF\xff\0\0\0WAVEfmt " + bytes(40))
    click(viewer, "Nobody")
    assert "“recording” cannot be played here" in opened.window.notice.text(), "no name of a file"
    assert not viewer.player.is_playing


def test_a_machine_without_a_sound_device_is_told_of(opened: Desktop, tmp_path: Path) -> None:
    def no_device() -> Player:
        raise UserError("There is no sound device on this machine that could be played to.")

    viewer = keep(opened, tmp_path, vtt=SAID.encode(), wav=wav(tones([300] * 9)))
    viewer.player.make_player = no_device
    click(viewer, "Nobody")
    assert "There is no sound device" in opened.window.notice.text()
    assert not viewer.player.is_playing


def test_what_cannot_be_decoded_goes_to_the_systems_player_at_its_place(
    opened: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[tuple[Path, float]] = []

    def player(path: Path, seconds: float) -> bool:
        given.append((path, seconds))
        return True

    monkeypatch.setattr(player_bar, "play_elsewhere", player)
    m4a = b"\0\0\0\x20ftypM4A \0\0\0\0" + bytes(80)
    viewer = keep(opened, tmp_path, vtt=SAID.encode(), m4a=m4a)
    click(viewer, "Nobody")
    ((path, seconds),) = given
    assert path.read_bytes() == m4a
    assert path.suffix == ".m4a"
    assert "talk" not in path.name, "no name from outside"
    assert seconds == pytest.approx(3, abs=1.2)
    assert opened.window.notice.text() == "The recording was opened in the system’s player, at 00:03."
