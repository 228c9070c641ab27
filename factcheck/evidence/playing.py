"""Playing: plain samples to the loudspeaker, by miniaudio; nothing is decoded here.

The device asks for samples from a thread of its own, so what it is given stands behind a lock. Stretches
of a recording are added while it plays; where the next one comes late there is silence, not an end.
"""

from __future__ import annotations

import threading
from collections.abc import Generator

from factcheck.errors import UserError
from factcheck.readers.sound import RATE, WIDTH, SoundPiece

_BUFFER_MS = 100
"""Short, so that stopping is heard at once; long enough for a busy machine to fill."""
_SECOND = RATE * WIDTH


class Player:
    """Plays one recording from one moment on."""

    def __init__(self, *, silent: bool = False) -> None:
        """Open the sound device, or with ``silent`` one that makes no sound; raises UserError for none."""
        import miniaudio

        null = (miniaudio.Backend.NULL,)
        wanted = [each for each in miniaudio.Backend if (each in null) is silent and each.name != "CUSTOM"]
        self._lock = threading.Lock()
        self._start = 0.0
        self._samples = bytearray()
        self._given = 0
        """Bytes that the device has taken."""
        self._whole = False
        self._over = threading.Event()
        try:
            self._device = miniaudio.PlaybackDevice(
                miniaudio.SampleFormat.SIGNED16, 1, RATE, _BUFFER_MS, backends=wanted
            )
        except miniaudio.MiniaudioError as error:
            raise UserError("There is no sound device on this machine that could be played to.") from error

    def play(self, piece: SoundPiece) -> None:
        """Play from the start of a stretch, instead of what was played."""
        self.stop()
        with self._lock:
            self._start, self._given = piece.start, 0
            self._samples, self._whole = bytearray(piece.samples), piece.last
        # After stop() above, which sets it.
        self._over.clear()
        frames = self._frames()
        next(frames)  # up to its first yield, where it can be told how many samples are wanted
        self._device.start(frames)

    def add(self, piece: SoundPiece) -> None:
        """Go on with the next stretch; one that does not begin where the last ends is left out."""
        with self._lock:
            if abs(piece.start - self._end) < 1 / RATE:  # within a sample: the moments are fractions
                self._samples += piece.samples
                self._whole = piece.last

    def stop(self) -> None:
        """Stop playing."""
        self._device.stop()
        self._over.set()

    def close(self) -> None:
        """Stop, and give the sound device back."""
        self._over.set()
        self._device.close()

    @property
    def is_playing(self) -> bool:
        """Whether it plays, or waits for the next stretch."""
        return not self._over.is_set()

    @property
    def position(self) -> float:
        """The moment of the recording, in seconds, that the device has taken last."""
        with self._lock:
            return self._start + self._given / _SECOND

    def next_start(self, ahead: float) -> float | None:
        """Return where the next stretch begins, if less than so many seconds are left to play of this one."""
        with self._lock:
            left = (len(self._samples) - self._given) / _SECOND
            return self._end if not self._whole and left < ahead else None

    @property
    def _end(self) -> float:
        return self._start + len(self._samples) / _SECOND

    def _frames(self) -> Generator[bytes, int, None]:
        """Give the device as many samples as it asks for, until the recording is over."""
        count = yield b""
        while True:
            with self._lock:
                chunk = bytes(self._samples[self._given : self._given + count * WIDTH])
                self._given += len(chunk)
                over = self._whole and not chunk
            if over:
                self._over.set()
                return
            count = yield chunk or bytes(count * WIDTH)
