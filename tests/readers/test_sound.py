"""Recordings: decoded in the process with limits, from any moment, and what is no sound is refused."""

from __future__ import annotations

import itertools
from array import array
from collections.abc import Callable

import pytest

from factcheck.errors import ReadingError
from factcheck.readers import bounded
from factcheck.readers.sound import LONGEST, RATE, WIDTH
from tests.recordings import flac, pitch_of, tones, wav

TUNE = tones([400, 800, 400, 1_200])


@pytest.mark.parametrize("written", [wav, flac])
def test_a_stretch_is_decoded_from_its_moment(written: Callable[[array[int]], bytes]) -> None:
    data = written(TUNE)
    for second, pitch in enumerate([400, 800, 400, 1_200]):
        piece = bounded.listen(data, "tune", second + 0.1, 0.8)
        assert piece.start == second + 0.1
        assert piece.end == pytest.approx(second + 0.9)
        assert pitch_of(piece.samples, RATE) == pytest.approx(pitch, abs=4)
        assert not piece.last
    whole = bounded.listen(data, "tune", 0.0, LONGEST)
    assert whole.last
    assert len(whole.samples) == pytest.approx(4 * RATE * WIDTH, abs=600)
    assert bounded.listen(data, "tune", 60.0, 5.0).samples == b""
    assert bounded.listen(data, "tune", -3.0, 0.5).start == 0.0


def test_no_stretch_is_longer_than_one_may_be() -> None:
    data = wav(tones([300] * (LONGEST + 2)))
    piece = bounded.listen(data, "long.wav", 0.0, 10_000.0)
    assert (piece.end, piece.last) == (LONGEST, False)


@pytest.mark.parametrize(
    "data",
    [
        b"RIFF" + bytes(200),
        b"fLaC" + bytes(400),
        b"ID3" + bytes(range(256)) * 40,
        b"OggS" + bytes(900),
        b"no sound",
    ],
)
def test_what_is_no_recording_is_a_sentence(data: bytes) -> None:
    with pytest.raises(ReadingError, match="cannot be played here"):
        bounded.listen(data, "broken.mp3", 0.0, 5.0)


@pytest.mark.parametrize("written", [wav, flac])
def test_a_damaged_recording_is_decoded_or_refused_but_never_fails(
    written: Callable[[array[int]], bytes],
) -> None:
    data = bytearray(written(TUNE))
    for place in itertools.chain(range(0, 60, 3), range(60, len(data), len(data) // 7)):
        broken = bytes(data[:place]) + bytes([data[place] ^ 0xFF]) + bytes(data[place + 1 :])
        for given in (broken, bytes(data[:place])):
            told = ""
            try:
                bounded.listen(given, "broken", 1.0, 2.0)
            except ReadingError as error:
                told = str(error)
            assert "made the reader fail" not in told
