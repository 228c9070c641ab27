"""The dialog that shows a person what went wrong in the program."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)


class CrashDialog(QDialog):
    """Shows a report that the person may copy and send; nothing is sent by itself."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 420)
        heading = QLabel(self.tr("This should not have happened. Your work is safe in the library."))
        heading.setProperty("look", "title")
        hint = QLabel(
            self.tr(
                "You can go on working. The report below stays on this machine; it says where in the "
                "program it happened and holds nothing of your article."
            ),
            wordWrap=True,
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
        go_on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setProperty("look", "primary")
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        for widget in (heading, hint, self.report, buttons):
            layout.addWidget(widget)
