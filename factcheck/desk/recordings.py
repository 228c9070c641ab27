"""Recordings: the sound that belongs to a transcript, heard from the moment that a word was said."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from threading import Event

from factcheck.errors import UserError
from factcheck.models import Capture
from factcheck.readers import sound
from factcheck.readers.sound import SoundPiece

STRETCH = 20.0
"""Seconds that are decoded at a time: the first are heard before the rest is asked for."""
_ENDINGS = {
    "audio/mpeg": ".mp3",
    "audio/mp4": ".m4a",
    "audio/x-m4a": ".m4a",
    "audio/aac": ".aac",
    "audio/ogg": ".ogg",
    "audio/wav": ".wav",
    "audio/flac": ".flac",
    "video/mp4": ".mp4",
    "video/webm": ".webm",
    "video/x-msvideo": ".avi",
}
"""The endings by which the system finds its player; never one that a file brought along."""


def is_recording(capture: Capture) -> bool:
    """Tell whether a copy is sound, or film with sound."""
    return capture.media_type.startswith(("audio/", "video/"))


def recording_of(capture: Capture, copies: Sequence[Capture]) -> Capture | None:
    """Return the recording that a copy was typed from: itself, or the first among its source's copies."""
    return next((copy for copy in (capture, *copies) if is_recording(copy)), None)


def is_played_here(capture: Capture) -> bool:
    """Tell whether a recording can be played by the program itself."""
    return capture.media_type in sound.DECODED and sound.is_installed()


def sound_of(data: bytes, name: str, start: float, given_up: Event | None = None) -> SoundPiece:
    """Decode a stretch of a recording from a moment on, in the process with limits; raises ReadingError."""
    from factcheck.readers import bounded

    return bounded.listen(data, name, start, STRETCH, given_up=given_up)


def written_for_player(folder: tempfile.TemporaryDirectory[str], capture: Capture, data: bytes) -> Path:
    """Write a recording into a folder for the system's player; raises UserError for an unknown kind."""
    from factcheck import private

    ending = _ENDINGS.get(capture.media_type)
    if ending is None:
        raise UserError("No player is known for recordings of this kind ({kind}).", kind=capture.media_type)
    path = Path(folder.name) / f"recording-{capture.sha256[:12]}{ending}"
    if not path.exists():
        private.write(path, data)
    return path
