"""The parts of the claim pane: each shows the selected claim and hands over what is typed into it."""

from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factcheck.models import (
    NO_CLAIM,
    Claim,
    ClaimId,
    PlacedClaim,
    SourceClass,
    SourceKind,
    Stance,
    WorkState,
)
from ui import opening
from ui.claims.correction_box import CorrectionBox, DiffLabel
from ui.claims.head import ClaimHead
from ui.claims.verdict_box import VerdictBox
from ui.session import Session
from ui.sources.editor import SourceEditor
from ui.sources.panel import SourcesPanel
from ui.widgets.memo import Memo

W = TypeVar("W", bound=QWidget)


def select(session: Session, words: str) -> ClaimId:
    assert session.case is not None
    claim = next(placed.id for placed in session.case.claims if words in placed.text)
    session.select(NO_CLAIM)
    session.select(claim)
    return claim


def chosen(session: Session) -> PlacedClaim:
    placed = session.selected
    assert placed is not None
    return placed


def named(box: QWidget, kind: type[W], name: str) -> W:
    """Return the one control of a kind that has this name for screen readers."""
    (found,) = [one for one in box.findChildren(kind) if one.accessibleName() == name]
    return found


def field(box: QWidget, name: str) -> QLineEdit:
    return named(box, QLineEdit, name)


def choose(box: QComboBox, words: str) -> None:
    """Choose an entry by keys, as a person does who types its first letters."""
    QTest.keyClicks(box, words)
    assert box.currentText().startswith(words)


def shown(box: QWidget) -> list[str]:
    """Return what the visible labels of a part say."""
    labels: list[QLabel] = box.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


@pytest.fixture
def verdicts(qtbot: QtBot, session: Session) -> VerdictBox:
    box = VerdictBox(session)
    qtbot.addWidget(box)
    box.resize(360, 300)
    box.show()
    return box


def test_the_buttons_are_the_scales_verdicts_and_show_the_claims(
    verdicts: VerdictBox, session: Session
) -> None:
    select(session, "31,000")
    assert [button.text() for button in verdicts.buttons] == [
        "Confirmed", "Needs change", "Wrong", "Misleading", "Could not confirm", "Not a fact",
    ]  # fmt: skip
    verdicts.buttons[2].click()
    assert chosen(session).claim.verdict == "wrong"
    assert [button.isChecked() for button in verdicts.buttons].index(True) == 2
    select(session, "$640")
    assert not any(button.isChecked() for button in verdicts.buttons)
    verdicts.choose(6)
    assert chosen(session).claim.verdict is None


def test_another_scale_makes_other_buttons(verdicts: VerdictBox, session: Session) -> None:
    select(session, "31,000")
    assert session.case is not None
    session.desk.articles.set_scale(session.case.article.id, "aap")
    assert len(verdicts.buttons) == 7
    assert verdicts.buttons[0].text() == "True"


def test_labels_stay_whole_in_as_many_columns_as_fit(
    qtbot: QtBot, verdicts: VerdictBox, session: Session
) -> None:
    def rows() -> int:
        return len({button.y() for button in verdicts.buttons if button.isVisible()})

    select(session, "31,000")
    verdicts.resize(600, 400)
    qtbot.waitUntil(lambda: rows() == 2)
    verdicts.resize(340, 400)
    qtbot.waitUntil(lambda: rows() == 3)
    verdicts.resize(200, 400)
    qtbot.waitUntil(lambda: rows() == 6)


def test_ruling_date_and_waiting_are_handed_over(verdicts: VerdictBox, session: Session) -> None:
    claim = select(session, "31,000")
    QTest.keyClicks(field(verdicts, "Ruling"), " Nearly right ")
    QTest.keyClicks(field(verdicts, "As-of date"), "2026-11-10")
    verdicts.flush()
    choose(named(verdicts, QComboBox, "Work state"), "Waiting on")
    QTest.keyClicks(field(verdicts, "Waiting on"), "Ada Brandt")
    select(session, "$640")
    assert session.case is not None
    placed = session.case.find(claim)
    assert placed is not None
    assert (placed.claim.ruling, placed.claim.as_of, placed.claim.waiting_on) == (
        "Nearly right",
        "2026-11-10",
        "Ada Brandt",
    )
    assert placed.claim.work_state is WorkState.WAITING
    assert field(verdicts, "Ruling").text() == "", "the next claim begins empty"


def test_the_head_shows_the_claim_and_ticks_its_details(qtbot: QtBot, session: Session) -> None:
    head = ClaimHead(session)
    qtbot.addWidget(head)
    head.show()
    select(session, "$640")
    assert session.case is not None
    number = [placed.id for placed in session.case.claims].index(session.claim) + 1
    assert f"Claim {number}" in shown(head)
    chips = [one for one in head.findChildren(QPushButton) if one.isVisible() and one.isCheckable()]
    assert len(chips) == len(chosen(session).details)
    chips[0].click()
    assert chosen(session).details[0].ticked
    assert chips[0].text().startswith("✓ ")
    chips[0].click()
    assert not chosen(session).details[0].ticked


def test_the_head_shows_the_page_of_a_file_that_has_pages(qtbot: QtBot, session: Session) -> None:
    head = ClaimHead(session)
    qtbot.addWidget(head)
    head.show()
    select(session, "$640")
    assert not any(words.startswith("p. ") for words in shown(head))
    case = session.case
    assert case is not None
    paged = replace(case, draft=replace(case.draft, pages=(0, 1)))
    head.show_claim(paged, chosen(session))
    assert "p. 2" in shown(head)


def test_a_speaker_is_named_in_place(qtbot: QtBot, session: Session) -> None:
    head = ClaimHead(session)
    qtbot.addWidget(head)
    claim = select(session, "Jonas Feld")
    speaker = field(head, "Speaker")
    assert speaker.text() == "Jonas Feld"
    speaker.setText("J. Feld")
    select(session, "$640")
    assert session.case is not None
    placed = session.case.find(claim)
    assert placed is not None
    assert placed.claim.speaker == "J. Feld"


def test_a_correction_that_repeats_the_wording_is_none(qtbot: QtBot, session: Session) -> None:
    box = CorrectionBox(session)
    qtbot.addWidget(box)
    box.show()
    select(session, "31,000")
    memo = named(box, Memo, "Suggested correction")
    box.write()
    assert memo.toPlainText() == chosen(session).text
    box.flush()
    assert chosen(session).claim.correction == ""
    box.write()
    memo.setPlainText("About 13,000 cars a day are expected to use it. <b>&amp;</b>")
    box.flush()
    assert chosen(session).claim.correction.startswith("About 13,000")
    assert "<b>&amp;" not in named(box, DiffLabel, "Suggested correction").text(), (
        "the words of a correction are no mark-up"
    )
    box.write()
    memo.setPlainText("  ")
    box.flush()
    assert chosen(session).claim.correction == ""


@pytest.fixture
def sources(qtbot: QtBot, session: Session) -> SourcesPanel:
    panel = SourcesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(380, 400)
    panel.show()
    select(session, "31,000")
    return panel


def test_sources_are_added_by_link_and_by_title(sources: SourcesPanel, session: Session) -> None:
    entry = field(sources, "Add a source: a link or a title")
    for text in ("https://roads.example/count", "Traffic count 2024", "   "):
        QTest.keyClicks(entry, text)
        QTest.keyClick(entry, Qt.Key.Key_Return)
    assert session.case is not None
    found = [session.case.sources[rest.source] for rest in chosen(session).evidence]
    assert [source.kind for source in found] == [SourceKind.WEB, SourceKind.DOCUMENT]
    assert len(sources.cards) == 2
    assert entry.text() == ""


def test_what_is_dropped_is_attached_a_file_by_its_name_alone(
    sources: SourcesPanel, session: Session
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/somewhere/secret/minutes.pdf"), QUrl("https://roads.example/count")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    sources.dropEvent(event)
    assert session.case is not None
    found = [session.case.sources[rest.source] for rest in chosen(session).evidence]
    assert found[0].title == "minutes.pdf"
    assert found[1].address == "https://roads.example/count"
    assert not any("secret" in source.title + source.address for source in found)


def test_a_card_changes_its_evidence_in_place(sources: SourcesPanel, session: Session) -> None:
    sources.attach("https://roads.example/count")
    (card,) = sources.cards.values()
    named(card, QToolButton, "Edit this source").click()
    QTest.keyClicks(named(card, Memo, "Passage"), "About 31,000 a day")
    QTest.keyClicks(named(card, Memo, "Note on this source"), "Ask for 2025.")
    QTest.keyClicks(field(card, "Locator"), "p. 4")
    card.flush()
    card.stance_chosen.emit(card.evidence.id, Stance.CONTRADICTS)
    (rest,) = chosen(session).evidence
    assert (rest.passage, rest.note, rest.locator, rest.stance) == (
        "About 31,000 a day",
        "Ask for 2025.",
        "p. 4",
        Stance.CONTRADICTS,
    )
    assert list(sources.cards.values()) == [card], "the card stays, and so does what is typed in it"
    card.detach_wanted.emit(rest.id)
    assert sources.cards == {}
    assert chosen(session).evidence == ()


def test_only_safe_addresses_leave_the_window(
    sources: SourcesPanel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr("ui.opening.QDesktopServices.openUrl", note)
    assert opening.open_address("https://roads.example/count?a=1&b=%20")
    assert opening.open_address("doi:10.1000/182")
    for address in ("javascript:alert(1)", "file:///etc/passwd", "", "roads", "ftp://roads.example"):
        assert not opening.open_address(address)
    assert opened == ["https://roads.example/count?a=1&b=%20", "https://doi.org/10.1000/182"]


@pytest.mark.parametrize(("opens", "noted"), [(True, True), (False, False)])
def test_the_day_is_noted_on_which_a_page_was_opened(
    sources: SourcesPanel, session: Session, monkeypatch: pytest.MonkeyPatch, opens: bool, noted: bool
) -> None:
    monkeypatch.setattr("ui.opening.QDesktopServices.openUrl", lambda _url: opens)
    sources.attach("https://roads.example/count")
    (card,) = sources.cards.values()
    assert card.source.accessed == ""
    card.opened.emit(card.source.address)
    assert bool(card.source.accessed) is noted


def beside(dialog: QWidget, label: str, kind: type[W]) -> W:
    """Return the control that stands beside a label of a form."""
    (form,) = dialog.findChildren(QFormLayout)
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
        control = item.widget() if item is not None else None
        words = form.labelForField(control) if control is not None else None
        if isinstance(words, QLabel) and words.text() == label and isinstance(control, kind):
            return control
    raise LookupError(label)


def test_the_source_editor_changes_nothing_until_asked(
    qtbot: QtBot, sources: SourcesPanel, session: Session
) -> None:
    sources.attach("Traffic count")
    assert session.case is not None
    (source,) = session.case.sources.values()
    editor = SourceEditor(source, 2)
    qtbot.addWidget(editor)
    saved: list[object] = []
    editor.saved.connect(saved.append)
    (save,) = [one for one in editor.findChildren(QPushButton) if one.text() == "Change source"]
    beside(editor, "Title", QLineEdit).clear()
    save.click()
    assert saved == [], "neither title nor address"
    beside(editor, "Title", QLineEdit).setText("Traffic count, 2024")
    beside(editor, "Author or person", QLineEdit).setText(" Road office ")
    for label, value in (("Kind", SourceKind.DATASET), ("Class", SourceClass.PRIMARY)):
        box = beside(editor, label, QComboBox)
        box.setCurrentIndex(box.findData(value))
    editor.findChildren(QCheckBox)[0].setChecked(True)
    save.click()
    assert len(saved) == 1
    session.desk.sources.update(saved[0], session.case.article.id)  # type: ignore[arg-type]
    editor.accept()
    (changed,) = session.case.sources.values()
    assert (changed.title, changed.author, changed.kind, changed.source_class, changed.confidential) == (
        "Traffic count, 2024",
        "Road office",
        SourceKind.DATASET,
        SourceClass.PRIMARY,
        True,
    )


def test_a_failure_is_a_sentence_for_the_window(session: Session) -> None:
    said: list[str] = []
    session.failed.connect(said.append)
    assert (
        session.run(
            session.desk.verdicts.set, session.case.claims[0].id if session.case else NO_CLAIM, "stars"
        )
        is None
    )
    assert len(said) == 1
    assert said[0].endswith(".")


def test_a_change_is_told_once_with_the_refreshed_case(session: Session) -> None:
    told: list[Claim] = []
    claim = select(session, "31,000")
    session.case_changed.connect(lambda case, _changes: told.append(case.find(claim).claim))
    session.desk.verdicts.set(claim, "wrong")
    assert [one.verdict for one in told] == ["wrong"]
    assert session.case is not None
    fresh = session.desk.articles.open(session.case.article.id)
    assert session.case == fresh, "what was refreshed is what a new reading gives"
