"""Playing: stretches one after the other to a device that makes no sound, and a machine without any."""

import threading
from collections.abc import Iterator

import pytest

from factcheck.errors import UserError
from factcheck.evidence.playing import Player
from factcheck.readers.sound import RATE, WIDTH, SoundPiece


def sound(start: float, seconds: float, *, last: bool) -> SoundPiece:
    return SoundPiece(start, bytes(round(seconds * RATE) * WIDTH), last)


@pytest.fixture
def player() -> Iterator[Player]:
    opened = Player(silent=True)
    yield opened
    opened.close()


def until(true: object) -> None:
    """Wait for the device, which plays in a thread of its own."""
    assert callable(true)
    pause = threading.Event()
    for _ in range(500):
        if true():
            return
        pause.wait(0.02)
    raise AssertionError("it never came true")


def test_stretches_are_played_one_after_the_other_to_the_end(player: Player) -> None:
    player.play(sound(60.0, 0.3, last=False))
    assert player.is_playing
    assert player.next_start(ahead=8.0) == pytest.approx(60.3)
    assert player.next_start(ahead=-1.0) is None, "enough is left to play"
    player.add(sound(90.0, 0.2, last=True))  # of another place: a late answer
    player.add(sound(60.3, 0.2, last=True))
    assert player.next_start(ahead=8.0) is None, "nothing comes after the last"
    until(lambda: not player.is_playing)
    assert player.position == pytest.approx(60.5)


def test_where_the_next_stretch_comes_late_it_waits(player: Player) -> None:
    player.play(sound(0.0, 0.1, last=False))
    until(lambda: player.position == pytest.approx(0.1))
    assert player.is_playing
    player.add(sound(0.1, 0.1, last=True))
    until(lambda: not player.is_playing)
    assert player.position == pytest.approx(0.2)


def test_it_is_stopped_and_begins_elsewhere(player: Player) -> None:
    player.play(sound(5.0, 20.0, last=False))
    until(lambda: player.position > 5.0)
    player.stop()
    assert not player.is_playing
    player.play(sound(40.0, 20.0, last=False))
    until(lambda: player.position > 40.0)
    assert player.is_playing


def test_a_machine_without_a_sound_device_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    import miniaudio

    def no_device(*_: object, **__: object) -> None:
        raise miniaudio.MiniaudioError("failed to init device", -103)

    monkeypatch.setattr(miniaudio, "PlaybackDevice", no_device)
    with pytest.raises(UserError, match="no sound device"):
        Player()
