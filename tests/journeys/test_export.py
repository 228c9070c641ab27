"""The report leaves the window as a file that says what was decided."""

import json
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QTextBrowser

from factcheck.desk.sourcing import source_from
from factcheck.models import SourceKind
from factcheck.reports import CHECKING_REPORT, COMMENTS, TRACKED, ReportWriter, registry, writers
from tests.desktop import CONTROL, SHIFT, Desktop, Later
from tests.reports.formats import words_of
from ui.report.dialog import ExportDialog, file_stem
from ui.report.pages import PagePreview

Key = Qt.Key


def preview(dialog: ExportDialog) -> str:
    (shown,) = dialog.findChildren(QTextBrowser)
    return shown.toPlainText()


def error(dialog: ExportDialog) -> str:
    """Return the sentence that says what went wrong, as it shows."""
    told = [one for one in dialog.findChildren(QLabel) if one.property("look") == "error" and one.isVisible()]
    return told[0].text() if told else ""


@pytest.fixture
def decided(opened: Desktop) -> Desktop:
    opened.window.session.select(opened.claim_with("$640 million").id)
    opened.window.article.setFocus()
    opened.press(Key.Key_3)
    opened.press(Key.Key_C)
    opened.press(Key.Key_A, CONTROL)
    opened.write("The tunnel cost $460 million.")
    opened.press(Key.Key_Escape)
    opened.window.inspector.sources.attach("https://treasury.example/audit")
    return opened


@pytest.mark.parametrize("writer", writers(CHECKING_REPORT), ids=lambda writer: writer.format.key)
def test_each_format_is_written_where_the_person_says(
    decided: Desktop, tmp_path: Path, writer: ReportWriter
) -> None:
    target = tmp_path / f"report{writer.format.extension}"
    decided.press(Key.Key_E, CONTROL)
    dialog = decided.dialog(ExportDialog)
    dialog.choose(writer)
    assert "460" in preview(dialog)
    dialog.save_to(target)

    text = words_of(writer, target.read_bytes())
    assert "460" in text
    assert "treasury.example" in text
    assert decided.window.notice.text() == f"{target.name} was written to {tmp_path}."
    if writer.format.key == "json":
        wrong = [claim for claim in json.loads(text)["claims"] if claim["verdict"] == "wrong"]
        assert [claim["correction"] for claim in wrong] == ["The tunnel cost $460 million."]


@pytest.mark.parametrize("key", ["annotations", "claim-review"])
def test_linked_data_is_shown_as_text_and_written(decided: Desktop, tmp_path: Path, key: str) -> None:
    decided.window.settings.desk = "Lisk Herald, checking desk"
    target = tmp_path / "claims.jsonld"
    decided.press(Key.Key_E, CONTROL)
    dialog = decided.dialog(ExportDialog)
    dialog.choose(registry()[key]["jsonld"])
    decided.qtbot.waitUntil(lambda: preview(dialog).startswith('{\n  "@context":'))
    shown = json.loads(preview(dialog))
    dialog.save_to(target)
    told = json.loads(target.read_text(encoding="utf-8"))
    assert shown.keys() == told.keys()
    if key == "annotations":
        words = json.dumps(told, ensure_ascii=False)
        assert "The tunnel cost $460 million." in words
        assert "https://treasury.example/audit" in words
    else:
        (review,) = told["@graph"]
        assert review["reviewRating"]["alternateName"] == "Wrong"
        assert review["author"]["name"] == "Lisk Herald, checking desk"
        target.unlink()
        decided.free_dialogs()
        decided.window.run_command("export_again")
        decided.qtbot.waitUntil(target.exists)
        assert json.loads(target.read_text(encoding="utf-8")) == told


def test_the_target_is_asked_for_with_a_name_from_the_title(decided: Desktop, tmp_path: Path) -> None:
    decided.press(Key.Key_E, CONTROL)
    dialog = decided.dialog(ExportDialog)
    (save,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Save as…"]
    save.click()
    from PySide6.QtWidgets import QFileDialog  # noqa: TID251

    (chooser,) = dialog.findChildren(QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name.startswith("tunnel-under-the-lisk-opens")
    chooser.fileSelected.emit(str(tmp_path / "report.html"))
    chooser.close()
    assert (tmp_path / "report.html").is_file()


def test_a_place_that_cannot_be_written_is_said_in_the_dialog(decided: Desktop, tmp_path: Path) -> None:
    decided.press(Key.Key_E, CONTROL)
    dialog = decided.dialog(ExportDialog)
    dialog.save_to(tmp_path / "no such folder" / "report.html")
    assert dialog.isVisible()
    assert "could not be written" in error(dialog)
    dialog.save_to(tmp_path / "report.odt")
    assert dialog.isVisible()
    assert list(tmp_path.glob("report*")) == []


def test_what_is_left_out_is_not_in_the_preview(decided: Desktop) -> None:
    decided.press(Key.Key_E, CONTROL)
    dialog = decided.dialog(ExportDialog)
    assert "treasury.example" in preview(dialog)
    (sources,) = [one for one in dialog.findChildren(QCheckBox) if one.text() == "Sources and passages"]
    sources.click()
    decided.qtbot.waitUntil(lambda: "treasury.example" not in preview(dialog))


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("Über: “Maß” 100%", "über-maß-100"),
        ("…", "report"),
        ("a" * 90, "a" * 60),
    ],
)
def test_a_title_never_becomes_a_path(title: str, stem: str) -> None:
    assert file_stem(title) == stem


def test_the_checker_of_a_report_is_offered_for_the_next_article(decided: Desktop, tmp_path: Path) -> None:
    decided.press(Key.Key_E, CONTROL)
    decided.wait_for_dialog()
    decided.field("Checker").setFocus()
    decided.write("Ines Vale")
    decided.dialog(ExportDialog).save_to(tmp_path / "first.html")
    decided.free_dialogs()
    (tmp_path / "second.txt").write_text("The bridge at Orvik opened in 1931.", encoding="utf-8")
    window = decided.start()
    window.commands.articles.open_file(tmp_path / "second.txt")
    window.run_command("export")
    assert decided.text_of(decided.field("Checker")) == "Ines Vale"


def test_the_draft_with_comments_is_shown_and_written(decided: Desktop, tmp_path: Path) -> None:
    (writer,) = writers(COMMENTS)
    target = tmp_path / "back.docx"
    decided.press(Key.Key_E, CONTROL)
    dialog = decided.dialog(ExportDialog)
    boxes = {box.text(): box for box in dialog.findChildren(QCheckBox)}
    every, article = boxes["Comments on every claim"], boxes["The article with its marks"]
    assert not every.isVisible(), "a report tells every claim anyway"
    dialog.choose(writer)
    assert (every.isVisible(), article.isVisible()) == (True, False)
    assert preview(dialog).startswith("“The tunnel is 4.2")
    assert preview(dialog).count("✕ Wrong") == 1
    assert "To check" not in preview(dialog)
    every.setChecked(True)
    decided.qtbot.waitUntil(lambda: "To check" in preview(dialog))
    every.setChecked(False)
    dialog.save_to(target)
    (comment,) = docx.Document(str(target)).comments
    assert "→ “The tunnel cost $460 million.”" in comment.text


def test_the_same_is_exported_again_by_one_key(decided: Desktop, tmp_path: Path) -> None:
    target = tmp_path / "again.md"
    decided.press(Key.Key_E, CONTROL)
    dialog = decided.dialog(ExportDialog)
    (markdown,) = [one for one in writers(CHECKING_REPORT) if one.format.key == "markdown"]
    dialog.choose(markdown)
    boxes = {box.text(): box for box in dialog.findChildren(QCheckBox)}
    boxes["Sources and passages"].setChecked(False)
    dialog.save_to(target)
    decided.free_dialogs()
    assert "treasury.example" not in target.read_text(encoding="utf-8")
    target.unlink()

    window = decided.start()  # the program was closed meanwhile
    window.run_command("export_again")
    assert "treasury.example" not in target.read_text(encoding="utf-8")
    assert window.notice.text() == f"again.md was written to {tmp_path}."
    window.run_command("export")
    assert decided.dialog(ExportDialog).chosen == markdown


def test_again_before_the_first_time_asks(decided: Desktop) -> None:
    decided.press(Key.Key_E, CONTROL | SHIFT)
    assert decided.dialog(ExportDialog).isVisible()


def test_confidential_names_are_asked_for_each_time(decided: Desktop, tmp_path: Path) -> None:
    decided.press(Key.Key_E, CONTROL)
    dialog = decided.dialog(ExportDialog)
    boxes = {box.text(): box for box in dialog.findChildren(QCheckBox)}
    boxes["Name confidential sources"].setChecked(True)
    dialog.save_to(tmp_path / "named.html")
    decided.free_dialogs()
    (kept,) = decided.window.settings.exports.values()
    assert kept[:3] == ["checking-report", "html", str(tmp_path / "named.html")]
    assert "confidential" not in kept


def test_what_is_stopped_is_not_written(desktop: Desktop, story: Path, tmp_path: Path) -> None:
    desktop.window.commands.articles.open_file(story)
    later = Later()
    window = desktop.start(later)
    later.go_on()
    window.run_command("export")
    desktop.wait_for_dialog()
    later.go_on()
    dialog = desktop.dialog(ExportDialog)
    dialog.save_to(tmp_path / "never.html")
    desktop.press(Key.Key_Escape)
    later.go_on()
    assert dialog.isVisible()
    assert "It was stopped; nothing was written." in desktop.said_in(dialog)
    assert not (tmp_path / "never.html").exists()


def test_corrections_are_written_as_tracked_changes(decided: Desktop, tmp_path: Path) -> None:
    (writer,) = writers(TRACKED)
    target = tmp_path / "tracked.docx"
    decided.press(Key.Key_E, CONTROL)
    dialog = decided.dialog(ExportDialog)
    dialog.choose(writer)
    assert "→ “460”" in preview(dialog)
    assert "✕ Wrong" not in preview(dialog)
    boxes = {box.text(): box for box in dialog.findChildren(QCheckBox)}
    boxes["Comments beside the changes"].setChecked(True)
    decided.qtbot.waitUntil(lambda: "✕ Wrong" in preview(dialog))
    dialog.save_to(target)
    document = docx.Document(str(target))
    added = [text.text for each in document.element.body.iter(qn("w:ins")) for text in each.iter(qn("w:t"))]
    assert added == ["460"]
    assert len(list(document.comments)) >= 1


def test_a_pdf_is_seen_page_by_page_before_it_is_written(decided: Desktop, tmp_path: Path) -> None:
    decided.press(Key.Key_E, CONTROL)
    dialog = decided.dialog(ExportDialog)
    dialog.choose(registry()[CHECKING_REPORT.key]["pdf"])
    pages = dialog.findChild(PagePreview)
    assert pages is not None
    decided.qtbot.waitUntil(pages.isVisible)
    (sheet,) = [one for one in pages.findChildren(QLabel) if one.accessibleName() == "Preview"]
    decided.qtbot.waitUntil(lambda: not sheet.pixmap().isNull())
    (told,) = [one for one in pages.findChildren(QLabel) if one.text().startswith("Page 1 of ")]
    first = sheet.pixmap().toImage()
    (after,) = [one for one in pages.findChildren(QPushButton) if one.text() == "Next page"]
    after.click()
    decided.qtbot.waitUntil(lambda: told.text().startswith("Page 2 of "))
    assert sheet.pixmap().toImage() != first
    dialog.save_to(tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF-")


def test_a_call_sheet_is_made_for_the_person_that_is_chosen(decided: Desktop, tmp_path: Path) -> None:
    case = decided.window.session.case
    assert case is not None
    desk = decided.window.session.desk
    for name in ("Ada Brandt", "Bo Lind"):
        person = replace(source_from(name), kind=SourceKind.PERSON)
        desk.sources.attach(case.claims[1].id, person)
    decided.press(Key.Key_E, CONTROL)
    dialog = decided.dialog(ExportDialog)
    dialog.choose(registry()["call-sheet"]["html"])
    decided.qtbot.waitUntil(lambda: "Bo Lind" in preview(dialog))
    (people,) = [one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Person"]
    assert [people.itemText(at) for at in range(people.count())] == ["Everyone", "Ada Brandt", "Bo Lind"]
    people.setCurrentIndex(1)
    decided.qtbot.waitUntil(lambda: "Bo Lind" not in preview(dialog))
    dialog.save_to(tmp_path / "ada.html")
    assert "Bo Lind" not in (tmp_path / "ada.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("person", "told"), [("Ada", True), ("Cy", False)])
def test_a_document_tells_the_checker_what_it_does_not_tell_a_blind_reader(
    opened: Desktop, tmp_path: Path, person: str, told: bool
) -> None:
    session, claim = opened.window.session, opened.case.claims[0].id
    session.desk.verdicts.decide(claim, "wrong", correction="Better so.")
    session.desk.second.begin(opened.case.article.id, "Cy", blind=True)
    opened.window.settings.checker = person
    opened.window.commands.settings.apply()
    opened.window.run_command("export")
    dialog = opened.dialog(ExportDialog)
    target = tmp_path / "report.html"
    dialog.save_to(target)
    opened.qtbot.waitUntil(target.exists)
    assert ("Better so." in target.read_text(encoding="utf-8")) is told
