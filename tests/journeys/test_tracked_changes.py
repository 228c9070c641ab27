"""A file with tracked changes is read as accepted, which is said, and can be read as it was before."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.desktop import Desktop

RTF = rb"{\rtf1 The pier cost {\deleted four}{\revised five} million euros, the town said.\par}"


def test_tracked_changes_can_be_read_as_not_yet_made(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "pier.rtf"
    path.write_bytes(RTF)

    desktop.window.commands.articles.open_file(path)

    assert desktop.case.draft.text == "The pier cost five million euros, the town said."
    notice = desktop.window.notice
    assert notice.text() == "Tracked changes were read as accepted."
    buttons: list[QPushButton] = notice.findChildren(QPushButton)
    (button,) = (each for each in buttons if each.text() == "Read as original")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desktop.case.draft.text == "The pier cost four million euros, the town said."
    assert notice.text() == "Tracked changes were read as not yet made."
    assert not button.isVisible()
