"""What waits for the window at a start: done one by one, whatever becomes of the one before."""

from pytestqt.qtbot import QtBot

from ui.session import Session


def test_what_fails_at_the_start_keeps_what_waits_behind_it_from_nothing(
    session: Session, qtbot: QtBot
) -> None:
    done: list[str] = []

    def fail() -> None:
        done.append("failed")
        raise ValueError("a part of the window that cannot be made")

    session.on_screen = False
    session.once_on_screen(fail)
    session.once_on_screen(lambda: done.append("second"))
    with qtbot.capture_exceptions() as raised:
        session.come_on_screen()
        qtbot.waitUntil(lambda: session.on_screen)
    assert done == ["failed", "second"]
    assert len(raised) == 1
