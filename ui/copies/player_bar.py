"""The recording that belongs to the copy on screen: played, stopped, and where it is."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from factcheck.case.sentences.quotations import time_code
from factcheck.desk import Desk, recordings
from factcheck.errors import UserError
from factcheck.models import Capture
from factcheck.readers.sound import SoundPiece
from ui.jobs import Job, Jobs
from ui.opening import play_elsewhere
from ui.session import Session
from ui.translation import said
from ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from factcheck.evidence.playing import Player

_BACK = 2.0
_AHEAD = 8.0
"""Seconds before the end of a stretch at which the next one is decoded."""
_LOOK_MS = 100


class PlayerBar(QWidget):
    """Plays a recording from any moment, or hands it to the system's player where it cannot be decoded."""

    failed = Signal(str)
    told = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.make_player: Callable[[], Player] = _player
        self._session, self._jobs = session, jobs
        self._recording: Capture | None = None
        self._player: Player | None = None
        self._job: Job | None = None
        self._place = 0.0
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._follow)
        self._toggle = QPushButton()
        self._toggle.clicked.connect(self.toggle)
        self._back = QToolButton()
        self._back.setText(self.tr("− 2 s"))
        self._back.setAccessibleName(self.tr("2 seconds back"))
        self._back.setToolTip(plain_tip(self.tr("2 seconds back")))
        self._back.clicked.connect(self.go_back)
        self._elsewhere = QPushButton(self.tr("Open in player"))
        self._elsewhere.setToolTip(plain_tip(self.tr("Open the recording in the system’s player")))
        self._elsewhere.clicked.connect(lambda: self._hand_over(self._place))
        self._position = QLabel()
        self._position.setProperty("look", "second")
        self._position.setAccessibleName(self.tr("Position in the recording"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 6)
        row.setSpacing(6)
        for widget in (self._toggle, self._back, self._elsewhere, self._position):
            row.addWidget(widget)
        row.addStretch(1)
        self._show()

    def offer(self, recording: Capture | None) -> None:
        """Offer a recording, or none; what plays is stopped where it is another one."""
        if recording == self._recording:
            return
        self.stop()
        self._recording, self._place = recording, 0.0
        self.setVisible(recording is not None)
        here = recording is not None and recordings.is_played_here(recording)
        self._toggle.setVisible(here)
        self._back.setVisible(here)
        self._elsewhere.setVisible(recording is not None)
        self._show()

    @property
    def is_playing(self) -> bool:
        """Whether the recording plays, or is about to."""
        return self._job is not None or (self._player is not None and self._player.is_playing)

    @property
    def position(self) -> float:
        """The moment of the recording that plays, or from which it goes on, in seconds."""
        return self._place

    def hear(self, moment: float) -> None:
        """Play the recording from a moment on, here or in the system's player."""
        if self._recording is None:
            self.failed.emit(self.tr("No recording of this source was kept."))
        elif recordings.is_played_here(self._recording):
            self.stop()
            self._place = max(0.0, moment)
            self._decode(self._place, self._begin)
        else:
            self._hand_over(moment)

    def toggle(self) -> None:
        """Stop, or go on where it was stopped."""
        if self.is_playing:
            self.stop()
        else:
            self.hear(self._place)

    def go_back(self) -> None:
        """Play from two seconds before."""
        self.hear(self._place - _BACK)

    def stop(self) -> None:
        """Stop, and give the sound device back to other programs."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._look.stop()
        if self._player is not None:
            self._player.close()
            self._player = None
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop where the copy is left."""
        self.stop()
        super().hideEvent(event)

    # Inside

    def _decode(self, start: float, then: Callable[[SoundPiece], None]) -> None:
        recording = self._recording
        assert recording is not None
        # Never the file's own name: what goes wrong is said with it, and it may name a confidential source.
        name = self.tr("recording")
        work = partial(_sound, self._session.desk.path, recording, name, start)
        job = self._job = self._jobs.prepare(work)
        job.finished.connect(then)
        job.failed.connect(self._fail)
        self._jobs.start(job)
        self._show()

    def _begin(self, piece: SoundPiece) -> None:
        self._job = None
        if not piece.samples:
            self._fail(self.tr("The recording ends before {time}.").format(time=time_code(piece.start)))
            return
        try:
            self._player = self.make_player()
        except UserError as error:
            self._fail(said(error.sentence))
            return
        self._player.play(piece)
        self._look.start()
        self._show()

    def _go_on(self, piece: SoundPiece) -> None:
        self._job = None
        if self._player is not None:
            self._player.add(piece)

    def _follow(self) -> None:
        """Show where it is, and have the next stretch decoded in time."""
        player = self._player
        if player is None:
            return
        self._place = player.position
        if not player.is_playing:
            self.stop()
            self._place = 0.0
        elif self._job is None and (start := player.next_start(_AHEAD)) is not None:
            self._decode(start, self._go_on)
        self._show()

    def _fail(self, words: str) -> None:
        self.stop()
        self.failed.emit(words)

    def _hand_over(self, moment: float) -> None:
        """Open the recording in the system's player, at the moment where the player can."""
        recording = self._recording
        if recording is None:
            return
        self.stop()
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="factcheck-", ignore_cleanup_errors=True)
        captures, run = self._session.desk.captures, self._session.run
        data = run(captures.data, recording)
        path = run(recordings.written_for_player, self._folder, recording, data) if data else None
        if path is None:
            return
        time = time_code(moment)
        if play_elsewhere(path, moment):
            self.told.emit(
                self.tr("The recording was opened in the system’s player, at {time}.").format(time=time)
            )
        else:
            self.told.emit(
                self.tr("The recording was given to the system’s player; go to {time} there.").format(
                    time=time
                )
            )

    def _show(self) -> None:
        playing = self.is_playing
        self._toggle.setText(self.tr("■ Stop") if playing else self.tr("▶ Play"))
        self._toggle.setAccessibleName(self.tr("Stop") if playing else self.tr("Play"))
        self._position.setText(time_code(self._place))


def _player() -> Player:
    from factcheck.evidence.playing import Player

    return Player()


def _sound(library: Path, recording: Capture, name: str, start: float) -> SoundPiece:
    """Read the recording and decode some seconds of it, through a connection of the worker's own."""
    with Desk(library) as desk:
        data = desk.captures.data(recording)
    return recordings.sound_of(data, name, start)
