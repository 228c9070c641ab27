"""Asks for a source whose name is to stay here: it is confidential from its first step on."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from factcheck.models import Source, SourceId, SourceKind
from ui.claims.noting_dialogs import NotingDialog
from ui.session import Session


class ConfidentialDialog(NotingDialog):
    """Asks for a person's name, code name and how they are reached.

    On a shared case a step is with the others within moments: a name that is added first and called
    confidential afterwards has gone to them.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._claims = session.chosen
        self._name, self._code_name = QLineEdit(), QLineEdit()
        self._contact, self._role = QLineEdit(), QLineEdit()
        self.say(
            self.tr(
                "Other desks, documents and lists get the code name alone. The name stays in this library,"
                " but for members with whom you share it."
            )
        )
        self.lay_out(
            self.tr("Add a confidential source"),
            self.tr("Add source"),
            (self.tr("Name"), self._name),
            (self.tr("Code name"), self._code_name),
            (self.tr("Contact"), self._contact),
            (self.tr("Role"), self._role),
        )

    def note(self) -> object:
        """Let the chosen claims rest on the source."""
        source = Source(
            SourceId(""),
            SourceKind.PERSON,
            title=self._name.text().strip(),
            contact=self._contact.text().strip(),
            role=self._role.text().strip(),
            confidential=True,
            code_name=self._code_name.text().strip(),
        )
        return self.session.desk.several.attach_confidential(self._claims, source)
