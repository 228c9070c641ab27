"""Recordings made for tests: tones of a known pitch in known seconds, as WAV and as FLAC."""

from __future__ import annotations

import io
import math
import struct
import wave
from array import array
from itertools import pairwise

RATE = 8_000
_BLOCK = 4_000


def tones(pitches: list[int]) -> array[int]:
    """Return samples of one channel: each pitch, in hertz, for a second; 0 is silence."""
    seconds = [
        int(9_000 * math.sin(2 * math.pi * pitch * at / RATE)) for pitch in pitches for at in range(RATE)
    ]
    return array("h", seconds)


def wav(samples: array[int]) -> bytes:
    """Return samples as a WAV file."""
    packed = io.BytesIO()
    with wave.open(packed, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return packed.getvalue()


def flac(samples: array[int]) -> bytes:
    """Return samples as a FLAC file (RFC 9639): each block verbatim, as an encoder writes what is noise."""
    whole = len(samples) // _BLOCK
    assert whole * _BLOCK == len(samples), "whole blocks alone"
    packed = (RATE << 44) | (0 << 41) | (15 << 36) | len(samples)
    info = struct.pack(">HH", _BLOCK, _BLOCK) + bytes(6) + packed.to_bytes(8, "big") + bytes(16)
    frames = (_frame(number, samples[number * _BLOCK : (number + 1) * _BLOCK]) for number in range(whole))
    return b"fLaC" + bytes([0x80, 0, 0, len(info)]) + info + b"".join(frames)


def _frame(number: int, samples: array[int]) -> bytes:
    assert number < 128, "longer numbers take more bytes"
    # 16 bits for the size of the block, 8 kHz, one channel, 16 bits a sample.
    head = bytes([0xFF, 0xF8, 0x74, 0x08, number]) + struct.pack(">H", len(samples) - 1)
    head += bytes([_checked(head, 8, 0x07)])
    body = head + bytes([0x02]) + struct.pack(f">{len(samples)}h", *samples)
    return body + struct.pack(">H", _checked(body, 16, 0x8005))


def _checked(data: bytes, width: int, polynomial: int) -> int:
    """Return the check sum of a frame's head or of the frame."""
    top, mask, value = 1 << (width - 1), (1 << width) - 1, 0
    for byte in data:
        value ^= byte << (width - 8)
        for _ in range(8):
            value = ((value << 1) ^ (polynomial if value & top else 0)) & mask
    return value


def pitch_of(samples: bytes, rate: int) -> int:
    """Return how often samples of 16 bits cross zero upwards in a second: the pitch of a tone."""
    heard = array("h", samples)
    crossings = sum(1 for before, after in pairwise(heard) if before < 0 <= after)
    return round(crossings * rate / len(heard)) if heard else 0
