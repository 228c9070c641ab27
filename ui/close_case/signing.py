"""The signature, and what stands in its way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from factcheck.case import closing
from factcheck.case.closing import Obstacle
from factcheck.case.sentences.closing import obstacle, signatures
from factcheck.models import ArticleId, Case
from ui.close_case.part import Part, button, field, hint
from ui.session import Session
from ui.translation import said

_KEPT = Qt.ItemDataRole.UserRole


class SigningPart(Part):
    """Shows what is still to be done, each row leading there, and signs the article off."""

    way_wanted = Signal(object)
    """An Obstacle: lead to where it can be seen to."""
    certificate_wanted = Signal()
    """The certificate of the signed article is to be saved; whoever hears it asks where."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column.setContentsMargins(16, 16, 16, 16)
        self._state = QLabel(wordWrap=True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._way = QListWidget()
        self._way.setAccessibleName(self.tr("In the way"))
        self._way.setWordWrap(True)
        self._way.setSpacing(3)
        self._way.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._way.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._way.itemActivated.connect(self._go)
        self._way.itemClicked.connect(self._go)
        self._title = hint(self.tr("In the way: click a line to see to it"))
        self._name = field(self.tr("Signed by"))
        self._name.setText(session.desk.actor)
        self._over = field(self.tr("Reason to sign over it"))
        self._article = ArticleId("")
        """The article that the reason is for."""
        self._sign = button(self.tr("Sign off"), self._sign_off)
        self._sign.setProperty("look", "primary")
        # Enter goes on to what is still to be given: a signature takes a press of its own button.
        self._name.returnPressed.connect(self._go_on)
        self._over.returnPressed.connect(self._sign.setFocus)
        self._reopen = button(self.tr("Reopen"), self._take_off)
        self._certificate = QPushButton(self.tr("Save certificate…"))
        self._certificate.clicked.connect(self.certificate_wanted)
        for part in (self._state, self._title):
            self.column.addWidget(part)
        self.column.addWidget(self._way, 1)
        self._space = QWidget()
        self.column.addWidget(self._space, 1)
        foot = QVBoxLayout()
        foot.setSpacing(8)
        for widget in (self._name, self._over, self.failure, self._sign, self._certificate, self._reopen):
            foot.addWidget(widget)
        self.column.addLayout(foot)

    def show_case(self, case: Case) -> None:
        """Show who signed, or what stands in the way."""
        if case.article.id != self._article:
            self._article = case.article.id
            self._over.clear()
        signed = case.signed is not None
        found = [] if signed else closing.obstacles(case, self.session.remarks)
        told = [said(line) for line in signatures(case)]
        if not signed:
            told.append(self.tr("Not signed off.") if found else self.tr("Nothing stands in the way."))
        self._state.setText("\n".join(told))
        self._way.clear()
        for each in found:
            item = QListWidgetItem(said(obstacle(each)))
            item.setData(_KEPT, each)
            self._way.addItem(item)
        way: tuple[QWidget, ...] = (self._way, self._title, self._over)
        before: tuple[QWidget, ...] = (self._name, self._sign)
        after: tuple[QWidget, ...] = (self._reopen, self._certificate)
        for widgets, shown in (
            (way, bool(found)),
            ((self._space,), not found),
            (before, not signed),
            (after, signed),
        ):
            for widget in widgets:
                widget.setVisible(shown)

    def _go(self, item: QListWidgetItem) -> None:
        found = item.data(_KEPT)
        if isinstance(found, Obstacle):
            self.way_wanted.emit(found)

    def _go_on(self) -> None:
        wanted = self._over.isVisible() and not self._over.text().strip()
        (self._over if wanted else self._sign).setFocus()

    def _sign_off(self) -> None:
        case = self.session.case
        if case is not None and self.do(
            self.session.desk.closing.sign,
            case.article.id,
            self._name.text(),
            over=self._over.text(),
            remarks=self.session.remarks,
        ):
            self._over.clear()
            self._certificate.setFocus()  # where the button was that had the keyboard

    def _take_off(self) -> None:
        case = self.session.case
        if case is not None and self.do(self.session.desk.closing.reopen, case.article.id):
            self._name.setFocus()
