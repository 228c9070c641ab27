"""Sound: a stretch of a recording, decoded to plain samples; WAV, MP3, FLAC and Ogg Vorbis.

Decoding is done in the process with limits, as all reading of files from outside is; what comes back is
played as it is (evidence/playing.py). A stretch is short, so that the longest recording needs no more
memory than a page, and begins to sound at once.
"""

from __future__ import annotations

import io
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.errors import ReadingError

if TYPE_CHECKING:
    import miniaudio

RATE = 24_000
"""Samples a second that every recording is brought to; speech has nothing above 12 kHz."""
WIDTH = 2
"""Bytes of a sample: one channel of 16 bits, signed, as this machine orders them."""
LONGEST = 30
"""Seconds of a stretch at the most."""
DECODED = frozenset({"audio/wav", "audio/x-wav", "audio/mpeg", "audio/flac", "audio/x-flac", "audio/ogg"})
"""The media types that can be decoded here; others are for the system's own player."""
_AT_ONCE = 4_096


class SoundPiece(Struct, frozen=True):
    """A stretch of a recording as plain samples."""

    start: float
    """Seconds from the beginning of the recording."""
    samples: bytes
    last: bool
    """Whether the recording ends with it."""

    @property
    def end(self) -> float:
        """Seconds from the beginning at which it ends."""
        return self.start + len(self.samples) / (RATE * WIDTH)


def is_installed() -> bool:
    """Tell whether sound can be decoded and played; for a few kinds of machine miniaudio has no wheel."""
    return find_spec("miniaudio") is not None


def piece(data: bytes, called: str, start: float, seconds: float) -> SoundPiece:
    """Decode some seconds of a recording from a moment on; raises ReadingError.

    From a moment behind its end the piece is empty.
    """
    import miniaudio

    start, wanted = max(0.0, start), round(min(seconds, LONGEST) * RATE)
    try:
        stream = miniaudio.stream_any(
            _in_memory()(data),
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE,
            frames_to_read=_AT_ONCE,
            seek_frame=round(start * RATE),
        )
        samples = bytearray()
        for some in stream:
            samples += some.tobytes()
            if len(samples) >= wanted * WIDTH:
                break
        stream.close()
    except miniaudio.MiniaudioError as error:
        raise ReadingError(
            "{file} cannot be played here: it is damaged or of an odd kind.", file=called
        ) from error
    return SoundPiece(start, bytes(samples[: wanted * WIDTH]), len(samples) < wanted * WIDTH)


@cache
def _in_memory() -> type[miniaudio.StreamableSource]:
    """Return the class of sources in memory, which exists only where miniaudio is imported."""
    import miniaudio

    class InMemory(miniaudio.StreamableSource):  # type: ignore[misc]  # it has no types
        """Gives a decoder the bytes of a file."""

        def __init__(self, data: bytes) -> None:
            self._data = io.BytesIO(data)

        def read(self, num_bytes: int) -> bytes:
            return self._data.read(num_bytes)

        def seek(self, offset: int, origin: miniaudio.SeekOrigin) -> bool:
            whence = {miniaudio.SeekOrigin.START: 0, miniaudio.SeekOrigin.CURRENT: 1}
            if origin not in whence:
                return False
            self._data.seek(offset, whence[origin])
            return True

    return InMemory
