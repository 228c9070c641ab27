"""What comes back is shown in the window before any of it counts."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from factcheck.models import Disposition
from tests.desktop import Desktop
from ui.returned.answers_dialog import AnswersDialog
from ui.returned.dialog import ReturnedDialog
from ui.returned.facts_dialog import FactsDialog
from ui.returned.proof_dialog import ProofDialog
from ui.widgets.choice_box import ChoiceBox


def lines(dialog: ReturnedDialog) -> list[QTreeWidgetItem]:
    (tree,) = dialog.findChildren(QTreeWidget)
    found = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [item for item in found if item is not None]


def test_a_sheet_of_facts_is_imported_as_ticked_and_taken_back(opened: Desktop, tmp_path: Path) -> None:
    first, second = opened.case.claims[:2]
    sheet = tmp_path / "facts.csv"
    sheet.write_text(f'claim;status\n"{first.text}";ok\n"{second.text}";ok\nNowhere;ok\n', encoding="utf-8")
    opened.window.run_command("import_facts")
    opened.choose_file(sheet)
    opened.wait_for_dialog()
    dialog = opened.dialog(FactsDialog)
    one, two, nowhere = lines(dialog)
    assert nowhere.data(0, Qt.ItemDataRole.CheckStateRole) is None
    assert "Not in the article" in nowhere.text(1)
    two.setCheckState(0, Qt.CheckState.Unchecked)
    opened.answer("Import 1 fact")
    assert [placed.claim.verdict for placed in opened.case.claims[:2]] == ["confirmed", None]
    opened.wait_for_window()
    assert opened.window.notice.text() == "1 fact was imported."
    opened.window.run_command("undo")
    assert opened.case.claims[0].claim.verdict is None
    assert one is not two


def test_a_file_that_is_no_sheet_is_refused_in_a_sentence(opened: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "facts.xlsx"
    path.write_bytes(b"PK\x03\x04 nothing")
    opened.window.run_command("import_facts")
    opened.choose_file(path)
    opened.qtbot.waitUntil(lambda: "facts.xlsx" in opened.window.notice.text())
    assert "could not" in opened.window.notice.text() or "damaged" in opened.window.notice.text()


def test_answers_are_recorded_as_ticked_and_as_chosen(opened: Desktop, tmp_path: Path) -> None:
    first, second, third = opened.case.claims[:3]
    desk = opened.window.session.desk
    for placed in (first, second, third):
        desk.verdicts.decide(placed.id, "wrong", correction="Something else happened.")
    said = [
        {"claim": first.id, "answer": "Yes, take it"},
        {"claim": second.id, "answer": "Who says so?"},
        {"claim": third.id, "answer": "Cut"},
    ]
    path = tmp_path / "answers.json"
    path.write_text(json.dumps({"pack": "p", "reader": "Prof. Wren", "answers": said}), encoding="utf-8")
    opened.window.run_command("take_answers")
    opened.choose_file(path)
    opened.wait_for_dialog()
    dialog = opened.dialog(AnswersDialog)
    boxes = dialog.findChildren(ChoiceBox)
    assert [box.currentData() for box in boxes] == ["accepted", "proposed", "cut"]
    boxes[1].setCurrentIndex(boxes[1].findData(Disposition.ATTRIBUTED))
    lines(dialog)[2].setCheckState(0, Qt.CheckState.Unchecked)
    opened.answer("Record 2 answers")
    put = {each.placed.id: each for each in desk.closing.queries(opened.case.article.id)}
    assert [put[one.id].disposition for one in (first, second, third)] == [
        Disposition.ACCEPTED,
        Disposition.ATTRIBUTED,
        Disposition.PROPOSED,
    ]
    row = put[second.id].row
    assert row is not None
    assert (row.person, row.note) == ("Prof. Wren", "Who says so?")


def test_the_final_proof_leads_to_the_claim_that_was_changed(opened: Desktop, tmp_path: Path) -> None:
    case = opened.case
    opened.window.session.desk.closing.sign(case.article.id, "Ada", over="In a hurry")
    placed = next(one for one in case.claims if "640" in one.text)
    path = tmp_path / "published.txt"
    path.write_text(case.draft.text.replace("640", "460"), encoding="utf-8")
    opened.window.run_command("proof")
    opened.choose_file(path)
    opened.wait_for_dialog()
    dialog = opened.dialog(ProofDialog)
    (line,) = lines(dialog)
    assert (line.text(1), line.text(2), line.text(3)) == ("changed", "$640", "$460")
    dialog.lines.itemActivated.emit(line, 0)
    opened.free_dialogs()
    assert opened.window.session.claim == placed.id


def test_what_was_never_signed_cannot_be_proofed(opened: Desktop) -> None:
    opened.window.run_command("proof")
    assert "never signed off" in opened.window.notice.text()
