"""A Word file comes with comments and links: the writer's sources are accepted, moved or dismissed."""

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QTreeWidget

from tests.desktop import CONTROL, SHIFT, Desktop
from ui.sources.annotations_dialog import AnnotationsDialog
from ui.sources.card import EvidenceCard

Key = Qt.Key


@pytest.fixture
def annotated(desktop: Desktop, tmp_path: Path) -> Desktop:
    document = docx.Document()
    document.add_heading("Ferry fares rise at Hemmen", 0)
    commented = (
        ("The harbour raised its fares by 12 percent. ", "https://hemmen.example/fares"),
        ("The ferry carried 48,000 people last year. ", "interview with Ada Brandt, 3 Nov"),
        ("Fuel cost the town $2.1 million in 2024. ", "fuel-invoices.pdf and interview notes"),
        ("The council has nine members. ", "is that still so?"),
        ("Two of them voted against the order.", ""),
    )
    paragraph = document.add_paragraph()
    for words, comment in commented:
        run = paragraph.add_run(words)
        if comment:
            document.add_comment(run, text=comment, author="Tove", initials="T")
    path = tmp_path / "ferry.docx"
    document.save(str(path))
    desktop.window.commands.articles.open_file(path)
    return desktop


def card(desktop: Desktop) -> EvidenceCard:
    (only,) = desktop.window.inspector.sources.cards.values()
    return only


def click(desktop: Desktop, words: str) -> None:
    (button,) = [one for one in card(desktop).findChildren(QPushButton) if one.text() == words]
    # Shown, and laid out: a card that has just been unfolded gets its height with the next turn.
    desktop.qtbot.waitUntil(lambda: button.isVisible() and button.height() > 10)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def select(desktop: Desktop, words: str) -> None:
    desktop.window.session.select(desktop.claim_with(words).id)
    desktop.window.article.setFocus()


def chip(desktop: Desktop, key: str) -> str:
    chips: list[QPushButton] = desktop.window.claims.findChildren(QPushButton)
    return next(one.text() for one in chips if one.property("filter") == key)


def test_the_writers_sources_wait_for_the_checker(annotated: Desktop) -> None:
    select(annotated, "12 percent")
    shown = card(annotated)
    assert shown.property("look") == "proposed"
    assert "SOURCES · 0 · 1 PROPOSED" in annotated.said_in(annotated.window.inspector.sources)
    assert chip(annotated, "proposed") == "Proposed sources 3"
    assert chip(annotated, "bare") == "Without annotation 2"
    annotated.window.claims.choose_filter("bare")
    bare = [annotated.window.claims.model.index(row).data() for row in range(2)]
    assert bare == ["Ferry fares rise at Hemmen", "Two of them voted against the order."], (
        "not what has a comment"
    )
    select(annotated, "voted against")
    annotated.window.inspector.sources.attach("Minutes of May")
    assert annotated.window.claims.count("bare") == 2, "what the checker adds is no annotation"
    annotated.window.claims.choose_filter("all")
    select(annotated, "nine members")
    assert annotated.selected.claim.note == "Tove: is that still so?"

    select(annotated, "12 percent")
    click(annotated, "Accept")
    assert [row.proposed for row in annotated.selected.evidence] == [False]
    assert "SOURCES · 1" in annotated.said_in(annotated.window.inspector.sources)

    select(annotated, "48,000")
    click(annotated, "Dismiss")
    assert not annotated.selected.evidence
    annotated.window.article.setFocus()
    annotated.press(Key.Key_Z, CONTROL)
    assert [row.proposed for row in annotated.selected.evidence] == [True]
    annotated.press(Key.Key_Y)
    assert [row.proposed for row in annotated.selected.evidence] == [False]

    annotated.window.run_command("accept_all_sources")
    assert not any(row.proposed for placed in annotated.case.claims for row in placed.evidence)
    annotated.window.run_command("accept_all_sources")
    assert annotated.window.notice.text() == "No source is waiting to be accepted."


@pytest.fixture
def remarked(desktop: Desktop, tmp_path: Path) -> Desktop:
    """Return a desktop with a draft whose headline bears a comment and is no claim."""
    document = docx.Document()
    heading = document.add_paragraph(style="Title")
    document.add_comment(heading.add_run("Ferry fares rise at Hemmen"), text="<b>Shorter?</b>", author="Ada")
    paragraph = document.add_paragraph()
    for words, comment in (
        ("The harbour raised its fares by 12 percent. ", "https://hemmen.example/fares"),
        ("The council has nine members.", "is that still so?"),
    ):
        document.add_comment(paragraph.add_run(words), text=comment, author="Tove")
    path = tmp_path / "ferry.docx"
    document.save(str(path))
    desktop.window.commands.articles.open_file(path)
    headline = desktop.claim_with("Ferry fares").id
    desktop.window.session.desk.claims.delete(headline)
    return desktop


def open_annotations(desktop: Desktop) -> AnnotationsDialog:
    desktop.window.article.setFocus()
    desktop.press(Key.Key_A, CONTROL | SHIFT)
    desktop.wait_for_dialog()
    return desktop.dialog(AnnotationsDialog)


def table_of(dialog: AnnotationsDialog) -> QTreeWidget:
    table: QTreeWidget | None = dialog.findChild(QTreeWidget)
    assert table is not None
    return table


def rows(dialog: AnnotationsDialog) -> list[list[str]]:
    table = table_of(dialog)
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(5)] for item in items if item is not None]


def test_every_annotation_is_listed_with_what_became_of_it(remarked: Desktop) -> None:
    dialog = open_annotations(remarked)
    assert "3 annotations, 1 on no claim" in remarked.said_in(dialog)
    fares, council = "The harbour raised its fares by 12 percent.", "The council has nine members."
    assert rows(dialog) == [
        ["Comment", "Ada", "Ferry fares rise at Hemmen", "<b>Shorter?</b>", "On no claim"],
        ["Comment", "Tove", fares, "https://hemmen.example/fares", "Proposed source on claim 1"],
        ["Comment", "Tove", council, "is that still so?", "In the note of claim 2"],
    ]
    first = table_of(dialog).topLevelItem(0)
    assert first is not None
    assert "&lt;b&gt;" in first.toolTip(3), "a writer's text is no formatting"
    remarked.answer("Accept every proposed source")
    assert rows(dialog)[1][4] == "Source of claim 1"
    buttons: list[QPushButton] = dialog.findChildren(QPushButton)
    assert [one.text() for one in buttons if one.isEnabled()] == ["Close"], "nothing is left to accept"


def test_dismissing_every_proposed_source_is_one_step(remarked: Desktop) -> None:
    dialog = open_annotations(remarked)
    remarked.answer("Dismiss every proposed source")
    assert rows(dialog)[1][4] == "Not proposed on claim 1"
    remarked.answer("Close")
    remarked.wait_for_window()
    assert not any(placed.evidence for placed in remarked.case.claims)
    remarked.window.article.setFocus()
    remarked.press(Key.Key_Z, CONTROL)
    assert [row.proposed for row in remarked.claim_with("12 percent").evidence] == [True]


def test_an_annotation_leads_to_its_claim_or_its_words(remarked: Desktop) -> None:
    open_annotations(remarked)
    remarked.press(Key.Key_End)
    remarked.press(Key.Key_Return)
    remarked.wait_for_window()
    assert "nine members" in remarked.selected.text
    remarked.free_dialogs()

    open_annotations(remarked)
    remarked.press(Key.Key_Return)
    remarked.wait_for_window()
    span = remarked.window.article.selection()
    assert span is not None
    assert remarked.case.draft.text[span.start : span.end] == "Ferry fares rise at Hemmen"


def test_a_draft_without_annotations_says_so(opened: Desktop) -> None:
    dialog = open_annotations(opened)
    assert "No annotations" in opened.said_in(dialog)
    assert any(said.startswith("The writer gave no") for said in opened.said_in(dialog))
    assert not table_of(dialog).isVisible()


def test_a_source_is_moved_to_the_claim_it_belongs_to(annotated: Desktop) -> None:
    select(annotated, "48,000")
    (rest,) = annotated.selected.evidence
    (unfold,) = [one for one in card(annotated).findChildren(QToolButton) if one.isCheckable()]
    QTest.mouseClick(unfold, Qt.MouseButton.LeftButton)
    click(annotated, "Move to…")
    annotated.wait_for_dialog()
    annotated.write("999")
    annotated.press(Key.Key_Return)
    annotated.wait_for_window()
    assert "No claim has this number" in annotated.window.notice.text()

    click(annotated, "Move to…")
    annotated.wait_for_dialog()
    annotated.write("voted against")
    annotated.press(Key.Key_Return)
    annotated.wait_for_window()
    assert annotated.selected.evidence == ()
    (moved,) = annotated.claim_with("voted against").evidence
    assert (moved.source, moved.passage, moved.proposed) == (rest.source, rest.passage, False)


def test_the_next_file_of_the_writer_proposes_nothing_twice(annotated: Desktop, tmp_path: Path) -> None:
    select(annotated, "48,000")
    click(annotated, "Dismiss")
    document = docx.Document(str(tmp_path / "ferry.docx"))
    document.paragraphs[-1].add_run(" One was ill.")
    newer = tmp_path / "ferry-2.docx"
    document.save(str(newer))
    annotated.window.article.setFocus()
    annotated.press(Key.Key_O, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    annotated.choose_file(newer)
    annotated.wait_for_dialog()
    annotated.answer("Later")
    annotated.wait_for_window()
    assert annotated.case.draft.number == 2
    assert annotated.claim_with("48,000").evidence == ()
    assert chip(annotated, "proposed") == "Proposed sources 2"


def test_a_remark_of_the_desk_checks_is_put_away(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "vote.txt"
    path.write_text("The vote\n\nThe council met on Monday, 4 March 2025. Nobody spoke.\n", encoding="utf-8")
    desktop.window.commands.articles.open_file(path)
    select(desktop, "The council met")
    box = desktop.window.inspector.remarks
    desktop.qtbot.waitUntil(box.isVisible)
    (away,) = [one for one in box.findChildren(QToolButton) if one.isVisible() and one.text() == "✕"]
    assert "Tuesday" in away.accessibleName()
    QTest.mouseClick(away, Qt.MouseButton.LeftButton)
    desktop.qtbot.waitUntil(lambda: any(one.isVisible() for one in box.findChildren(QToolButton)))
    (again,) = [one for one in box.findChildren(QToolButton) if one.isVisible()]
    assert again.accessibleName().startswith("Let this remark stand again: ")
    assert chip(desktop, "remarked") == "Desk checks 0"
    desktop.window.article.setFocus()
    desktop.press(Key.Key_Z, CONTROL)
    assert chip(desktop, "remarked") == "Desk checks 1"
