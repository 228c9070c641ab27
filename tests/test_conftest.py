"""The floor that tests stand on holds: each guard of conftest.py really fails what it guards against."""

import os
from pathlib import Path

import hypothesis
import pytest

CONFTEST = Path(__file__).with_name("conftest.py").read_text(encoding="utf-8")


@pytest.fixture
def guarded(pytester: pytest.Pytester) -> pytest.Pytester:
    """A folder of tests that stands on the same conftest.py."""
    pytester.makeconftest(CONFTEST.replace('pytest_plugins = ["pytester"]\n', ""))
    return pytester


def outcomes(guarded: pytest.Pytester, source: str) -> dict[str, int]:
    guarded.makepyfile(source)
    return guarded.runpytest_subprocess("-p", "no:cacheprovider", "-n0").parseoutcomes()


def test_blocking_dialogs_raise(guarded: pytest.Pytester) -> None:
    found = outcomes(
        guarded,
        """
        import pytest
        from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

        @pytest.mark.parametrize("call", [
            lambda: QDialog().exec(),
            lambda: QMessageBox().exec(),
            lambda: QMessageBox.question(None, "a", "b"),
            lambda: QFileDialog.getOpenFileName(None, "a"),
        ])
        def test_blocks(qtbot, call):
            with pytest.raises(AssertionError, match="would block"):
                call()
        """,
    )
    assert found == {"passed": 4}


def test_a_widget_lives_to_the_end_of_its_test_and_no_longer(guarded: pytest.Pytester) -> None:
    found = outcomes(
        guarded,
        """
        import gc
        import weakref
        from PySide6.QtWidgets import QWidget

        made = []

        def add(qtbot):
            widget = QWidget()
            qtbot.addWidget(widget)
            made.append(weakref.ref(widget))

        def test_is_there(qtbot):
            add(qtbot)
            gc.collect()
            assert made[0]() is not None

        def test_is_gone(qtbot):
            gc.collect()
            assert made[0]() is None
        """,
    )
    assert found == {"passed": 2}


def test_what_is_left_running_fails_its_own_test_alone(guarded: pytest.Pytester) -> None:
    found = outcomes(
        guarded,
        """
        import threading
        from PySide6.QtCore import QPropertyAnimation, QThread, QTimer
        from PySide6.QtWidgets import QLineEdit, QWidget

        kept = []

        def test_leaves_a_timer(qtbot):
            timer = QTimer()
            timer.start(60_000)
            kept.append(timer)

        def test_leaves_an_animation(qtbot):
            widget = QWidget()
            animation = QPropertyAnimation(widget, b"size")
            animation.setDuration(60_000)
            animation.setStartValue(widget.size())
            animation.setEndValue(widget.size() * 2)
            animation.start()
            kept.extend([widget, animation])

        def test_leaves_a_thread(qtbot):
            thread = QThread()
            thread.start()
            kept.append(thread)

        def test_a_timer_owned_by_a_closed_widget_is_fine(qtbot):
            widget = QWidget()
            qtbot.addWidget(widget)
            QTimer(widget).start(60_000)

        def test_a_timer_started_by_a_signal_that_carries_text_works(qtbot):
            field, timer = QLineEdit(), QTimer()
            timer.setSingleShot(True)
            field.textChanged.connect(timer.start)
            with qtbot.waitSignal(timer.timeout):
                field.setText("text")

        def test_a_stopped_timer_is_fine(qtbot):
            timer = QTimer()
            timer.start(60_000)
            timer.stop()
            kept.append(timer)
        """,
    )
    assert found == {"passed": 6, "errors": 3}


@pytest.mark.parametrize("variable", ["HOME", "XDG_DATA_HOME", "FACTCHECK_LIBRARY"])
def test_no_test_sees_the_persons_files(variable: str, own_home: Path) -> None:
    assert Path(os.environ[variable]).is_relative_to(own_home)


def test_hypothesis_has_no_deadline() -> None:
    assert hypothesis.settings().deadline is None
